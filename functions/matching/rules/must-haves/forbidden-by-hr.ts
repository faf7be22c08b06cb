import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** Pairs HR excludes, from the start in the policy or during the review. */
export const forbiddenByHr = mustHave({
  id: 'forbiddenByHr',
  name: { en: 'not excluded by HR', fr: 'pas écarté par les RH' },
  broken: { en: 'is excluded by HR', fr: 'est écarté par les RH' },
  forbids: (cohort) => listedPairs(cohort, [...cohort.policy.mustHave.forbidden, ...cohort.forbidden]),
});
