import { type Interval, Z_95 } from './interval.ts';

/**
 * The 95 % Wilson score interval of a share (Wilson 1927; Brown, Cai and DasGupta 2001 recommend it for n <= 40).
 * `successes` need not be whole: a share weighted by person has a fractional count.
 *
 * @returns both ends between 0 and 1; the whole range when nobody was counted.
 */
export function wilsonInterval(successes: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const z2 = Z_95 ** 2;
  const centre = share + z2 / (2 * n);
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2));
  const scale = 1 + z2 / n;
  // At 0 and n the formula is exact in theory and a rounding error off in floating point.
  const low = successes === 0 ? 0 : Math.max(0, (centre - spread) / scale);
  const high = successes === n ? 1 : Math.min(1, (centre + spread) / scale);
  return { low, high };
}
