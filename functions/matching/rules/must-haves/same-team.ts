import { sameValue } from './comparison.ts';
import { mustHave } from './must-have.ts';

/** A mentor is from another team. */
export const sameTeam = mustHave({
  id: 'sameTeam',
  name: { en: 'not the same team', fr: 'pas la même équipe' },
  broken: { en: 'works in the same team', fr: 'travaille dans la même équipe' },
  forbids: (cohort) =>
    cohort.policy.mustHave.sameTeam ? sameValue(cohort, ({ team }) => team, true) : undefined,
});
