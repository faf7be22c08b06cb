import type { Criterion } from '../definition/matching-criteria.ts';
import type { Fact } from './fact.ts';

/** Points of one criterion and what they rest on. */
export interface CriterionPoints {
  criterion: Criterion;
  points: number;
  /** What this criterion gives at most under the policy's weights. */
  of: number;
  facts: Fact[];
}
