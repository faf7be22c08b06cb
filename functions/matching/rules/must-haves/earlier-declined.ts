import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** What one side declined is not proposed again. */
export const earlierDeclined = mustHave({
  id: 'earlierDeclined',
  name: { en: 'not tried before', fr: 'pas déjà essayé' },
  broken: {
    en: 'was proposed before, and it did not last',
    fr: 'a déjà été proposé, sans suite durable',
  },
  forbids: (cohort) =>
    cohort.policy.mustHave.earlierDeclined ? listedPairs(cohort, cohort.declined) : undefined,
});
