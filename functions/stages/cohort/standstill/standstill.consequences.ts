import type { Consequence, Consequences } from '../../consequence.ts';
import { consequencesOfStop } from '../stop.consequences.ts';
import type { Lacking } from './lacking.ts';

const CALLED_AGAIN: Consequence = {
  text: {
    en: 'Everybody who was called and has not answered gets one more mail, and the call is open again.',
    fr: 'Les personnes sollicitées qui n’ont pas répondu reçoivent un nouveau mail, et l’appel est rouvert.',
  },
};

const AGAIN: Record<Lacking, Consequence> = {
  noMentors: CALLED_AGAIN,
  noMentees: CALLED_AGAIN,
  noPairs: {
    text: {
      en: 'The matching is computed once more, with everybody who takes part by then. Nobody is written to before the pairs are published.',
      fr: 'L’appariement est recalculé avec toutes les personnes qui participent alors. Personne n’est averti avant la publication des binômes.',
    },
  },
};

/** Once more, or whom the end reaches. */
export function consequencesOfStandstill(lacking: Lacking): Consequences {
  return async (decision) =>
    decision.answers.decision === 'again'
      ? [AGAIN[lacking]]
      : consequencesOfStop({ ...decision, because: lacking });
}
