import type { Masked, Mean } from '../report.ts';
import { meanWithInterval } from '../statistics/mean-interval.ts';
import { masked, published } from './masked.ts';

/** A mean over people or pairs with its t interval, when enough stand behind it. Never below zero: it counts. */
export function meanFigure(values: readonly number[], threshold: number): Mean | Masked {
  const estimate = meanWithInterval(values);
  if (estimate === undefined || values.length < threshold) return masked('belowThreshold');
  return {
    kind: 'mean',
    n: estimate.n,
    mean: published(estimate.mean),
    interval: { low: published(Math.max(0, estimate.low)), high: published(estimate.high) },
  };
}
