import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** Two people are not mentors of each other. */
export const bothWays = mustHave({
  id: 'bothWays',
  name: { en: 'not mentors of each other', fr: 'pas mentors l’un de l’autre' },
  broken: {
    en: 'would be mentor and mentee of the same person',
    fr: 'serait à la fois mentor et mentoré·e de la même personne',
  },
  forbids: (cohort) => listedPairs(cohort, cohort.bothWays),
});
