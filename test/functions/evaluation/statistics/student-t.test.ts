import { describe, expect, it } from 'vitest';
import { probabilityWithin, tQuantile95 } from '../../../../functions/evaluation/statistics/student-t.ts';

describe('Student’s t', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [9, 2.262],
    [10, 2.228],
    [17, 2.11],
    [19, 2.093],
    [29, 2.045],
    [30, 2.042],
    [60, 2.0],
    [100, 1.984],
  ])('has the tabled quantile for %i degrees of freedom', (df, quantile) => {
    expect(tQuantile95(df)).toBeCloseTo(quantile, 3);
  });

  it('comes down to the normal quantile', () => {
    expect(tQuantile95(20_000)).toBeCloseTo(1.96, 3);
    expect(tQuantile95(20_000)).toBeGreaterThan(1.959964);
  });

  // Column 0.90 of the same table: two-sided 80 %.
  it.each([
    [1, 3.078],
    [2, 1.886],
    [7, 1.415],
    [30, 1.31],
  ])('covers 80 %% within the tabled value for %i degrees of freedom', (df, t) => {
    expect(probabilityWithin(t, df)).toBeCloseTo(0.8, 3);
  });

  it.each([0, -1, 2.5, Number.NaN])('refuses %s degrees of freedom', (df) => {
    expect(() => tQuantile95(df)).toThrow(RangeError);
  });
});
