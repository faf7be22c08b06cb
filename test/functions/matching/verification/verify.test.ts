import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../functions/matching/solver/assign.ts';
import type {
  Assignment,
  AssignmentProblem,
} from '../../../../functions/matching/solver/instance/problem.ts';
import { verify } from '../../../../functions/matching/verification/verify.ts';
import { instance, SHAPE_NAMES } from '../instances.ts';

const anInstance = fc.record({ shape: fc.constantFrom(...SHAPE_NAMES), seed: fc.nat(100_000) });

describe('verify', () => {
  it('fails for every assignment in which somebody was moved, dropped or exchanged', () => {
    fc.assert(
      fc.property(anInstance, fc.nat(), fc.nat(), fc.boolean(), ({ shape, seed }, first, second, counted) => {
        const problem = withKeys(instance(shape, seed));
        const assignment = assign(problem);
        for (const mutate of [moved, dropped, exchanged]) {
          const mentorOf = mutate(problem, assignment.mentorOf, first, second);
          if (mentorOf.every((j, i) => j === assignment.mentorOf[i])) continue;
          const figures = counted ? recounted(problem, mentorOf) : {};
          expect(verify(problem, { ...assignment, ...figures, mentorOf }).optimal).toBe(false);
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('fails when the figures, the floor, a price or a level are not those of the assignment', () => {
    fc.assert(
      fc.property(anInstance, fc.nat(), fc.constantFrom(-1, 1), ({ shape, seed }, at, by) => {
        const problem = withKeys(instance(shape, seed));
        const assignment = assign(problem);
        const { certificate } = assignment;
        expect(verify(problem, { ...assignment, served: assignment.served + by }).optimal).toBe(false);
        expect(verify(problem, { ...assignment, total: assignment.total + by }).optimal).toBe(false);
        expect(verify(problem, { ...assignment, certificate: { ...certificate, gap: 1 } }).optimal).toBe(
          false,
        );
        const i = at % Math.max(1, problem.mentees);
        const isLocked = problem.locked?.some(([mentee]) => mentee === i);
        if (problem.mentees === 0 || isLocked) return;
        const menteePrices = certificate.menteePrices.slice();
        menteePrices[i] = (menteePrices[i] ?? 0) + by;
        expect(
          verify(problem, { ...assignment, certificate: { ...certificate, menteePrices } }).optimal,
        ).toBe(false);
        const menteeLevels = certificate.menteeLevels.slice();
        menteeLevels[i] = 1 - (menteeLevels[i] ?? 0);
        expect(
          verify(problem, { ...assignment, certificate: { ...certificate, menteeLevels } }).optimal,
        ).toBe(false);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});

/** Without keys twins are one and the same, and exchanging them is no mutation. */
function withKeys(problem: AssignmentProblem): AssignmentProblem {
  return {
    ...problem,
    menteeKeys: Array.from({ length: problem.mentees }, (_, i) => i),
    mentorKeys: Array.from(problem.capacities, (_, j) => j),
  };
}

type Mutation = (
  problem: AssignmentProblem,
  mentorOf: Int32Array,
  first: number,
  second: number,
) => Int32Array;

const moved: Mutation = (problem, mentorOf, first, second) => {
  const mutated = mentorOf.slice();
  if (mutated.length > 0) mutated[first % mutated.length] = second % (problem.capacities.length + 1) || -1;
  return mutated;
};

const dropped: Mutation = (_, mentorOf, first) => {
  const mutated = mentorOf.slice();
  if (mutated.length > 0) mutated[first % mutated.length] = -1;
  return mutated;
};

const exchanged: Mutation = (_, mentorOf, first, second) => {
  const mutated = mentorOf.slice();
  if (mutated.length === 0) return mutated;
  const one = first % mutated.length;
  const other = second % mutated.length;
  mutated[one] = mentorOf[other] ?? -1;
  mutated[other] = mentorOf[one] ?? -1;
  return mutated;
};

function recounted(problem: AssignmentProblem, mentorOf: Int32Array): Pick<Assignment, 'served' | 'total'> {
  const pairs = [...mentorOf].flatMap((j, i) => (j < 0 ? [] : [Math.max(0, problem.score(i, j))]));
  return { served: pairs.length, total: pairs.reduce((sum, points) => sum + points, 0) };
}
