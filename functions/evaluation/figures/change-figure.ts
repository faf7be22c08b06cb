import type { ViewItem } from '../../definition/indicator.ts';
import type { Change, Direction, Masked } from '../report.ts';
import { meanWithInterval } from '../statistics/mean-interval.ts';
import { disclose } from './disclosure.ts';
import { masked, published } from './masked.ts';

export type FullView = Readonly<Record<ViewItem, number>>;
export interface SeenTwice {
  before: FullView;
  after: FullView;
}

/** Below ten people with both views no mean is given, only how many improved. */
const FEWEST_FOR_MEAN = 10;

/** Mean before, mean after and the paired interval of the difference. A change, never an effect. */
export function changeFigure(
  seen: readonly SeenTwice[],
  score: (view: FullView) => number,
  threshold: number,
): Change | Direction | Masked {
  const n = seen.length;
  if (n < threshold) return masked(n === 0 ? 'notMeasured' : 'belowThreshold');
  const differences = seen.map(({ before, after }) => score(after) - score(before));
  const estimate = meanWithInterval(differences);
  if (n < FEWEST_FOR_MEAN || estimate === undefined)
    return {
      kind: 'direction',
      of: n,
      improved: disclose(differences.filter((difference) => difference > 0).length, n, threshold),
    };
  const mean = (side: keyof SeenTwice) => seen.reduce((sum, views) => sum + score(views[side]), 0) / n;
  return {
    kind: 'change',
    n,
    before: published(mean('before')),
    after: published(mean('after')),
    change: published(estimate.mean),
    interval: { low: published(estimate.low), high: published(estimate.high) },
  };
}
