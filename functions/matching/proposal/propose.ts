import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { AssignOptions } from '../solver/instance/problem.ts';
import { blockingGroups } from './blocking-groups.ts';
import { outcomeOf } from './outcome.ts';
import type { BlockingGroup, Proposal, ProposalCertificate, ProposalInput } from './proposal.ts';
import { proposedPairs } from './proposed-pairs.ts';
import { type Solution, solve } from './solve.ts';
import { unmatchedMentees } from './unmatched-mentees.ts';

/** Mentors named as most in demand. */
const MOST_IN_DEMAND = 50;

/**
 * The best pairs of a cohort under its policy, with everything HR's review asks: points and facts of each pair,
 * why somebody has no mentor, who competes for too few places, and the proof in short. Plain data; the same for
 * the same people, however they are listed.
 *
 * @throws RangeError when a locked pair names somebody who takes no part, or a mentee has two locked pairs
 */
export function propose(input: ProposalInput, options: AssignOptions = {}): Proposal {
  const solution = solve(input, options);
  const { assignment, problem, mentors } = solution;
  const pairs = proposedPairs(solution, input);
  const { served, total, worst } = outcomeOf(solution);
  const blocking = blockingGroups(solution, input);
  const movable = solution.underWay.length;
  return {
    objective: input.policy.objective,
    pairs,
    staying: stayingPairs(solution, input),
    movable,
    unmatched: unmatchedMentees(solution),
    spare: sparePlaces(solution),
    blocking,
    mentees: input.mentees.length - movable,
    places: mentors.reduce((sum, _, j) => sum + (problem.capacities[j] ?? 0), 0) - movable,
    served,
    total,
    worst,
    floor: assignment.floor,
    certificate: certificateOf(solution, blocking),
  };
}

/** Pairs outside the matching, and those in it that nothing better was found for. */
function stayingPairs(
  { underWay, mentees, mentors, assignment }: Solution,
  { underWay: outside = [] }: ProposalInput,
): PairOfIds[] {
  const kept = underWay
    .filter(([i, j]) => assignment.mentorOf[i] === j)
    .map(([i, j]) => ({ menteeId: mentees[i]?.person.id ?? '', mentorId: mentors[j]?.person.id ?? '' }));
  return [...outside.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })), ...kept];
}

function sparePlaces({ mentors, problem, assignment }: Solution): Proposal['spare'] {
  const taken = new Map<number, number>();
  for (const j of assignment.mentorOf) taken.set(j, (taken.get(j) ?? 0) + 1);
  return mentors
    .map(({ person }, j) => ({
      mentorId: person.id,
      places: (problem.capacities[j] ?? 0) - (taken.get(j) ?? 0),
    }))
    .filter(({ places }) => places > 0);
}

function certificateOf(
  { mentors, assignment }: Solution,
  blocking: readonly BlockingGroup[],
): ProposalCertificate {
  const { gap, servedGap, mentorPrices } = assignment.certificate;
  const shared = new Set(blocking.flatMap(({ mentorIds }) => mentorIds));
  const scarce = mentors
    .map(({ person: { id } }, j) => ({
      mentorId: id,
      price: Math.max(0, Math.round(mentorPrices[j] ?? 0)),
      servesOneMore: shared.has(id),
    }))
    .filter(({ price, servesOneMore }) => servesOneMore || price > 0)
    .sort((a, b) => Number(b.servesOneMore) - Number(a.servesOneMore) || b.price - a.price);
  return {
    proved: gap === 0 && servedGap === 0,
    gap: servedGap > 0 ? null : gap,
    scarce: scarce.slice(0, MOST_IN_DEMAND),
    evaluations: assignment.evaluations,
  };
}
