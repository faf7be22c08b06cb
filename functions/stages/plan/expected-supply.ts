import { isCalled } from '../../definition/criteria.ts';
import type { CohortDefinition } from '../../definition/definition.ts';
import { ReportingLines } from '../../directory/reporting-chain.ts';

/**
 * How many take part, of those called. Ours, not measured: volunteers are a minority wherever people are asked,
 * and the preview shows beside each number how many it can be at most.
 */
export const EXPECTED_SHARES = {
  mentorsApply: 0.3,
  menteesApply: 0.3,
  mentorsTrained: 0.9,
  /** Answers that come in before each next reminder, of those still open. */
  answerBeforeReminder: 0.5,
} as const;

/** Everyone in `AtMost` is called, answers and is selected. */
export interface Supply {
  people: number;
  /** Whoever is anybody's manager, as the directory has it. */
  managers: number;
  mentorsCallable: number;
  menteesCallable: number;
  /** Called for both roles; they may take both, with different people. */
  callableAsBoth: number;
  placesWanted: number;
  mentorsExpected: number;
  placesExpected: number;
  menteesExpected: number;
  pairsExpected: number;
  pairsAtMost: number;
  /** Mentees with fewer than two callable mentors outside their reporting line: the gate before matching. */
  menteesWithTooFewMentors: number;
}

const MENTORS_A_MENTEE_NEEDS = 2;

/** Who could be called on the start date, and how many pairs that can make. */
export function expectedSupply(definition: CohortDefinition): Supply {
  const { people, callForMentors, callForMentees, matching, startDate } = definition;
  const mentors = people.filter((person) => isCalled(person, callForMentors.criteria, startDate));
  const mentees = people.filter((person) => isCalled(person, callForMentees.criteria, startDate));
  const mentorIds = new Set(mentors.map(({ id }) => id));
  const { capacity } = matching.policy;

  const mentorsExpected = Math.round(mentors.length * EXPECTED_SHARES.mentorsApply);
  const placesExpected = Math.round(mentorsExpected * EXPECTED_SHARES.mentorsTrained) * capacity;
  const menteesExpected = Math.round(mentees.length * EXPECTED_SHARES.menteesApply);
  return {
    people: people.length,
    managers: new Set(people.flatMap(({ managerId }) => managerId ?? [])).size,
    mentorsCallable: mentors.length,
    menteesCallable: mentees.length,
    callableAsBoth: mentees.filter(({ id }) => mentorIds.has(id)).length,
    placesWanted: callForMentors.placesWanted ?? menteesExpected,
    mentorsExpected,
    placesExpected,
    menteesExpected,
    pairsExpected: Math.min(placesExpected, menteesExpected),
    pairsAtMost: Math.min(mentors.length * capacity, mentees.length),
    menteesWithTooFewMentors: countWithTooFewMentors(
      definition,
      mentorIds,
      mentees.map(({ id }) => id),
    ),
  };
}

/** Counted along the lines, not pair by pair: a directory may hold 50,000 people. */
function countWithTooFewMentors(
  { people }: CohortDefinition,
  mentorIds: ReadonlySet<string>,
  menteeIds: readonly string[],
): number {
  const lines = new ReportingLines(people);
  const mentorsBelow = new Map<string, number>();
  for (const mentorId of mentorIds) {
    for (const above of lines.chainAbove(mentorId))
      mentorsBelow.set(above, (mentorsBelow.get(above) ?? 0) + 1);
  }
  return menteeIds.filter((id) => {
    const above = lines.chainAbove(id).filter((manager) => mentorIds.has(manager)).length;
    const themselves = mentorIds.has(id) ? 1 : 0;
    return mentorIds.size - above - (mentorsBelow.get(id) ?? 0) - themselves < MENTORS_A_MENTEE_NEEDS;
  }).length;
}
