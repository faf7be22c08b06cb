import type { Addressed } from '../../../mail/args.ts';
import { button, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type StoppedByClockArgs = Addressed & { boardUrl: string };

/** To HR: the decision it was asked for never came, and a cohort that halted is not left hanging for ever. */
export const stoppedByClockMail: Template<StoppedByClockArgs> = {
  en: (a) => ({
    subject: 'The cohort was stopped: no decision came',
    preheader: 'Everybody taking part has been told. What was gathered is kept as long as planned.',
    title: 'The cohort has been stopped',
    body: [
      p(
        'A technical fault halted the cohort three months ago, and we asked you how it should go on. As no decision has come, it has now been stopped.',
      ),
      p(
        'Everybody taking part is told today: no more forms go out, and pairs are free to go on by themselves. What was gathered stays on the board until personal data is erased, as the definition says.',
      ),
      button('Open the board', a.boardUrl),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'La cohorte est arrêtée, faute de décision',
    preheader: 'Les personnes qui participent sont prévenues. Les données restent le temps prévu.',
    title: 'La cohorte est arrêtée',
    body: [
      p(
        'Un incident technique a interrompu la cohorte il y a trois mois, et nous vous avons demandé comment continuer. Faute de décision, elle est maintenant arrêtée.',
      ),
      p(
        'Les personnes qui participent sont prévenues aujourd’hui : plus aucun formulaire ne part, et les binômes sont libres de continuer par eux-mêmes. Ce qui a été recueilli reste sur le tableau de bord jusqu’à l’effacement des données personnelles, comme le prévoit la définition.',
      ),
      button('Ouvrir le tableau de bord', a.boardUrl),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};
