import { longDay } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { list, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** `proposalsBy`: as planned; what HR's review or its last questions take longer is not known yet. */
export type MenteeSelectedArgs = Participant & { proposalsBy: string };

export const menteeSelectedMail: Template<MenteeSelectedArgs> = {
  en: (a) => ({
    subject: 'You are in: we are looking for your mentor',
    preheader: 'Your application is accepted. There is nothing to do for now; here is what comes next.',
    title: 'You are in',
    body: [
      p('Good news: your application is accepted. There is nothing you need to do now.'),
      p('What comes next:'),
      list(
        'We look for the mentor who fits your goals best, outside your reporting line.',
        'You receive a proposal with the reasons behind it. You say yes or no; so does the mentor.',
        'If you both say yes, you are introduced to each other at the kickoff.',
      ),
      p('We plan to write to you by ', strong(longDay(a.proposalsBy, a.timeZone, 'en')), '.'),
    ],
    why: `You receive this mail because you applied for a mentor in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'C’est oui : nous cherchons votre mentor',
    preheader: 'Votre candidature est retenue. Rien à faire pour l’instant ; voici la suite.',
    title: 'C’est oui !',
    body: [
      p('Bonne nouvelle : votre candidature est retenue. Vous n’avez rien à faire pour l’instant.'),
      p('Voici la suite :'),
      list(
        'Nous cherchons le mentor qui correspond le mieux à vos objectifs, hors de votre ligne hiérarchique.',
        'Vous recevez une proposition, avec les raisons qui l’expliquent. Vous dites oui ou non ; le mentor aussi.',
        'Si la réponse est oui des deux côtés, vous faites connaissance au lancement.',
      ),
      p('Nous prévoyons de vous écrire d’ici au ', strong(longDay(a.proposalsBy, a.timeZone, 'fr')), '.'),
    ],
    why: `Vous recevez ce message parce que vous avez demandé un mentor dans le programme ${a.cohortName}.`,
  }),
};
