import { describe, expect, it } from 'vitest';
import { assign } from '../../../../functions/matching/solver/assign.ts';
import type {
  Assignment,
  AssignmentProblem,
} from '../../../../functions/matching/solver/instance/problem.ts';
import { verify } from '../../../../functions/matching/verification/verify.ts';

/** The best under another floor, with the right proof of the highest one. */
function under(problem: AssignmentProblem, floor: number): Assignment {
  const assignment = assign({ ...problem, floor });
  const proof = assign(problem).certificate.floor;
  return { ...assignment, certificate: { ...assignment.certificate, ...(proof && { floor: proof }) } };
}

describe('verify', () => {
  it('takes no floor that leaves somebody out, where points decide who is served', () => {
    const scores = [
      [9000, 5000],
      [8900, -1],
    ];
    const problem: AssignmentProblem = {
      mentees: 2,
      capacities: [1, 1],
      score: (i, j) => scores[i]?.[j] ?? -1,
      objective: 'total',
      floor: 'highest',
    };
    const right = assign(problem);
    expect(right.floor).toBe(5000);
    expect(verify(problem, right).faults).toEqual([]);
    const tooHigh = under(problem, 6000);
    expect([...tooHigh.mentorOf]).toEqual([0, -1]);
    expect(verify(problem, tooHigh).optimal).toBe(false);
    const { kept: _, ...withoutPairs } = right.certificate.floor ?? { served: [] };
    expect(
      verify(problem, { ...right, certificate: { ...right.certificate, floor: withoutPairs } }).optimal,
    ).toBe(false);
  });

  it('takes no floor below the one asked for that pairs under way would let be', () => {
    const problem: AssignmentProblem = {
      mentees: 1,
      capacities: [1, 1],
      score: (_, j) => (j === 0 ? 1000 : 3000),
      movable: [[0, 0]],
      floor: 5000,
    };
    const right = assign(problem);
    expect([right.floor, ...right.mentorOf]).toEqual([5000, 0]);
    expect(verify(problem, right).faults).toEqual([]);
    const tooLow = under(problem, 3000);
    expect([...tooLow.mentorOf]).toEqual([1]);
    expect(verify(problem, tooLow).optimal).toBe(false);
  });

  it('asks for no proof that nobody could have more than the best points there are', () => {
    const problem: AssignmentProblem = {
      mentees: 2,
      capacities: [1, 1],
      score: () => 10_000,
      floor: 'highest',
    };
    const assignment = assign(problem);
    expect(assignment.floor).toBe(10_000);
    expect(verify(problem, assignment).faults).toEqual([]);
  });
});
