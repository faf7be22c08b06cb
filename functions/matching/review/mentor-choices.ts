import type { CriterionPoints } from '../../pairs/criterion-points.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { type CohortProblem, cohortProblem, withLocked } from '../proposal/cohort-problem.ts';
import type { ProposalInput } from '../proposal/proposal.ts';
import { solveProblem } from '../proposal/solve.ts';
import type { RuleId } from '../rules/rules.ts';
import { isTooLargeForPage } from './page-limits.ts';

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
    .sort((a, b) => Number(a.broken.length > 0) - Number(b.broken.length > 0) || b.points - a.points);
}

/** The cohort as HR looks at another mentor for a mentee: their own pair, if HR keeps one, is what would change. */
export function cohortAround(menteeId: string, input: ProposalInput): CohortProblem {
  return cohortProblem({
    ...input,
    locked: input.locked?.filter((pair) => pair.menteeId !== menteeId) ?? [],
  });
}

/** What stands in the way of putting two people together. */
export interface Obstacles {
  broken: RuleId[];
  /** Every place of the mentor is held by a pair that HR keeps. */
  placesKept: boolean;
  /** Mentees whose pair under way would end without another mentor for them. */
  leftWithout: string[];
}

export function stands({ broken, placesKept, leftWithout }: Obstacles): boolean {
  return broken.length > 0 || placesKept || leftWithout.length > 0;
}

/**
 * Whether HR may put two people together: no must-have rule may be broken, no pair that HR keeps may have to give
 * way, and nobody whose pair is under way may have to do so for nobody. Undefined when one of the two takes no part
 * (any more).
 */
export function obstaclesTo(cohort: CohortProblem, pair: PairOfIds): Obstacles | undefined {
  const { mentees, mentors, problem } = cohort;
  const numbers = numbersOf(cohort, pair);
  if (!numbers) return undefined;
  const [i, j] = numbers;
  const { locked = [] } = problem;
  const kept = locked.filter(([, mentor]) => mentor === j).length;
  const bothWays = locked.some(
    ([mentee, mentor]) =>
      mentees[mentee]?.person.id === pair.mentorId && mentors[mentor]?.person.id === pair.menteeId,
  );
  const broken = [...cohort.rules.brokenBy(i, j), ...(bothWays ? (['bothWays'] as const) : [])];
  const placesKept = kept >= (problem.capacities[j] ?? 0);
  const isPossible = broken.length === 0 && !placesKept;
  return { broken, placesKept, leftWithout: isPossible ? leftWithout(cohort, pair) : [] };
}

function leftWithout(cohort: CohortProblem, pair: PairOfIds): string[] {
  const { mentees, underWay } = cohort;
  if (underWay.length === 0 || isTooLargeForPage({ mentees: mentees.length, movable: 0 })) return [];
  const { assignment } = solveProblem(withLocked(cohort, [pair]));
  return underWay.flatMap(([i]) => (assignment.mentorOf[i] === -1 ? (mentees[i]?.person.id ?? []) : []));
}

/** How well two people fit, by criterion. */
export function pairPoints(
  cohort: CohortProblem,
  pair: PairOfIds,
): { points: number; criteria: CriterionPoints[] } {
  const numbers = numbersOf(cohort, pair);
  if (!numbers) return { points: 0, criteria: [] };
  return { points: cohort.points.of(...numbers), criteria: cohort.points.byCriterion(...numbers) };
}

function numbersOf({ mentees, mentors }: CohortProblem, pair: PairOfIds): [number, number] | undefined {
  const i = mentees.findIndex(({ person }) => person.id === pair.menteeId);
  const j = mentors.findIndex(({ person }) => person.id === pair.mentorId);
  return i < 0 || j < 0 ? undefined : [i, j];
}
