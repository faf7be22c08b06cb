import * as z from 'zod';
import { Criterion } from '../definition/matching-criteria.ts';
import { Fact } from './fact.ts';

/** Points of one criterion and what they rest on. */
export const CriterionPoints = z.object({
  criterion: Criterion,
  points: z.number(),
  of: z.number().describe('What this criterion gives at most under the policy’s weights'),
  facts: z.array(Fact),
});
export type CriterionPoints = z.infer<typeof CriterionPoints>;
