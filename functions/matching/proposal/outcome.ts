import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { Solution } from './solve.ts';

/** What a matching adds to the pairs under way, in the figures HR compares. */
export interface Outcome {
  /** How many more have a mentor. */
  served: number;
  /** Points of the new pairs, less those of the pairs that end for them. */
  total: number;
  /** Points of the worst new pair that is not locked; null without one. */
  worst: number | null;
  proved: boolean;
}

export function outcomeOf(solution: Solution): Outcome {
  const { assignment, points, problem, underWay } = solution;
  const locked = new Set(problem.locked?.map(([i]) => i));
  const outcome: Outcome = {
    served: assignment.served - underWay.length,
    total: 0,
    worst: null,
    proved: assignment.certificate.gap === 0 && assignment.certificate.servedGap === 0,
  };
  const had = new Map(underWay);
  for (const [i, j] of numbersOfPairs(solution)) {
    const own = points.of(i, j);
    const before = had.get(i);
    if (before === j) continue;
    outcome.total += own - (before === undefined ? 0 : points.of(i, before));
    if (!locked.has(i)) outcome.worst = Math.min(own, outcome.worst ?? own);
  }
  return outcome;
}

/** All pairs of a solution by id, those that go on among them, in the order of the mentees. */
export function pairIds(solution: Solution): PairOfIds[] {
  const { mentees, mentors } = solution;
  return numbersOfPairs(solution).map(([i, j]) => ({
    menteeId: mentees[i]?.person.id ?? '',
    mentorId: mentors[j]?.person.id ?? '',
  }));
}

function numbersOfPairs({ assignment }: Solution): [mentee: number, mentor: number][] {
  return [...assignment.mentorOf.entries()].filter(([, j]) => j >= 0);
}
