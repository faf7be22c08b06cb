import { describe, expect, it } from 'vitest';
import { assign } from '../../../../functions/matching/solver/assign.ts';
import type {
  Assignment,
  AssignmentProblem,
} from '../../../../functions/matching/solver/instance/problem.ts';
import { verify } from '../../../../functions/matching/verification/verify.ts';

const SCORES = [
  [9000, 4000, 100],
  [8000, 7000, 200],
  [6000, -1, 5000],
];

/** Three mentees and three mentors; the best is each with the mentor of the same number. */
const PROBLEM: AssignmentProblem = {
  mentees: 3,
  capacities: [1, 1, 1],
  score: (i, j) => SCORES[i]?.[j] ?? -1,
  menteeKeys: [1, 2, 3],
  mentorKeys: [1, 2, 3],
};

/** The faults of other pairs, rightly counted, under the proof of the best ones. */
function faultsOf(problem: AssignmentProblem, mentorOf: number[], changes: Partial<Assignment> = {}) {
  const pairs = mentorOf.flatMap((j, i) => (j === -1 ? [] : [Math.max(0, problem.score(i, j))]));
  const { optimal, faults } = verify(problem, {
    ...assign(problem),
    mentorOf: Int32Array.from(mentorOf),
    served: pairs.length,
    total: pairs.reduce((sum, points) => sum + points, 0),
    ...changes,
  });
  expect(optimal).toBe(faults.length === 0);
  return faults;
}

describe('verify', () => {
  it('finds no fault with the best pairs', () => {
    expect(faultsOf(PROBLEM, [0, 1, 2])).toEqual([]);
  });

  it('finds two who have exchanged their mentors', () => {
    expect(faultsOf(PROBLEM, [1, 0, 2])).toContain('pair 1, 0 is not worth its price');
  });

  it('finds a pair that is forbidden, excluded or below the floor', () => {
    expect(faultsOf({ ...PROBLEM, forbidden: [[1, 0]] }, [1, 0, 2])).toContain('pair 1, 0 may not be');
    expect(faultsOf(PROBLEM, [0, 2, 1])).toContain('pair 2, 1 may not be');
    expect(faultsOf({ ...PROBLEM, floor: 5000 }, [1, 0, 2])).toContain('pair 0, 1 may not be');
  });

  it('finds a mentee who is not with the locked mentor', () => {
    const problem: AssignmentProblem = { ...PROBLEM, locked: [[1, 0]] };
    expect(faultsOf(problem, [1, 0, 2])).toEqual([]);
    expect(faultsOf(problem, [0, 1, 2])).toContain('mentee 1 is not with the locked mentor');
    expect(faultsOf(problem, [1, -1, 2])).toContain('mentee 1 is not with the locked mentor');
  });

  it('finds a locked pair that is forbidden too', () => {
    const assignment = assign({ ...PROBLEM, locked: [[1, 0]] });
    const { faults } = verify({ ...PROBLEM, locked: [[1, 0]], forbidden: [[1, 0]] }, assignment);
    expect(faults).toContain('pair 1, 0 is locked and forbidden');
  });

  it('finds a mentee whose pair under way has ended for somebody else', () => {
    const problem: AssignmentProblem = {
      ...PROBLEM,
      capacities: [1, 1, 0],
      score: (i, j) => (i === 1 ? 10 : 9000) - j,
      movable: [[1, 1]],
    };
    expect(assign(problem).mentorOf[1]).not.toBe(-1);
    expect(faultsOf(problem, [0, -1, 1])).toContain('mentee 1 should be served');
  });

  it('holds no floor against a pair under way, but points below zero', () => {
    const underWay: AssignmentProblem = { ...PROBLEM, floor: 5000, movable: [[0, 1]], stayBonus: 9000 };
    expect(faultsOf(underWay, [1, 0, 2])).toEqual([]);
    const excluded: AssignmentProblem = { ...PROBLEM, movable: [[2, 1]], stayBonus: 9000 };
    expect(faultsOf(excluded, [0, 2, 1])).toContain('pair 2, 1 may not be');
  });

  it('finds a mentor with more mentees than places, and one who does not exist', () => {
    expect(faultsOf(PROBLEM, [0, 0, 2])).toContain('mentor 0 has too many mentees');
    expect(faultsOf({ ...PROBLEM, capacities: [1, 0, 1] }, [0, 1, 2])).toContain(
      'mentor 1 has too many mentees',
    );
    expect(faultsOf(PROBLEM, [0, 1, 3])).toContain('there is no mentor 3');
    expect(faultsOf(PROBLEM, [0, 1, -2])).toContain('there is no mentor -2');
    expect(faultsOf(PROBLEM, [0, 1])).toContain('not one entry per mentee');
  });

  it('finds somebody without a mentor who could have one', () => {
    expect(faultsOf(PROBLEM, [0, 1, -1])).toContain('mentee 2 should be served');
  });

  it('finds points and numbers that are not those of the pairs', () => {
    for (const changes of [{ total: 21_001 }, { total: 20_999 }, { served: 2 }, { served: 4 }])
      expect(faultsOf(PROBLEM, [0, 1, 2], changes)).toEqual(['the figures are not those of the pairs']);
  });

  it('finds a floor that is not the one asked for, and one that is not the highest', () => {
    expect(faultsOf(PROBLEM, [0, 1, 2], { floor: 1 })).toEqual(['the floor is not the one asked for']);
    const highest: AssignmentProblem = { ...PROBLEM, floor: 'highest' };
    expect(assign(highest).floor).toBe(5000);
    expect(faultsOf(highest, [0, 1, 2], { floor: 4999 })).toEqual(['a higher floor might be possible']);
    expect(faultsOf(highest, [0, 1, 2], { floor: 5001 })).toContain('pair 2, 2 may not be');
    expect(faultsOf({ ...PROBLEM, floor: 4000 }, [0, 1, 2], { floor: 4001 })).toContain(
      'the floor is higher than asked',
    );
  });
});
