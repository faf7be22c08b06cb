import { languagesOf } from '../rules/profile.ts';
import type { BlockingGroup, ProposalInput } from './proposal.ts';
import type { Solution } from './solve.ts';

/**
 * Who competes for too few places. From each unmatched mentee all is followed that could be exchanged: the
 * mentors they may have, those mentors' mentees, and so on. In an assignment that serves as many as possible
 * no free place is ever reached, so that these mentees share exactly the places reached: a minimum cut. Groups
 * that meet are one.
 */
export function blockingGroups(solution: Solution, input: ProposalInput): BlockingGroup[] {
  const reached = reachedGroups(solution);
  return reached
    .filter(({ hasFreePlace }) => !hasFreePlace)
    .filter(({ mentees }) => mentees.some((i) => !hasMentorElsewhere(solution, input, i)))
    .map(({ mentees, mentors }) => ({ mentees: inOrder(mentees), mentors: inOrder(mentors) }))
    .sort((a, b) => (a.mentees[0] ?? 0) - (b.mentees[0] ?? 0))
    .map((group) => blockingGroup(solution, input, group))
    .sort((a, b) => b.missing - a.missing);
}

/** To them no further mentor is of any use. */
function hasMentorElsewhere({ mentees }: Solution, { elsewhere }: ProposalInput, i: number): boolean {
  return elsewhere?.mentored.has(mentees[i]?.person.id ?? '') ?? false;
}

const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

interface Reached {
  mentees: number[];
  mentors: number[];
  /** A place nobody has: only where not as many as possible are served, by the policy or for lack of time. */
  hasFreePlace: boolean;
}

function reachedGroups(solution: Solution): Reached[] {
  const { mentorOf } = solution.assignment;
  const exchange = exchangesOf(solution);
  const groupOfMentor = new Map<number, Reached>();
  const groups = new Set<Reached>();
  const seen = new Set<number>();
  const follow = (root: number) => {
    let group: Reached = { mentees: [], mentors: [], hasFreePlace: false };
    groups.add(group);
    const open = [root];
    seen.add(root);
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      group.mentees.push(i);
      for (const j of exchange.mentorsFor(i)) {
        const known = groupOfMentor.get(j);
        if (known === group) continue;
        if (known) {
          group = merged(groups, groupOfMentor, known, group);
          continue;
        }
        if (exchange.hasFreePlace(j)) group.hasFreePlace = true;
        groupOfMentor.set(j, group);
        group.mentors.push(j);
        const unseen = exchange.menteesOf(j).filter((k) => !seen.has(k));
        for (const k of unseen) seen.add(k);
        open.push(...unseen);
      }
    }
  };
  mentorOf.forEach((j, i) => {
    if (j < 0 && !seen.has(i)) follow(i);
  });
  return [...groups];
}

/** Who could be exchanged for whom: locked pairs and the places they take are no part of it. */
function exchangesOf({ problem, assignment }: Solution) {
  const locked = new Set(problem.locked?.map(([i]) => i));
  const places = Array.from(problem.capacities);
  for (const [, j] of problem.locked ?? []) places[j] = (places[j] ?? 0) - 1;
  const held: number[][] = places.map(() => []);
  assignment.mentorOf.forEach((j, i) => {
    if (j >= 0 && !locked.has(i)) held[j]?.push(i);
  });
  const forbidden = new Set(problem.forbidden?.map(([i, j]) => i * places.length + j));
  return {
    mentorsFor(i: number): number[] {
      const scores = problem.scoresOf(i);
      return [...places.keys()].filter(
        (j) =>
          (places[j] ?? 0) > 0 &&
          (scores[j] ?? -1) >= assignment.floor &&
          !forbidden.has(i * places.length + j),
      );
    },
    menteesOf: (j: number) => held[j] ?? [],
    hasFreePlace: (j: number) => (held[j]?.length ?? 0) < (places[j] ?? 0),
  };
}

function merged(
  groups: Set<Reached>,
  groupOfMentor: Map<number, Reached>,
  into: Reached,
  from: Reached,
): Reached {
  into.mentees.push(...from.mentees);
  into.mentors.push(...from.mentors);
  into.hasFreePlace ||= from.hasFreePlace;
  for (const j of from.mentors) groupOfMentor.set(j, into);
  groups.delete(from);
  return into;
}

function blockingGroup(
  { mentees, mentors, assignment }: Solution,
  input: ProposalInput,
  group: Pick<Reached, 'mentees' | 'mentors'>,
): BlockingGroup {
  const members = group.mentees.flatMap((i) => mentees[i] ?? []);
  const served = group.mentees.filter((i) => (assignment.mentorOf[i] ?? -1) >= 0).length;
  const [first, ...others] = members.map(languagesOf);
  return {
    menteeIds: members.map(({ person }) => person.id),
    mentorIds: group.mentors.map((j) => mentors[j]?.person.id ?? ''),
    places: served,
    missing: members.length - served,
    wanted: {
      languages: (first ?? []).filter((language) => others.every((spoken) => spoken.includes(language))),
      outsideTeams: input.policy.mustHave.sameTeam
        ? [...new Set(members.flatMap(({ person }) => person.team ?? []))].sort()
        : [],
    },
  };
}
