import { type Changes, changesBetween } from '../proposal/changes.ts';
import { cohortProblem, withLocked } from '../proposal/cohort-problem.ts';
import { outcomeOf, pairIds } from '../proposal/outcome.ts';
import type { ProposalInput } from '../proposal/proposal.ts';
import { solveProblem } from '../proposal/solve.ts';

/** What keeping every pair under way costs: the matching with all of them locked, against the one in which they may move. */
export interface PriceOfStaying {
  fewerServed: number;
  pointsLost: number;
  changes: Changes;
}

/** The price of not moving anybody, when matching again. A pair that HR wants otherwise is not kept. */
export function priceOfStaying(input: ProposalInput): PriceOfStaying {
  const cohort = cohortProblem(input);
  const moving = solveProblem(cohort);
  const { locked = [], movable = [] } = input;
  const settled = new Set(locked.map(({ menteeId }) => menteeId));
  const kept = movable.filter(({ menteeId }) => !settled.has(menteeId));
  const staying = solveProblem(withLocked(cohort, kept));
  const [move, stay] = [outcomeOf(moving), outcomeOf(staying)];
  return {
    fewerServed: move.served - stay.served,
    pointsLost: move.total - stay.total,
    changes: changesBetween(pairIds(staying), pairIds(moving)),
  };
}
