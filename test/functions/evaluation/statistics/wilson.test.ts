import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../../functions/evaluation/statistics/wilson.ts';

describe('Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with Newcombe for %i of %i', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is 64 to 95 % for 17 of 20', () => {
    const { low, high } = wilsonInterval(17, 20);
    expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([64, 95]);
  });

  it('says nothing about nobody', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share, stays within 0 and 1, mirrors its complement and grows with the count', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { low, high } = wilsonInterval(successes, n);
        const mirrored = wilsonInterval(n - successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
        expect(low).toBeCloseTo(1 - mirrored.high, 10);
        if (successes < n) expect(wilsonInterval(successes + 1, n).low).toBeGreaterThan(low);
      }),
    );
  });
});
