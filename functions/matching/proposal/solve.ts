import { assign } from '../solver/assign.ts';
import type { Assignment, AssignOptions } from '../solver/instance/problem.ts';
import { type CohortProblem, cohortProblem } from './cohort-problem.ts';
import type { ProposalInput } from './proposal.ts';

export interface Solution extends CohortProblem {
  assignment: Assignment;
}

/** The best assignment of a cohort. */
export function solve(input: ProposalInput, options: AssignOptions = {}): Solution {
  return solveProblem(cohortProblem(input), options);
}

/**
 * Somebody who is mentor and mentee is so to different people: no assignment problem can say that, so that the
 * weaker of two such pairs is excluded and the rest is solved again. The certificate then speaks of the problem
 * with those pairs excluded.
 */
export function solveProblem(base: CohortProblem, options: AssignOptions = {}): Solution {
  let problem = base.problem;
  while (true) {
    const solution = { ...base, problem, assignment: assign(problem, options) };
    const weaker = weakerOfBothWays(solution);
    if (weaker.length === 0) return solution;
    problem = { ...problem, forbidden: [...(problem.forbidden ?? []), ...weaker] };
  }
}

function weakerOfBothWays({ mentees, mentors, points, problem, assignment }: Solution): [number, number][] {
  const locked = new Set(problem.locked?.map(([i]) => i));
  const menteeNumbers = new Map(mentees.map(({ person }, i) => [person.id, i]));
  const mentorNumbers = new Map(mentors.map(({ person }, j) => [person.id, j]));
  // A pair under way is not broken for one that is only proposed.
  const underWay = new Set(problem.movable?.map(([i, j]) => `${i} ${j}`));
  const strength = (i: number, j: number) =>
    locked.has(i) || underWay.has(`${i} ${j}`) ? Number.POSITIVE_INFINITY : points.of(i, j);
  const weaker: [number, number][] = [];
  assignment.mentorOf.forEach((j, i) => {
    const menteeId = mentees[i]?.person.id ?? '';
    const mentorId = mentors[j]?.person.id ?? '';
    const otherMentee = menteeNumbers.get(mentorId);
    const otherMentor = mentorNumbers.get(menteeId);
    // Each two such pairs are met twice: once is enough.
    if (otherMentee === undefined || otherMentor === undefined || menteeId > mentorId) return;
    if (assignment.mentorOf[otherMentee] !== otherMentor) return;
    const [own, other] = [strength(i, j), strength(otherMentee, otherMentor)];
    if (own === Number.POSITIVE_INFINITY && other === own) return;
    weaker.push(own < other ? [i, j] : [otherMentee, otherMentor]);
  });
  return weaker;
}
