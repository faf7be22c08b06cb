import type { StopCause } from '../../../cohorts/stop-cause.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { STOPPED_BECAUSE } from './stopped-because.ts';

export type StoppedByClockArgs = Addressed & { because?: StopCause; boardUrl: string };

/** To HR: the decision it was asked for never came, and a cohort that halted is not left hanging for ever. */
export const stoppedByClockMail: Template<StoppedByClockArgs> = {
  en: (a) => ({
    subject: a.because
      ? 'The cohort was stopped: it does not take place'
      : 'The cohort was stopped: no decision came',
    preheader: 'Everybody concerned is told today. What was gathered is kept as long as planned.',
    title: 'The cohort has been stopped',
    body: [
      p(
        a.because === undefined
          ? 'A technical fault had halted the cohort, and we asked you how it should go on. As no decision has come, it has now been stopped.'
          : a.because === 'pairsEnded'
            ? `${STOPPED_BECAUSE[a.because].en}. The cohort has therefore been stopped: it does not take place.`
            : `${STOPPED_BECAUSE[a.because].en}. We asked you how the cohort should go on; nothing has changed that in time, so it has now been stopped: it does not take place.`,
      ),
      p(
        a.because === undefined
          ? 'Everybody taking part is told today: no more forms go out, and pairs are free to go on by themselves. Sponsor and leadership, where you named them, are told in one sentence. What was gathered stays on the board until personal data is erased, as the definition says.'
          : 'Those who were called or take part are told today, and sponsor and leadership, where you named them, in one sentence; nobody gets a report. What was gathered stays on the board until personal data is erased, as the definition says.',
      ),
      button('Open the board', a.boardUrl),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: a.because
      ? 'La cohorte est arrêtée et n’aura pas lieu'
      : 'La cohorte est arrêtée, faute de décision',
    preheader: 'Les personnes concernées sont prévenues. Les données restent le temps prévu.',
    title: 'La cohorte est arrêtée',
    body: [
      p(
        a.because === undefined
          ? 'Un incident technique avait interrompu la cohorte, et nous vous avons demandé comment continuer. Faute de décision, elle est maintenant arrêtée.'
          : a.because === 'pairsEnded'
            ? `${STOPPED_BECAUSE[a.because].fr}. La cohorte est donc arrêtée : elle n’aura pas lieu.`
            : `${STOPPED_BECAUSE[a.because].fr}. Nous vous avions demandé comment continuer ; rien n’ayant changé à temps, la cohorte est maintenant arrêtée : elle n’aura pas lieu.`,
      ),
      p(
        a.because === undefined
          ? 'Les personnes qui participent sont prévenues aujourd’hui : plus aucun formulaire ne part, et les binômes sont libres de continuer par eux-mêmes. Le sponsor et la direction, si vous les avez indiqués, l’apprennent en une phrase. Ce qui a été recueilli reste sur le tableau de bord jusqu’à l’effacement des données personnelles, comme le prévoit la définition.'
          : 'Les personnes sollicitées ou inscrites sont prévenues aujourd’hui, de même, en une phrase, que le sponsor et la direction si vous les avez indiqués ; personne ne reçoit de bilan. Ce qui a été recueilli reste sur le tableau de bord jusqu’à l’effacement des données personnelles, comme le prévoit la définition.',
      ),
      button('Ouvrir le tableau de bord', a.boardUrl),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};
