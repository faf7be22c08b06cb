import { describe, expect, it } from 'vitest';
import { assign } from '../../../functions/matching/solver/assign.ts';
import { keyOfId } from '../../../functions/matching/solver/instance/hash.ts';
import type { AssignmentProblem } from '../../../functions/matching/solver/instance/problem.ts';
import { instance, random, type Shape, withFirst, withMovable } from './instances.ts';

const SHUFFLES = 1000;

/** The same problem with the people listed in another order; `shuffled[new number]` is the old number. */
function shuffle(problem: AssignmentProblem, next: () => number) {
  const mentees = permutation(problem.mentees, next);
  const mentors = permutation(problem.capacities.length, next);
  const pairs = (list: Array<[number, number]> | undefined) =>
    permuted(
      (list ?? []).map(([i, j]): [number, number] => [mentees.indexOf(i), mentors.indexOf(j)]),
      next,
    );
  const shuffled: AssignmentProblem = {
    ...problem,
    capacities: mentors.map((j) => problem.capacities[j] ?? 0),
    score: (i, j) => problem.score(mentees[i] ?? -1, mentors[j] ?? -1),
    ...(problem.first && { first: mentees.map((i) => problem.first?.[i] ?? 0) }),
    locked: pairs(problem.locked),
    forbidden: pairs(problem.forbidden),
    current: pairs(problem.current),
    movable: pairs(problem.movable),
    ...(problem.menteeKeys && { menteeKeys: mentees.map((i) => problem.menteeKeys?.[i] ?? 0) }),
    ...(problem.mentorKeys && { mentorKeys: mentors.map((j) => problem.mentorKeys?.[j] ?? 0) }),
  };
  const { mentorOf } = assign(shuffled);
  const original = new Int32Array(problem.mentees);
  mentorOf.forEach((j, i) => {
    original[mentees[i] ?? -1] = j < 0 ? -1 : (mentors[j] ?? -1);
  });
  return [...original];
}

function permutation(length: number, next: () => number): number[] {
  return permuted([...Array(length).keys()], next);
}

function permuted<T>(list: T[], next: () => number): T[] {
  return list
    .map((item) => ({ item, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}

describe('the order of the people', () => {
  const shapes: Shape[] = [
    'square',
    'someExclusions',
    'scarceMentors',
    'allTies',
    'fewValues',
    'zeros',
    'popular',
  ];

  it.each(shapes)('changes nothing when people have keys, %s', (shape) => {
    const next = random(11);
    for (let round = 0; round < SHUFFLES / 20; round++) {
      const plain = instance(shape, round + 1);
      const first = round % 2 === 0 ? plain : withFirst(plain, round + 1);
      const problem = round % 3 === 0 ? withMovable(first, round + 1) : first;
      problem.menteeKeys = Array.from({ length: problem.mentees }, (_, i) => keyOfId(`mentee ${i}`));
      problem.mentorKeys = Array.from(problem.capacities, (_, j) => keyOfId(`mentor ${j}`));
      const expected = [...assign(problem).mentorOf];
      for (let again = 0; again < 20; again++)
        expect(shuffle(problem, next), `round ${round}`).toEqual(expected);
    }
  });

  it('changes nothing without keys either, as long as scores tell people apart', () => {
    const next = random(12);
    for (let round = 0; round < SHUFFLES / 20; round++) {
      const plain = instance('someExclusions', round + 1, 2);
      const first = round % 2 === 0 ? plain : withFirst(plain, round + 1);
      const problem = round % 3 === 0 ? withMovable(first, round + 1) : first;
      const expected = [...assign(problem).mentorOf];
      for (let again = 0; again < 20; again++)
        expect(shuffle(problem, next), `round ${round}`).toEqual(expected);
    }
  });

  it('is broken by the seed among equals, and only there', () => {
    const ties = { mentees: 8, capacities: new Array(8).fill(1), score: () => 5000 };
    const keys = { menteeKeys: [...Array(8).keys()], mentorKeys: [...Array(8).keys()] };
    const outcomes = [1, 2, 3, 4, 5, 6].map((seed) => assign({ ...ties, ...keys, seed }));
    expect(new Set(outcomes.map(({ mentorOf }) => mentorOf.join())).size).toBeGreaterThan(1);
    expect(new Set(outcomes.map(({ total }) => total)).size).toBe(1);
  });
});
