import type { StopCause } from '../../../cohorts/stop-cause.ts';
import type { Localised } from '../../../locales/locale.ts';

/** Why a programme does not take place, as the beginning of a sentence. */
export const STOPPED_BECAUSE: Record<StopCause, Localised> = {
  noMentors: {
    en: 'There is no mentor to begin with',
    fr: 'Il n’y a pas de mentor avec qui commencer',
  },
  noMentees: {
    en: 'There is nobody to be mentored',
    fr: 'Il n’y a personne à accompagner',
  },
  noPairs: {
    en: 'No pair of mentor and mentee has come about',
    fr: 'Aucun binôme n’a pu se former',
  },
  pairsEnded: {
    en: 'The last pair has ended before the kickoff',
    fr: 'Le dernier binôme s’est arrêté avant le lancement',
  },
};
