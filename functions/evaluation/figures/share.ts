import type { CountRange, Masked, Share } from '../report.ts';
import type { Interval } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { disclose } from './disclosure.ts';
import { masked } from './masked.ts';

/** The figure "count of of", as far as it may be said, with the interval of what is said. */
export function shareFigure(count: number, of: number, threshold: number): Share | Masked {
  if (of < threshold) return masked('belowThreshold');
  return exactShare(disclose(count, of, threshold), of);
}

/** For counts of who took part, where the exact number may be told. */
export function exactShare(count: CountRange, of: number): Share {
  return { kind: 'share', of, count, interval: intervalOf(count, of) };
}

function intervalOf({ low, high }: CountRange, of: number): Interval {
  return { low: wilsonInterval(low, of).low, high: wilsonInterval(high, of).high };
}
