import { describe, expect, it } from 'vitest';
import { assign } from '../../../functions/matching/solver/assign.ts';
import type { AssignmentProblem } from '../../../functions/matching/solver/instance/problem.ts';
import { verify } from '../../../functions/matching/verification/verify.ts';
import { instance, SHAPE_NAMES, withFirst, withMovable } from './instances.ts';
import { floorByHighs, solveByHighs } from './oracle.ts';
import { outcome } from './verification/truth.ts';

const PER_SHAPE = 80;
const PROVEN = { feasible: true, optimal: true, faults: [] };

/** Pairs under way, and in half of the instances mentees who come first. */
function drawn(shape: (typeof SHAPE_NAMES)[number], seed: number, size = 1): AssignmentProblem {
  const plain = instance(shape, seed, size);
  return withMovable(seed % 2 === 0 ? withFirst(plain, seed) : plain, seed);
}

describe.each(SHAPE_NAMES)('an assignment in which pairs under way may move, %s', (shape) => {
  it('leaves nobody without a mentor who has one, and is else as HiGHS has it, with a proof', () => {
    for (let seed = 1; seed <= PER_SHAPE; seed++) {
      const problem = drawn(shape, seed);
      const assignment = assign(problem);
      const priced = assign(problem, { keepUpTo: 0 });
      const expected = solveByHighs(problem, assignment.floor);
      for (const own of [assignment, priced]) {
        expect(verify(problem, own), `seed ${seed}`).toEqual(PROVEN);
        const { served, points } = outcome(problem, own.mentorOf);
        expect(points, `seed ${seed}`).toBe(expected.points);
        for (const [i] of problem.movable ?? [])
          expect(own.mentorOf[i], `seed ${seed}`).toBeGreaterThanOrEqual(0);
        if (problem.objective !== 'total') expect(served, `seed ${seed}`).toBe(expected.served);
      }
    }
  });

  it('keeps the highest floor for the others', () => {
    for (let seed = 1; seed <= PER_SHAPE / 2; seed++) {
      const problem: AssignmentProblem = { ...drawn(shape, seed), floor: 'highest' };
      const assignment = assign(problem);
      expect(verify(problem, assignment), `seed ${seed}`).toEqual(PROVEN);
      const expected = floorByHighs(problem);
      const own = solveByHighs(problem, assignment.floor);
      expect(own, `seed ${seed}`).toEqual(solveByHighs(problem, expected));
    }
  });

  it('holds its proof where pricing does the work', () => {
    const problem = drawn(shape, 4, 12);
    const assignment = assign(problem, { keepUpTo: 500 });
    expect(verify(problem, assignment)).toEqual(PROVEN);
    expect(outcome(problem, assignment.mentorOf)).toEqual(
      outcome(problem, assign(problem, { keepUpTo: 1e9 }).mentorOf),
    );
  });
});

it('serves as many as if the pairs under way were free', () => {
  for (const shape of SHAPE_NAMES) {
    for (let seed = 1; seed <= PER_SHAPE; seed++) {
      const { movable: _, ...free } = drawn(shape, seed);
      if (free.objective === 'total') continue;
      expect(assign(drawn(shape, seed)).served, `${shape} ${seed}`).toBe(assign(free).served);
    }
  }
});

it('is refused by verify when somebody with a pair under way has to make room', () => {
  let refused = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const problem = drawn('scarceMentors', seed);
    const assignment = assign(problem);
    const isFree = (i: number) => !problem.locked?.some(([mentee]) => mentee === i);
    const waiting = assignment.mentorOf.findIndex((j, i) => j === -1 && isFree(i));
    const [underWay] = problem.movable?.find(([i]) => isFree(i)) ?? [];
    if (waiting < 0 || underWay === undefined) continue;
    const mentorOf = assignment.mentorOf.slice();
    mentorOf[waiting] = mentorOf[underWay] ?? -1;
    mentorOf[underWay] = -1;
    const total = [...mentorOf].reduce((sum, j, i) => sum + (j < 0 ? 0 : problem.score(i, j)), 0);
    expect(verify(problem, { ...assignment, mentorOf, total }).optimal, `seed ${seed}`).toBe(false);
    refused++;
  }
  expect(refused).toBeGreaterThan(100);
});
