import type { Participant } from '../../../mail/args.ts';
import { list, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** `hasMentorElsewhere`: in another cohort that runs, or one is being proposed to them there. */
type UnmatchedArgs = Participant & { hasMentorElsewhere?: boolean };

/** `accompaniesElsewhere`: they have mentees in other cohorts that run, or are being asked, which takes places of theirs. */
type MentorUnmatchedArgs = Participant & { accompaniesElsewhere?: boolean };

export const unmatchedMail: Template<UnmatchedArgs> = {
  en: (a) => ({
    ...(a.hasMentorElsewhere
      ? {
          subject: 'One mentor at a time: you wait here for now',
          preheader: 'You stay on the list; here is why, and what happens now.',
          title: 'One mentor at a time',
        }
      : {
          subject: 'We have not found your mentor yet',
          preheader:
            'We know you were hoping for other news. You stay on the list; here is what happens now.',
          title: 'We have not found your mentor yet',
        }),
    body: [
      p(
        a.hasMentorElsewhere
          ? 'In another cohort you have a mentor, or one is being proposed to you. Nobody has two mentors at once, so that there is time for each other. That is why we have proposed nobody to you here.'
          : 'We looked for a mentor who fits your goals, is outside your reporting line and still has a place. Today there is none. We are sorry: we know you were hoping for other news.',
      ),
      p('What happens now:'),
      list(
        a.hasMentorElsewhere
          ? 'You stay on the list. When that is over and this programme still runs, HR can suggest a pair to you.'
          : 'You stay on the list. If a mentor becomes free during the programme, HR can suggest a pair to you.',
        'You need not apply again for that, and you can leave the list at any time with the link below. The next programme is open to you as well.',
        `${a.hr.name} knows that you are waiting. Reply to this mail if you would like to talk about it.`,
      ),
    ],
    why: `You receive this mail because you applied for a mentor in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    ...(a.hasMentorElsewhere
      ? {
          subject: 'Un mentor à la fois : vous restez en attente ici',
          preheader: 'Vous restez sur la liste ; voici pourquoi, et la suite.',
          title: 'Un mentor à la fois',
        }
      : {
          subject: 'Nous n’avons pas encore trouvé votre mentor',
          preheader: 'Vous espériez une autre nouvelle. Vous restez sur la liste ; voici la suite.',
          title: 'Nous n’avons pas encore trouvé votre mentor',
        }),
    body: [
      p(
        a.hasMentorElsewhere
          ? 'Dans une autre cohorte, vous avez un mentor, ou on vous en propose un en ce moment. Personne n’a deux mentors à la fois, pour que chaque binôme ait du temps. Voilà pourquoi nous ne vous proposons personne ici.'
          : 'Nous avons cherché un mentor qui corresponde à vos objectifs, hors de votre ligne hiérarchique, et qui ait encore une place. Aujourd’hui, il n’y en a pas. Nous en sommes désolés : vous espériez une autre nouvelle.',
      ),
      p('Voici la suite :'),
      list(
        a.hasMentorElsewhere
          ? 'Vous restez sur la liste. Quand ce sera terminé, et si ce programme est encore en cours, les RH pourront vous proposer un binôme.'
          : 'Vous restez sur la liste. Si un mentor se libère pendant le programme, les RH pourront vous proposer un binôme.',
        'Pas besoin de refaire une demande ; vous pouvez quitter la liste à tout moment avec le lien ci-dessous. Le prochain programme vous est ouvert aussi.',
        `${a.hr.name} sait que vous attendez. Répondez à ce message si vous souhaitez en parler.`,
      ),
    ],
    why: `Vous recevez ce message parce que vous avez demandé un mentor dans le programme ${a.cohortName}.`,
  }),
};

export const mentorUnmatchedMail: Template<MentorUnmatchedArgs> = {
  en: (a) => ({
    subject: 'No mentee for you yet, and we may still need you',
    preheader: a.accompaniesElsewhere
      ? 'You accompany somebody in another cohort, which counts here. You stay our reserve.'
      : 'Everybody who could be matched with you has a mentor. You stay our reserve.',
    title: 'No mentee for you yet',
    body: [
      p(
        a.accompaniesElsewhere
          ? 'In another cohort you accompany somebody, or are being asked to. That counts here: you have so many places fewer, and for those you may have left there was nobody. So you have no mentee here for the moment. We know you prepared for this, and we thank you.'
          : 'Everybody who could have been matched with you now has a mentor, or was looking for something else. So you have no mentee for the moment. We know you prepared for this, and we thank you.',
      ),
      p(
        'You stay our reserve: if somebody needs a mentor during the programme, HR may suggest a pair to you, and you will be free to say no. If you would rather not wait, the link below lets you leave at any time.',
      ),
    ],
    why: `You receive this mail because you are a mentor in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Pas encore de binôme, mais nous comptons sur vous',
    preheader: a.accompaniesElsewhere
      ? 'Vous accompagnez quelqu’un dans une autre cohorte, et cela compte ici. Vous restez notre réserve.'
      : 'Toutes les personnes qui pouvaient l’être ont un mentor. Vous restez notre réserve.',
    title: 'Pas encore de binôme pour vous',
    body: [
      p(
        a.accompaniesElsewhere
          ? 'Dans une autre cohorte, vous accompagnez quelqu’un, ou on vous le propose en ce moment. Cela compte ici : vous avez autant de places en moins, et nous n’avons trouvé personne pour celles qui restent peut-être. Pour le moment, vous n’accompagnez donc personne ici. Nous savons que vous y aviez consacré du temps, et nous vous en remercions.'
          : 'Les personnes qui auraient pu former un binôme avec vous ont désormais un mentor, ou cherchaient autre chose. Pour le moment, vous n’accompagnez donc personne. Nous savons que vous y aviez consacré du temps, et nous vous en remercions.',
      ),
      p(
        'Vous restez notre réserve : si une personne a besoin d’un mentor pendant le programme, les RH pourront vous proposer un binôme, et vous serez libre de dire non. Si vous préférez ne pas attendre, le lien ci-dessous permet de quitter le programme à tout moment.',
      ),
    ],
    why: `Vous recevez ce message parce que vous êtes mentor dans le programme ${a.cohortName}.`,
  }),
};
