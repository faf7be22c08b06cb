import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldScore } from '../../../../functions/evaluation/disclosure/told-score.ts';

const told = (...answers: number[]) => toldScore(answers, { threshold: 5 });

describe('a told recommendation score', () => {
  it('is exact in the middle, and else at least or at most the end', () => {
    expect(told(10, 9, 9, 8, 7, 7, 6, 0)).toEqual({
      n: 8,
      sum: { low: 1, high: 1 },
      score: { low: 12.5, high: 12.5 },
    });
    expect(told(10, 10, 10, 9, 9, 9, 9, 7)?.score).toEqual({ low: 50, high: 100 });
    expect(told(0, 0, 0, 0, 7)?.score).toEqual({ low: -100, high: -20 });
    expect(told(10, 10, 10, 10)).toBeUndefined();
  });

  it('does not tell how many recommend: with as many who advise against, it is the same', () => {
    expect(told(8, 8, 8, 8, 8, 8, 8)).toEqual(told(10, 10, 10, 8, 3, 3, 3));
  });

  it('is from -100 to 100, and higher for higher answers', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(answers, (given) => {
        const [one, better] = [told(...given), told(...given.map((answer) => Math.min(10, answer + 1)))];
        if (one === undefined || better === undefined) expect.fail('five answers are told');
        expect(one.score.low).toBeGreaterThanOrEqual(-100);
        expect(better.score.high).toBeLessThanOrEqual(100);
        expect(better.score.low).toBeGreaterThanOrEqual(one.score.low);
      }),
    );
  });
});
