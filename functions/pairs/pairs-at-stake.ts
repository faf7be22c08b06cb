import type { Side } from '../definition/side.ts';
import { isTaken, type Pair } from './pair.ts';

/**
 * Pairs of somebody's that may end by what is proposed now. For a mentee: the pair they have. For a mentor: those
 * whose mentee is asked about another mentor. Each ends only if its mentee and the other mentor both say yes.
 *
 * @param known all pairs that the two and their partners have
 */
export function pairsAtStake(
  { pairId, menteeId, mentorId }: Pick<Pair, 'pairId' | 'menteeId' | 'mentorId'>,
  side: Side,
  known: readonly Pair[],
): Pair[] {
  const taken = known.filter((pair) => isTaken(pair) && pair.pairId !== pairId);
  if (side === 'mentee') return taken.filter((pair) => pair.menteeId === menteeId);
  const asked = new Set(known.filter(({ status }) => status === 'proposed').map((pair) => pair.menteeId));
  return taken.filter((pair) => pair.mentorId === mentorId && asked.has(pair.menteeId));
}
