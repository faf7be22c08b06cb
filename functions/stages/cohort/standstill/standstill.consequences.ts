import type { Consequence, Consequences } from '../../consequence.ts';
import { consequencesOfStop } from '../stop.consequences.ts';
import { type Lacking, MOST_TIMES } from './lacking.ts';

const CALLED_AGAIN: Consequence = {
  text: {
    en: 'Everybody who was called and has not answered is called once more by mail, and can apply again.',
    fr: 'Les personnes sollicitées qui n’ont pas répondu reçoivent un nouvel appel par mail et peuvent de nouveau candidater.',
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

const FOR_THE_LAST_TIME: Consequence = {
  text: {
    en: 'It is the last time: if it does not help, the cohort ends without another question.',
    fr: 'C’est la dernière fois : sans résultat, la cohorte prend fin sans que la question soit reposée.',
  },
};

/** Once more, or whom the end reaches. */
export function consequencesOfStandstill(lacking: Lacking): Consequences {
  return async (decision) =>
    decision.answers.decision === 'again'
      ? [AGAIN[lacking], ...(decision.round.number >= MOST_TIMES ? [FOR_THE_LAST_TIME] : [])]
      : consequencesOfStop({ ...decision, because: lacking });
}
