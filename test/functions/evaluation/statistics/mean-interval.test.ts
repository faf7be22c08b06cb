import { describe, expect, it } from 'vitest';
import { meanWithInterval } from '../../../../functions/evaluation/statistics/mean-interval.ts';

describe('mean with its t interval', () => {
  it('agrees with the paired test of Student’s own sleep data (1908)', () => {
    // Differences of ten patients; R's t.test(paired = TRUE) gives 0.7001142 to 2.4598858.
    const estimate = meanWithInterval([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
    expect(estimate?.n).toBe(10);
    expect(estimate?.mean).toBeCloseTo(1.58, 10);
    expect(estimate?.low).toBeCloseTo(0.7001142, 6);
    expect(estimate?.high).toBeCloseTo(2.4598858, 6);
  });

  it('has no width when all are equal', () => {
    expect(meanWithInterval([3, 3, 3])).toEqual({ n: 3, mean: 3, low: 3, high: 3 });
  });

  it('is undefined for fewer than two values', () => {
    expect(meanWithInterval([])).toBeUndefined();
    expect(meanWithInterval([4])).toBeUndefined();
  });
});
