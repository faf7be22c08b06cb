import type { PairOfIds } from '../../pairs/pair-of-ids.ts';

/** The same two people, in the same roles. */
export function samePair(a: PairOfIds, b: PairOfIds): boolean {
  return a.menteeId === b.menteeId && a.mentorId === b.mentorId;
}
