import type { Participant } from '../../../mail/args.ts';
import { list, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export const unmatchedMail: Template<Participant> = {
  en: (a) => ({
    subject: 'We have not found your mentor yet',
    preheader: 'We know you were hoping for other news. You stay on the list; here is what happens now.',
    title: 'We have not found your mentor yet',
    body: [
      p(
        'We looked for a mentor who fits your goals, is outside your reporting line and still has a place. Today there is none. We are sorry: we know you were hoping for other news.',
      ),
      p('What happens now:'),
      list(
        'You stay on the list. If a mentor becomes free during the programme, HR can suggest a pair to you.',
        'You need not apply again for that, and you can leave the list at any time with the link below. The next programme is open to you as well.',
        `${a.hr.name} knows that you are waiting. Reply to this mail if you would like to talk about it.`,
      ),
    ],
    why: `You receive this mail because you applied for a mentor in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Nous n’avons pas encore trouvé votre mentor',
    preheader: 'Vous espériez une autre nouvelle. Vous restez sur la liste ; voici la suite.',
    title: 'Nous n’avons pas encore trouvé votre mentor',
    body: [
      p(
        'Nous avons cherché un mentor qui corresponde à vos objectifs, hors de votre ligne hiérarchique, et qui ait encore une place. Aujourd’hui, il n’y en a pas. Nous en sommes désolés : vous espériez une autre nouvelle.',
      ),
      p('Voici la suite :'),
      list(
        'Vous restez sur la liste. Si un mentor se libère pendant le programme, les RH pourront vous proposer un binôme.',
        'Pas besoin de refaire une demande ; vous pouvez quitter la liste à tout moment avec le lien ci-dessous. Le prochain programme vous est ouvert aussi.',
        `${a.hr.name} sait que vous attendez. Répondez à ce message si vous souhaitez en parler.`,
      ),
    ],
    why: `Vous recevez ce message parce que vous avez demandé un mentor dans le programme ${a.cohortName}.`,
  }),
};

export const mentorUnmatchedMail: Template<Participant> = {
  en: (a) => ({
    subject: 'No mentee for you yet, and we may still need you',
    preheader: 'Everybody who could be matched with you has a mentor. You stay our reserve.',
    title: 'No mentee for you yet',
    body: [
      p(
        'Everybody who could have been matched with you now has a mentor, or was looking for something else. So you have no mentee for the moment. We know you prepared for this, and we thank you.',
      ),
      p(
        'You stay our reserve: if somebody needs a mentor during the programme, HR may suggest a pair to you, and you will be free to say no. If you would rather not wait, the link below lets you leave at any time.',
      ),
    ],
    why: `You receive this mail because you are a mentor in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Pas encore de binôme, mais nous comptons sur vous',
    preheader: 'Toutes les personnes qui pouvaient l’être ont un mentor. Vous restez notre réserve.',
    title: 'Pas encore de binôme pour vous',
    body: [
      p(
        'Les personnes qui auraient pu former un binôme avec vous ont désormais un mentor, ou cherchaient autre chose. Pour le moment, vous n’accompagnez donc personne. Nous savons que vous y aviez consacré du temps, et nous vous en remercions.',
      ),
      p(
        'Vous restez notre réserve : si une personne a besoin d’un mentor pendant le programme, les RH pourront vous proposer un binôme, et vous serez libre de dire non. Si vous préférez ne pas attendre, le lien ci-dessous permet de quitter le programme à tout moment.',
      ),
    ],
    why: `Vous recevez ce message parce que vous êtes mentor dans le programme ${a.cohortName}.`,
  }),
};
