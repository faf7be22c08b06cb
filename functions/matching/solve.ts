import { assign } from './assign.ts';
import type { Assignment, AssignOptions } from './assignment/problem.ts';
import { type CohortProblem, cohortProblem } from './cohort-problem.ts';
import type { PairOfIds, ProposalInput } from './proposal.ts';

export interface Solution extends CohortProblem {
  assignment: Assignment;
}

/**
 * The best assignment of a cohort. Somebody who is mentor and mentee is so to different people: no assignment
 * problem can say that, so that the weaker of two such pairs is excluded and the rest is solved again. The
 * certificate then speaks of the problem with those pairs excluded.
 */
export function solve(input: ProposalInput, options: AssignOptions = {}): Solution {
  const excluded: PairOfIds[] = (input.underWay ?? []).map(({ menteeId, mentorId }) => ({
    menteeId: mentorId,
    mentorId: menteeId,
  }));
  while (true) {
    const problem = cohortProblem(input, excluded);
    const solution = { ...problem, assignment: assign(problem.problem, options) };
    const weaker = weakerOfBothWays(solution);
    if (weaker.length === 0) return solution;
    excluded.push(...weaker);
  }
}

function weakerOfBothWays({ mentees, mentors, points, problem, assignment }: Solution): PairOfIds[] {
  const locked = new Set(problem.locked?.map(([i]) => i));
  const pairs = [...assignment.mentorOf]
    .map((j, i) => ({ i, j, menteeId: mentees[i]?.person.id ?? '', mentorId: mentors[j]?.person.id ?? '' }))
    .filter(({ j }) => j >= 0);
  const byIds = new Map(pairs.map((pair) => [`${pair.menteeId} ${pair.mentorId}`, pair]));
  return pairs.flatMap((pair) => {
    const other = byIds.get(`${pair.mentorId} ${pair.menteeId}`);
    if (!other || pair.menteeId < pair.mentorId) return [];
    const [first, second] = [pair, other].map((one) => ({
      ...one,
      strength: locked.has(one.i) ? Infinity : points.of(one.i, one.j),
    }));
    if (!first || !second || (first.strength === Infinity && second.strength === Infinity)) return [];
    const { menteeId, mentorId } = first.strength < second.strength ? first : second;
    return [{ menteeId, mentorId }];
  });
}
