import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fewestAnswersToTellMet,
  highestTargetToldMet,
} from '../../../../functions/evaluation/verdict/attainable.ts';

describe('a target can be told as met', () => {
  it.each([
    [0.5, 5],
    [0.6, 5],
    [0.7, 7],
    [0.75, 8],
    [0.8, 10],
    [0.85, 14],
    [0.9, 20],
    [0.95, 40],
    [1, undefined],
  ])('of %d as from %d answers', (target, answers) => {
    expect(fewestAnswersToTellMet(target, 5)).toBe(answers);
  });

  it('by more answers where the threshold is higher', () => {
    expect(fewestAnswersToTellMet(0.8, 7)).toBe(15);
    expect(fewestAnswersToTellMet(0.8, 9)).toBe(20);
    expect(fewestAnswersToTellMet(0, 9)).toBe(9);
  });

  it.each([
    [4, 5, 0],
    [5, 5, 0.6],
    [8, 5, 0.75],
    [10, 5, 0.8],
    [8, 9, 0],
    [9, 9, 5 / 9],
  ])('of %d answers at a threshold of %d: up to %d', (answers, threshold, target) => {
    expect(highestTargetToldMet(answers, threshold)).toBeCloseTo(target, 12);
  });

  it('exactly where the answers needed are no more than "at least" can be told of', () => {
    const parts = fc
      .integer({ min: 1, max: 40 })
      .chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
    fc.assert(
      fc.property(parts, fc.integer({ min: 5, max: 12 }), fc.integer({ min: 1, max: 500 }), (ratio, t, n) => {
        const [part, whole] = ratio;
        // In whole numbers, where nothing is rounded: need = ceil(part / whole * n).
        const need = Math.floor((part * n + whole - 1) / whole);
        const told = n >= t && need <= n - Math.floor((t - 1) / 2);
        const fewest = fewestAnswersToTellMet(part / whole, t);
        expect(fewest !== undefined && n >= fewest).toBe(told);
        expect(n >= t && part / whole <= highestTargetToldMet(n, t) + 1e-9).toBe(told);
      }),
    );
  });
});
