import type { EvaluationData } from '../data.ts';

/** Accepted mentees who have never had a mentor, and did not leave of their own accord. */
export function waitedInVain({
  participants,
  pairs,
}: Pick<EvaluationData, 'participants' | 'pairs'>): number {
  const paired = new Set(pairs.map(({ mentee }) => mentee));
  const waited = participants.filter(({ side, accepted, left }) => side === 'mentee' && accepted && !left);
  return waited.filter(({ key }) => !paired.has(key)).length;
}
