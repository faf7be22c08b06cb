import type { Side } from '../../../definition/side.ts';
import { longDay } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type MatchingUnderWayArgs = Participant & { side: Side; proposalsBy: string };

export const matchingUnderWayMail: Template<MatchingUnderWayArgs> = {
  en: (a) => {
    const by = longDay(a.proposalsBy, a.timeZone, 'en');
    return {
      subject: a.side === 'mentor' ? 'We are looking for your mentee' : 'We are looking for your mentor',
      preheader: `Applications are closed and the matching has begun. News planned by ${by}.`,
      title: 'The matching has begun',
      body: [
        p(
          `Everybody has applied, and we are now looking for the ${a.side === 'mentor' ? 'person whom you can help most' : 'mentor who fits your goals best'}: skills, goals, languages and places all count. Never age, gender or origin.`,
        ),
        p(
          'We plan to write to you by ',
          strong(by),
          '. There is nothing you need to do until you hear from us.',
        ),
      ],
      why: `You receive this mail because you take part in ${a.cohortName}.`,
    };
  },
  fr: (a) => {
    const by = longDay(a.proposalsBy, a.timeZone, 'fr');
    return {
      subject:
        a.side === 'mentor' ? 'Nous cherchons la personne à accompagner' : 'Nous cherchons votre mentor',
      preheader: `Les candidatures sont closes, la formation des binômes commence. Des nouvelles prévues d’ici au ${by}.`,
      title: 'Nous formons les binômes',
      body: [
        p(
          `Toutes les candidatures sont là. Nous cherchons maintenant ${a.side === 'mentor' ? 'la personne à qui vous apporterez le plus' : 'le mentor qui correspond le mieux à vos objectifs'} : compétences, objectifs, langues et lieux comptent. Jamais l’âge, le genre ni l’origine.`,
        ),
        p(
          'Nous prévoyons de vous écrire d’ici au ',
          strong(by),
          '. Vous n’avez rien à faire avant notre message.',
        ),
      ],
      why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
    };
  },
};
