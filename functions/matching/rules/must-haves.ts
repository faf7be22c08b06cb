import type { Forbidden, RuledCohort } from './must-haves/must-have.ts';
import { type RuleId, rulesUnder } from './rules.ts';

/** The must-have rules of a policy, by the numbers of mentee and mentor in their lists. */
export interface MustHaves {
  allows(mentee: number, mentor: number): boolean;
  /** Sets the scores of the mentee's pairs that are not allowed. */
  exclude(mentee: number, scores: Int16Array): void;
  /** The ids of the rules the pair breaks; none when it is allowed. */
  brokenBy(mentee: number, mentor: number): RuleId[];
}

/** Prepares the rules once; each pair then costs a few comparisons. */
export function mustHaves(cohort: RuledCohort): MustHaves {
  const rules = rulesUnder(cohort.policy).flatMap(({ id, forbids }): (Forbidden & { id: RuleId })[] => {
    const forbidden = forbids(cohort);
    return forbidden ? [{ id, ...forbidden }] : [];
  });
  return {
    allows(i, j) {
      for (const rule of rules) if (rule.breaks(i, j)) return false;
      return true;
    },
    exclude(i, scores) {
      for (const rule of rules) rule.exclude(i, scores);
    },
    brokenBy: (i, j) => rules.filter((rule) => rule.breaks(i, j)).map(({ id }) => id),
  };
}
