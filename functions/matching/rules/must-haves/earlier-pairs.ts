import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** Who was a pair in another cohort knows each other by now: the programme is to bring somebody new. */
export const earlierPairs = mustHave({
  id: 'earlierPairs',
  name: { en: 'not a pair in an earlier cohort', fr: 'pas en binôme dans une cohorte précédente' },
  broken: {
    en: 'was the mentor of the same person in another cohort before',
    fr: 'a déjà été mentor de la même personne dans une autre cohorte',
  },
  forbids: (cohort) =>
    cohort.policy.mustHave.earlierPairs ? listedPairs(cohort, cohort.elsewhere.before) : undefined,
});
