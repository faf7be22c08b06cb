import type { Assignment, AssignmentProblem } from '../solver/instance/problem.ts';
import { feasibilityFaults } from './feasibility-faults.ts';
import { floorFaults } from './floor-faults.ts';
import { optimalityFaults } from './optimality-faults.ts';
import { statementOf } from './statement.ts';

export interface Verification {
  /** Nobody is where they may not be, and the figures are those of the pairs. */
  feasible: boolean;
  /** No other assignment is better: in who is served, in the floor, in points, in existing pairs, in the tie-break. */
  optimal: boolean;
  /** What is wrong; empty when all holds. */
  faults: string[];
}

/**
 * Checks an assignment by its proof and the problem's statement alone. What the solver runs on is read again here,
 * in other words: a fault in its code cannot hide itself by being in both.
 *
 * Looks at every pair a few times; `rounds` and `evaluations` are claims about the work, not about the result.
 */
export function verify(problem: AssignmentProblem, assignment: Assignment): Verification {
  const statement = statementOf(problem);
  const infeasible = feasibilityFaults(statement, assignment);
  const suboptimal = [...optimalityFaults(statement, assignment), ...floorFaults(statement, assignment)];
  const feasible = infeasible.length === 0;
  return { feasible, optimal: feasible && suboptimal.length === 0, faults: [...infeasible, ...suboptimal] };
}
