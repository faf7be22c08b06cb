import { NOTHING_ELSEWHERE } from '../../company/elsewhere.ts';
import type { MatchingPolicy } from '../../definition/policy.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { type MustHaves, mustHaves } from '../rules/must-haves.ts';
import { type Points, pointsUnder } from '../rules/points.ts';
import type { MenteeProfile, MentorProfile } from '../rules/profile.ts';
import { EXCLUDED, remembering, type Scores } from '../rules/remembered-scores.ts';
import { keyOfId } from '../solver/instance/hash.ts';
import type { AssignmentProblem } from '../solver/instance/problem.ts';
import type { ProposalInput } from './proposal.ts';

type Numbers = [mentee: number, mentor: number];

/** A cohort's matching as numbers for the solver, with what is needed to speak about the result. */
export interface CohortProblem {
  /** In their order, as the numbers count them. */
  mentees: readonly MenteeProfile[];
  mentors: readonly MentorProfile[];
  points: Points;
  rules: MustHaves;
  /** Pairs both have said yes to, whether or not they may move. */
  underWay: readonly Numbers[];
  problem: AssignmentProblem & Scores;
}

/**
 * Numbers the people and prepares points and rules.
 *
 * @throws RangeError when a locked pair names somebody who takes no part, or a mentee has two locked pairs
 */
export function cohortProblem(input: ProposalInput): CohortProblem {
  const { policy, declined = [], forbidden = [], locked = [], current = [], movable = [] } = input;
  const { orderBy = (id) => id } = input;
  const placeOf = ({ person }: { person: { id: string } }) => orderBy(person.id);
  const byPlace = (one: { person: { id: string } }, other: { person: { id: string } }) =>
    placeOf(one) < placeOf(other) ? -1 : 1;
  const mentees = input.mentees.toSorted(byPlace);
  const mentors = input.mentors.toSorted(byPlace);
  const number = numbering(mentees, mentors);
  const points = pointsUnder(policy, mentees, mentors, input.skills);
  const rules = mustHaves({
    ...input,
    mentees,
    mentors,
    declined,
    forbidden,
    bothWays: (input.underWay ?? []).map(turned),
    elsewhere: input.elsewhere ?? NOTHING_ELSEWHERE,
  });
  const lockedPairs = locked.map((pair) => {
    const numbers = number(pair);
    if (!numbers)
      throw new RangeError(`Locked pair ${pair.menteeId}, ${pair.mentorId}: no such participants.`);
    return numbers;
  });
  const underWay = pairsUnderWay(listed(movable, number), lockedPairs, rules);
  lockedPairs.push(...underWay.fixed);
  return {
    mentees,
    mentors,
    points,
    rules,
    underWay: listed(movable, number),
    problem: {
      mentees: mentees.length,
      capacities: capacities(mentors, policy, [lockedPairs, underWay.movable]),
      ...remembering(
        mentees.length,
        mentors.length,
        (i, scores) => {
          points.fill(i, scores);
          rules.exclude(i, scores);
        },
        (i, j) => (rules.allows(i, j) ? points.of(i, j) : EXCLUDED),
      ),
      locked: lockedPairs,
      current: listed(current, number),
      movable: underWay.movable,
      stayBonus: policy.stayBonus,
      menteeKeys: mentees.map(({ person }) => keyOfId(orderBy(person.id))),
      mentorKeys: mentors.map(({ person }) => keyOfId(orderBy(person.id))),
      ...firstOf(mentees, input.first),
      ...aim(policy),
      ...(input.seed === undefined ? {} : { seed: input.seed }),
    },
  };
}

/**
 * The same people with more pairs locked, as far as their mentees are not: what was computed about them is kept.
 * Mentors get the places they need.
 */
export function withLocked(cohort: CohortProblem, pairs: readonly PairOfIds[]): CohortProblem {
  const { mentees, mentors, problem } = cohort;
  const decided = new Set(problem.locked?.map(([i]) => i));
  const added = listed(pairs, numbering(mentees, mentors)).filter(([i]) => !decided.has(i));
  const locked = [...(problem.locked ?? []), ...added];
  const needed = Map.groupBy(locked, ([, j]) => j);
  const capacities = Array.from(problem.capacities, (places, j) =>
    Math.max(places, needed.get(j)?.length ?? 0),
  );
  return { ...cohort, problem: { ...problem, capacities, locked } };
}

function turned({ menteeId, mentorId }: PairOfIds): PairOfIds {
  return { menteeId: mentorId, mentorId: menteeId };
}

function numbering(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]) {
  const menteeNumbers = new Map(mentees.map(({ person }, i) => [person.id, i]));
  const mentorNumbers = new Map(mentors.map(({ person }, j) => [person.id, j]));
  return ({ menteeId, mentorId }: PairOfIds): Numbers | undefined => {
    const i = menteeNumbers.get(menteeId);
    const j = mentorNumbers.get(mentorId);
    return i === undefined || j === undefined ? undefined : [i, j];
  };
}

/** Pairs of people who both still take part. */
function listed(pairs: readonly PairOfIds[], number: (pair: PairOfIds) => Numbers | undefined): Numbers[] {
  return pairs.map(number).filter((numbers) => numbers !== undefined);
}

/** What HR wants for a mentee comes before their pair; one that a rule has come to exclude is not ended by us. */
function pairsUnderWay(
  pairs: readonly Numbers[],
  locked: readonly Numbers[],
  rules: MustHaves,
): { fixed: Numbers[]; movable: Numbers[] } {
  const decided = new Set(locked.map(([i]) => i));
  const open = pairs.filter(([i]) => !decided.has(i));
  return {
    fixed: open.filter(([i, j]) => !rules.allows(i, j)),
    movable: open.filter(([i, j]) => rules.allows(i, j)),
  };
}

function firstOf(mentees: readonly MenteeProfile[], ids: readonly string[] = []): { first?: Uint8Array } {
  if (ids.length === 0) return {};
  const comeFirst = new Set(ids);
  return { first: Uint8Array.from(mentees, ({ person }) => (comeFirst.has(person.id) ? 1 : 0)) };
}

/** A mentor's own places up to the policy's capacity; more only where one of the lists has more. */
function capacities(
  mentors: readonly MentorProfile[],
  policy: MatchingPolicy,
  lists: readonly (readonly Numbers[])[],
): number[] {
  const counts = lists.map((pairs) => {
    const mentees = new Map<number, number>();
    for (const [, j] of pairs) mentees.set(j, (mentees.get(j) ?? 0) + 1);
    return mentees;
  });
  return mentors.map(({ places }, j) =>
    Math.max(Math.min(places, policy.capacity), ...counts.map((mentees) => mentees.get(j) ?? 0)),
  );
}

/** What the policy's objective means to the solver. */
export function aim({ objective, floor }: MatchingPolicy): Pick<AssignmentProblem, 'objective' | 'floor'> {
  if (objective === 'highestFloor') return { objective: 'served', floor: 'highest' };
  return { objective: objective === 'bestTotal' ? 'total' : 'served', floor };
}
