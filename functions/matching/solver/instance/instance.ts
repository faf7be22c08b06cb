import { fingerprints } from './fingerprints.ts';
import { hashOfKey } from './hash.ts';
import type { AssignmentProblem, Certificate } from './problem.ts';
import { servicesOf } from './services.ts';

/**
 * A problem without its locked pairs and full mentors, in an order that depends on who the people are and not
 * on how they were listed. Everything that computes works on this order.
 */
export interface Instance {
  problem: AssignmentProblem;
  /** The problem's numbers of the mentees and mentors that take part, in canonical order. */
  mentees: Int32Array;
  mentors: Int32Array;
  /** Places left, by canonical mentor. */
  capacities: Uint8Array;
  /** 32-bit hashes, by canonical number. */
  menteeHashes: Int32Array;
  mentorHashes: Int32Array;
  /** By canonical mentee, what serving them counts: see {@link servicesOf}. */
  services: Uint8Array;
  /** By canonical mentee: what is special about some of its mentors (canonical). */
  special: (Map<number, PairMark> | undefined)[];
  /** Mentors of locked mentees, by the problem's numbers. */
  lockedMentorOf: Map<number, number>;
  /** The keys that were found where the problem has none. */
  foundKeys: Certificate['keys'];
}

export type PairMark = 'forbidden' | 'current' | 'movable';

/** @throws RangeError when a locked pair is out of range, forbidden, twice or beyond the mentor's places */
export function instanceOf(problem: AssignmentProblem): Instance {
  const mentorCount = problem.capacities.length;
  const capacities = Uint8Array.from(problem.capacities);
  const lockedMentorOf = new Map<number, number>();
  const forbidden = new Set((problem.forbidden ?? []).map(([i, j]) => i * mentorCount + j));
  for (const [i, j] of problem.locked ?? []) {
    const left = capacities[j];
    if (left === undefined || !(i >= 0 && i < problem.mentees))
      throw new RangeError(`No such pair: ${i}, ${j}.`);
    if (lockedMentorOf.get(i) === j) continue;
    if (lockedMentorOf.has(i)) throw new RangeError(`Mentee ${i} is locked to two mentors.`);
    if (forbidden.has(i * mentorCount + j)) throw new RangeError(`Pair ${i}, ${j} is locked and forbidden.`);
    if (left === 0) throw new RangeError(`Mentor ${j} has fewer places than locked mentees.`);
    capacities[j] = left - 1;
    lockedMentorOf.set(i, j);
  }

  const given =
    problem.menteeKeys && problem.mentorKeys
      ? { mentees: problem.menteeKeys, mentors: problem.mentorKeys }
      : undefined;
  const keys = given ?? fingerprints(problem);
  const seed = problem.seed ?? 0;
  const services = servicesOf(problem);
  const mentees = inOrder(keys.mentees, problem.mentees, seed, (i) => !lockedMentorOf.has(i));
  const mentors = inOrder(keys.mentors, mentorCount, ~seed, (j) => capacities[j] > 0);
  return {
    problem,
    mentees: mentees.numbers,
    mentors: mentors.numbers,
    capacities: Uint8Array.from(mentors.numbers, (j) => capacities[j]),
    menteeHashes: mentees.hashes,
    mentorHashes: mentors.hashes,
    services: Uint8Array.from(mentees.numbers, (i) => services[i]),
    special: specialPairs(problem, mentees.numbers, mentors.numbers),
    lockedMentorOf,
    foundKeys: given ? undefined : keys,
  };
}

function inOrder(
  keys: ArrayLike<number>,
  count: number,
  seed: number,
  takesPart: (number: number) => boolean,
): { numbers: Int32Array; hashes: Int32Array } {
  const people: { number: number; key: number; hash: number }[] = [];
  for (let number = 0; number < count; number++) {
    if (!takesPart(number)) continue;
    const key = keys[number];
    people.push({ number, key, hash: hashOfKey(key, seed) });
  }
  people.sort((a, b) => a.hash - b.hash || a.key - b.key || a.number - b.number);
  return {
    numbers: Int32Array.from(people, (person) => person.number),
    hashes: Int32Array.from(people, (person) => person.hash),
  };
}

function specialPairs(
  problem: AssignmentProblem,
  mentees: Int32Array,
  mentors: Int32Array,
): (Map<number, PairMark> | undefined)[] {
  const menteeAt = new Map(Array.from(mentees, (number, at) => [number, at]));
  const mentorAt = new Map(Array.from(mentors, (number, at) => [number, at]));
  const special: (Map<number, PairMark> | undefined)[] = new Array(mentees.length);
  const mark = (list: Array<[number, number]> | undefined, as: PairMark) => {
    for (const [mentee, mentor] of list ?? []) {
      const i = menteeAt.get(mentee);
      const j = mentorAt.get(mentor);
      if (i === undefined || j === undefined) continue;
      const row = special[i] ?? new Map<number, PairMark>();
      row.set(j, as);
      special[i] = row;
    }
  };
  mark(problem.current, 'current');
  mark(problem.movable, 'movable');
  mark(problem.forbidden, 'forbidden');
  return special;
}
