import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** Two who are on the way together in another cohort are no pair here, in whichever part. */
export const togetherElsewhere = mustHave({
  id: 'togetherElsewhere',
  name: { en: 'not a pair in another cohort', fr: 'pas déjà en binôme dans une autre cohorte' },
  broken: {
    en: 'is in a pair with the same person in another cohort',
    fr: 'forme déjà un binôme avec la même personne dans une autre cohorte',
  },
  forbids: (cohort) => listedPairs(cohort, cohort.elsewhere.together),
});
