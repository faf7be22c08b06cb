import { cohortProblem } from './cohort-problem.ts';
import type { ProposalInput } from './proposal.ts';

/** How many mentors with a place the must-have rules allow each mentee, by the mentee's id. */
export function eligibleMentors(input: ProposalInput): Map<string, number> {
  const { mentees, mentors, problem, rules } = cohortProblem(input);
  return new Map(
    mentees.map(({ person }, i) => [
      person.id,
      mentors.filter((_, j) => (problem.capacities[j] ?? 0) > 0 && rules.allows(i, j)).length,
    ]),
  );
}
