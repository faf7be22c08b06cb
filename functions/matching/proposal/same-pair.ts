import type { PairOfIds } from './proposal.ts';

/** The same two people, in the same roles. */
export function samePair(a: PairOfIds, b: PairOfIds): boolean {
  return a.menteeId === b.menteeId && a.mentorId === b.mentorId;
}
