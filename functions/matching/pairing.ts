import { type CohortProblem, cohortProblem } from './cohort-problem.ts';
import type { CriterionPoints, PairOfIds, ProposalInput } from './proposal.ts';
import type { RuleId } from './rules.ts';

/** A mentor whom a mentee might have. */
export interface MentorChoice {
  mentorId: string;
  points: number;
  /** Must-have rules the pair would break. */
  broken: RuleId[];
  places: number;
}

/** All mentors for one mentee: those the rules allow first, the best first. Nobody is matched for it. */
export function mentorChoices(input: ProposalInput, menteeId: string): MentorChoice[] {
  const { mentees, mentors, points, rules, problem } = cohortProblem(input);
  const i = mentees.findIndex(({ person }) => person.id === menteeId);
  if (i < 0) return [];
  return mentors
    .map(({ person }, j) => ({
      mentorId: person.id,
      points: points.of(i, j),
      broken: rules.brokenBy(i, j),
      places: problem.capacities[j] ?? 0,
    }))
    .sort(
      (a, b) =>
        Number(a.broken.length > 0) - Number(b.broken.length > 0) ||
        b.points - a.points ||
        (a.mentorId < b.mentorId ? -1 : 1),
    );
}

/** What stands in the way of putting two people together. */
export interface Obstacles {
  broken: RuleId[];
  /** Every place of the mentor is held by a pair that HR keeps. */
  placesKept: boolean;
}

/**
 * Whether HR may put two people together: no must-have rule may be broken, and no pair that HR keeps may have to
 * give way. Undefined when one of the two takes no part (any more).
 */
export function obstaclesTo(input: ProposalInput, pair: PairOfIds): Obstacles | undefined {
  // The mentee's own pair, if HR keeps one, is what changes.
  const others = (input.locked ?? []).filter(({ menteeId }) => menteeId !== pair.menteeId);
  const cohort = cohortProblem({ ...input, locked: others });
  const numbers = numbersOf(cohort, pair);
  if (!numbers) return undefined;
  const [i, j] = numbers;
  const kept = others.filter(({ mentorId }) => mentorId === pair.mentorId).length;
  const bothWays = others.some((one) => one.menteeId === pair.mentorId && one.mentorId === pair.menteeId);
  return {
    broken: [...cohort.rules.brokenBy(i, j), ...(bothWays ? (['bothWays'] as const) : [])],
    placesKept: kept >= (cohort.problem.capacities[j] ?? 0),
  };
}

/** How well two people fit, by criterion. */
export function pairPoints(
  input: ProposalInput,
  pair: PairOfIds,
): { points: number; criteria: CriterionPoints[] } {
  const cohort = cohortProblem(input);
  const numbers = numbersOf(cohort, pair);
  if (!numbers) return { points: 0, criteria: [] };
  return { points: cohort.points.of(...numbers), criteria: cohort.points.byCriterion(...numbers) };
}

function numbersOf({ mentees, mentors }: CohortProblem, pair: PairOfIds): [number, number] | undefined {
  const i = mentees.findIndex(({ person }) => person.id === pair.menteeId);
  const j = mentors.findIndex(({ person }) => person.id === pair.mentorId);
  return i < 0 || j < 0 ? undefined : [i, j];
}
