import munkres from 'munkres';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../functions/matching/solver/assign.ts';
import type { AssignmentProblem } from '../../../functions/matching/solver/instance/problem.ts';
import { verify } from '../../../functions/matching/verification/verify.ts';
import { instance, random, SHAPE_NAMES } from './instances.ts';
import { floorByHighs, solveByHighs } from './oracle.ts';
import { outcome } from './verification/truth.ts';

/** 13 shapes: 2,080 instances, each solved with all pairs kept and with pricing. */
const PER_SHAPE = 160;
const PROVEN = { feasible: true, optimal: true, faults: [] };

describe.each(SHAPE_NAMES)('an assignment, %s', (shape) => {
  it('equals HiGHS, and its proof holds', () => {
    for (let seed = 1; seed <= PER_SHAPE; seed++) {
      const problem = instance(shape, seed);
      const assignment = assign(problem);
      const priced = assign(problem, { keepUpTo: 0 });
      expect(verify(problem, assignment), `seed ${seed}`).toEqual(PROVEN);
      expect(verify(problem, priced), `seed ${seed}`).toEqual(PROVEN);
      const expected = solveByHighs(problem, assignment.floor);
      for (const own of [outcome(problem, assignment.mentorOf), outcome(problem, priced.mentorOf)]) {
        expect(own.points, `seed ${seed}`).toBe(expected.points);
        if (problem.objective !== 'total') expect(own.served, `seed ${seed}`).toBe(expected.served);
      }
    }
  });

  it('keeps the highest floor that leaves nobody out', () => {
    for (let seed = 1; seed <= PER_SHAPE / 4; seed++) {
      const problem = { ...instance(shape, seed), floor: 'highest' as const };
      expect(assign(problem).floor, `seed ${seed}`).toBe(floorByHighs(problem));
    }
  });
});

describe('an assignment', () => {
  it('equals munkres on small squares', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const size = 1 + Math.floor(next() * 12);
      const scores = Array.from({ length: size }, () =>
        Array.from({ length: size }, () => Math.floor(next() * 10_001)),
      );
      const expected = munkres(scores.map((row) => row.map((score) => -score)))
        .map(([i, j]) => scores[i]?.[j] ?? 0)
        .reduce((sum, score) => sum + score, 0);
      const assignment = assign({
        mentees: size,
        capacities: new Array(size).fill(1),
        score: (i, j) => scores[i]?.[j] ?? -1,
      });
      expect(assignment.total, `seed ${seed}`).toBe(expected);
      expect(assignment.served).toBe(size);
    }
  });

  it.each(SHAPE_NAMES)('holds its proof where pricing does the work: 130 by 90, %s', (shape) => {
    const problem = instance(shape, 4, 12);
    const assignment = assign(problem, { keepUpTo: 500 });
    expect(verify(problem, assignment)).toEqual(PROVEN);
    const whole = assign(problem, { keepUpTo: 1e9 });
    expect([assignment.served, assignment.total]).toEqual([whole.served, whole.total]);
  });

  it('refuses locked pairs that cannot hold', () => {
    const problem = { mentees: 2, capacities: [1, 1], score: () => 1 };
    expect(() =>
      assign({
        ...problem,
        locked: [
          [0, 0],
          [1, 0],
        ],
      }),
    ).toThrow(/fewer places/);
    expect(() =>
      assign({
        ...problem,
        locked: [
          [0, 0],
          [0, 1],
        ],
      }),
    ).toThrow(/two mentors/);
    expect(() => assign({ ...problem, locked: [[0, 0]], forbidden: [[0, 0]] })).toThrow(
      /locked and forbidden/,
    );
    expect(() => assign({ ...problem, locked: [[2, 0]] })).toThrow(/No such pair/);
    expect(() => assign({ ...problem, locked: [[0, 2]] })).toThrow(/No such pair/);
  });

  it('keeps a locked pair that the scores exclude', () => {
    const assignment = assign({
      mentees: 2,
      capacities: [1, 1],
      score: (i, j) => (i === j ? -1 : 100),
      locked: [[0, 0]],
    });
    expect([...assignment.mentorOf]).toEqual([0, -1]);
  });

  it('prefers an existing pair only at equal points, unless a bonus says more', () => {
    const scores = [
      [100, 99],
      [100, 100],
    ];
    const problem: AssignmentProblem = {
      mentees: 2,
      capacities: [1, 1],
      score: (i, j) => scores[i]?.[j] ?? -1,
      current: [
        [0, 1],
        [1, 0],
      ],
    };
    expect([...assign(problem).mentorOf]).toEqual([0, 1]);
    expect([...assign({ ...problem, stayBonus: 1 }).mentorOf]).toEqual([1, 0]);
  });

  it('stops when the time is up, and says how far it may be from the best', () => {
    const next = random(9);
    const scores = Array.from({ length: 300 * 150 }, () => Math.floor(next() * 10_001));
    const problem: AssignmentProblem = {
      mentees: 300,
      capacities: new Array(150).fill(2),
      score: (i, j) => scores[i * 150 + j] ?? -1,
    };
    const best = assign(problem);
    let ticks = 0;
    const stopped = [1, 2, 4, 8, 12, 16].map((ms) => {
      ticks = 0;
      return assign(problem, { timeBudgetMs: ms, clock: () => ticks++ });
    });
    expect(stopped.some(({ certificate }) => certificate.gap > 0)).toBe(true);
    for (const assignment of stopped) {
      const { gap, servedGap } = assignment.certificate;
      expect(verify(problem, assignment).feasible).toBe(true);
      expect(best.served - assignment.served).toBeLessThanOrEqual(servedGap);
      if (servedGap === 0) expect(best.total - assignment.total).toBeLessThanOrEqual(gap);
    }
  });
});
