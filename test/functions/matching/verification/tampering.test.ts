import { describe, expect, it } from 'vitest';
import { assign } from '../../../../functions/matching/solver/assign.ts';
import type {
  Assignment,
  AssignmentProblem,
} from '../../../../functions/matching/solver/instance/problem.ts';
import { verify } from '../../../../functions/matching/verification/verify.ts';
import { instance, random, SHAPE_NAMES, type Shape, withFirst, withMovable } from '../instances.ts';
import { TAMPERINGS } from './tampering.ts';
import { isTrulyOptimal } from './truth.ts';

const PER_SHAPE = 100;
const PER_SHAPE_AND_PROBLEM = 40;
/** They tell how long the work took, and nothing of the result. */
const OF_THE_WORK = ['rounds', 'evaluations'];

/** Of every kind: with and without keys, mentees who come first, and pairs under way. */
function drawn(shape: Shape, seed: number): AssignmentProblem {
  const plain = instance(shape, seed);
  const first = seed % 2 === 0 ? withFirst(plain, seed) : plain;
  const problem = seed % 3 === 0 ? withMovable(first, seed) : first;
  return seed % 5 < 2 ? problem : { ...problem, ...keysOf(problem) };
}

function keysOf({ mentees, capacities }: AssignmentProblem) {
  return {
    menteeKeys: Array.from({ length: mentees }, (_, i) => i),
    mentorKeys: Array.from(capacities, (_, j) => j),
  };
}

function isSameResult(one: Assignment, other: Assignment): boolean {
  return (
    one.served === other.served &&
    one.total === other.total &&
    one.floor === other.floor &&
    one.mentorOf.join() === other.mentorOf.join()
  );
}

/** The same problem but for one thing. */
const OTHER_PROBLEMS: Record<string, (problem: AssignmentProblem) => AssignmentProblem> = {
  'without what is forbidden': ({ forbidden: _, ...problem }) => problem,
  'without what is locked': ({ locked: _, ...problem }) => problem,
  'without the pairs under way': ({ movable: _, ...problem }) => problem,
  'without those who come first': ({ first: _, ...problem }) => problem,
  'without a bonus for staying': ({ stayBonus: _, ...problem }) => problem,
  'without the pairs that exist': ({ current: _, ...problem }) => problem,
  'with another floor': (problem) => ({ ...problem, floor: problem.floor ? 0 : 5000 }),
  'with a floor of another kind': (problem) => ({
    ...problem,
    floor: problem.floor === 'highest' ? 2000 : 'highest',
  }),
  'with a place more': (problem) => ({
    ...problem,
    capacities: Array.from(problem.capacities, (places, j) => (j === 0 ? places + 1 : places)),
  }),
  'with a place less': (problem) => ({
    ...problem,
    capacities: Array.from(problem.capacities, (places, j) => (j === 0 ? Math.max(0, places - 1) : places)),
  }),
  'with another aim': (problem) => ({
    ...problem,
    objective: problem.objective === 'total' ? 'served' : 'total',
  }),
  'with other scores': (problem) => ({
    ...problem,
    score: (i, j) => Math.max(problem.score(i, j) - (i === 0 ? 50 : 0), -1),
  }),
  'with another mentee': (problem) => ({ ...problem, mentees: problem.mentees + 1 }),
};

describe('verify', () => {
  it('notices every field that was tampered with, or the result is the best all the same', () => {
    const noticed = new Map([...TAMPERINGS.keys()].map((field) => [field, 0]));
    for (const shape of SHAPE_NAMES) {
      for (let seed = 1; seed <= PER_SHAPE; seed++) {
        const problem = drawn(shape, seed);
        const assignment = assign(problem);
        expect(isTrulyOptimal(problem, assignment), `${shape} ${seed}`).toBe(true);
        const next = random(seed);
        for (const [field, tamper] of TAMPERINGS) {
          const tampered = tamper(assignment, (limit) => Math.floor(next() * limit));
          if (!tampered) continue;
          const accepted = verify(problem, tampered).optimal;
          if (!accepted) noticed.set(field, (noticed.get(field) ?? 0) + 1);
          else if (!isSameResult(tampered, assignment))
            expect(isTrulyOptimal(problem, tampered), `${field}, ${shape} ${seed}`).toBe(true);
        }
      }
    }
    for (const [field, count] of noticed)
      if (!OF_THE_WORK.includes(field)) expect(count, field).toBeGreaterThan(0);
    expect(OF_THE_WORK.map((field) => noticed.get(field))).toEqual([0, 0]);
  });

  it.each(Object.entries(OTHER_PROBLEMS))(
    'takes no proof of another problem, one %s, as its own',
    (_, other) => {
      let refused = 0;
      for (const shape of SHAPE_NAMES) {
        for (let seed = 1; seed <= PER_SHAPE_AND_PROBLEM; seed++) {
          const problem = drawn(shape, seed);
          const assignment = assignedIfPossible(other(problem));
          if (!assignment) continue;
          if (verify(problem, assignment).optimal)
            expect(isTrulyOptimal(problem, assignment), `${shape} ${seed}`).toBe(true);
          else refused++;
        }
      }
      expect(refused).toBeGreaterThan(20);
    },
  );
});

/** Some pairs can no longer be locked when others are, or capacities change. */
function assignedIfPossible(problem: AssignmentProblem): Assignment | undefined {
  try {
    return assign(problem);
  } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
  }
}
