import * as z from 'zod';

/** Weights, must-have rules and capacity of the matching, as HR sets them. */
export const MatchingPolicy = z.strictObject({
  capacity: z.number().int().min(1).max(3).default(1),
});
export type MatchingPolicy = z.infer<typeof MatchingPolicy>;
