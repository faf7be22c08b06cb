import type { AssignmentProblem } from '../solver/instance/problem.ts';
import { PairSet } from './pair-set.ts';

/** What a problem asks for, read off its statement: people by the problem's own numbers. */
export interface Statement {
  problem: AssignmentProblem;
  mentors: number;
  /** Who is to be matched: mentees who are not locked, and mentors with a place beside their locked mentees. */
  openMentees: readonly number[];
  openMentors: readonly number[];
  /** Places that locked mentees leave, by mentor. */
  places: readonly number[];
  /** What it counts to serve a mentee who is not locked; see {@link serviceOf}. */
  service(mentee: number): number;
  /** Whether the pair may be under a floor, unless it is locked. */
  mayBe(mentee: number, mentor: number, floor: number): boolean;
  /** What the pair adds to the total that is to be highest: its points, and the bonus of one that exists. */
  points(mentee: number, mentor: number): number;
  /** Whether the two are a pair already. */
  exists(mentee: number, mentor: number): boolean;
}

export function statementOf(problem: AssignmentProblem): Statement {
  const { current = [], forbidden = [], locked = [], movable = [], stayBonus = 0 } = problem;
  const mentors = problem.capacities.length;
  const lockedMentorOf = new Map(locked);
  const places = Array.from(problem.capacities);
  for (const j of lockedMentorOf.values()) places[j] = (places[j] ?? 0) - 1;
  const forbiddenPairs = new PairSet(forbidden);
  const movablePairs = new PairSet(movable);
  const existingPairs = new PairSet([...current, ...movable]);
  const underWay = new Set(movable.map(([i]) => i));
  return {
    problem,
    mentors,
    openMentees: numbersBelow(problem.mentees).filter((i) => !lockedMentorOf.has(i)),
    openMentors: numbersBelow(mentors).filter((j) => (places[j] ?? 0) > 0),
    places,
    service: (i) => serviceOf(problem, i, underWay.has(i)),
    mayBe(i, j, floor) {
      const score = problem.score(i, j);
      const enough = score >= floor || movablePairs.has(i, j);
      return score >= 0 && enough && !forbiddenPairs.has(i, j);
    },
    points: (i, j) => problem.score(i, j) + (existingPairs.has(i, j) ? stayBonus : 0),
    exists: (i, j) => existingPairs.has(i, j),
  };
}

/**
 * Most mentees, then most of those under way, then most of those who come first: the fullest assignments have
 * room for the heaviest (mentees who can be served together are a matroid), so that one sum says all three.
 */
function serviceOf({ objective, first }: AssignmentProblem, mentee: number, isUnderWay: boolean): number {
  if (objective === 'total') return isUnderWay ? 1 : 0;
  if (isUnderWay) return 3;
  return first?.[mentee] ? 2 : 1;
}

function numbersBelow(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}
