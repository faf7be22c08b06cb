import * as z from 'zod';

/** The two sides of the pairs. Their answers are not independent of each other, so they are never pooled. */
export const Side = z.enum(['mentor', 'mentee']);
export type Side = z.infer<typeof Side>;
export const SIDES = Side.options;

/** The side of the other one of a pair. */
export function otherSide(side: Side): Side {
  return side === 'mentor' ? 'mentee' : 'mentor';
}
