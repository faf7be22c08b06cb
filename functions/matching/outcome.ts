import type { PairOfIds } from './proposal.ts';
import type { Solution } from './solve.ts';

/** What a matching comes to, in the figures HR compares. */
export interface Outcome {
  served: number;
  /** Points of all pairs. */
  total: number;
  /** Points of the worst pair that is not locked; null without one. */
  worst: number | null;
  proved: boolean;
}

export function outcomeOf({ assignment, points, problem }: Solution): Outcome {
  const locked = new Set(problem.locked?.map(([i]) => i));
  const outcome: Outcome = {
    served: assignment.served,
    total: 0,
    worst: null,
    proved: assignment.certificate.gap === 0 && assignment.certificate.servedGap === 0,
  };
  assignment.mentorOf.forEach((j, i) => {
    if (j < 0) return;
    const own = points.of(i, j);
    outcome.total += own;
    if (!locked.has(i)) outcome.worst = Math.min(own, outcome.worst ?? own);
  });
  return outcome;
}

/** The pairs of a solution by id, in the order of the mentees. */
export function pairIds({ mentees, mentors, assignment }: Solution): PairOfIds[] {
  return [...assignment.mentorOf].flatMap((j, i) => {
    const menteeId = mentees[i]?.person.id;
    const mentorId = mentors[j]?.person.id;
    return menteeId !== undefined && mentorId !== undefined ? [{ menteeId, mentorId }] : [];
  });
}
