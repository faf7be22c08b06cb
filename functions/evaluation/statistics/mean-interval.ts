import type { Interval } from './interval.ts';
import { tQuantile95 } from './student-t.ts';

export interface MeanEstimate extends Interval {
  n: number;
  mean: number;
}

/**
 * The mean and its 95 % t interval. For before and after, give it the differences of the same people: that is
 * the paired interval.
 *
 * @returns undefined for fewer than two values: one value has no spread.
 */
export function meanWithInterval(values: readonly number[]): MeanEstimate | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const spread = tQuantile95(n - 1) * Math.sqrt(variance / n);
  return { n, mean, low: mean - spread, high: mean + spread };
}
