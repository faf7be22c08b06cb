import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Duration, durationDays, durationWeeks, isExact } from '../../../functions/time/duration.ts';

describe('durations', () => {
  it.each([
    ['P14D', 14],
    ['P26W', 182],
    ['P3M', 90],
    ['P1Y', 365],
    ['PT36H', 1.5],
    ['P1DT12H', 1.5],
    ['PT43200S', 0.5],
    ['PT1M', 1 / 1440],
    ['PT0,5S', 0.5 / 86_400],
  ])('%s lasts %d days', (text, days) => {
    expect(durationDays(text)).toBeCloseTo(days, 9);
  });

  it('agrees with Temporal on days, hours, minutes and seconds', () => {
    const part = fc.nat({ max: 500 });
    fc.assert(
      fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
        const text = `P${days}DT${hours}H${minutes}M${seconds}S`;
        expect(durationDays(text)).toBeCloseTo(Temporal.Duration.from(text).total('days'), 9);
      }),
    );
  });

  it('is exact when it has a time part', () => {
    expect(['P14D', 'P1M', 'PT1M', 'P1DT1H'].map(isExact)).toEqual([false, false, true, true]);
  });

  it.each(['14 days', 'P', 'PT', 'P0D', 'PT0S', '-P3D', 'P3D ', 'P99999999D', 'P11Y', '', 'P1W2D'])(
    'refuses %j',
    (text) => {
      expect(Duration.safeParse(text).success).toBe(false);
    },
  );

  it('accepts nothing that Temporal does not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^P[0-9YMWDTHS.,]{1,8}$/), (text) => {
        if (Duration.safeParse(text).success) expect(() => Temporal.Duration.from(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['P12W', 12],
  ['P26W', 26],
  ['P6M', 26],
  ['P9M', 39],
  ['P12M', 52],
  ['P1Y', 52],
  ['P84D', 12],
  ['PT10M', 1],
])('%s is told to people as %i weeks', (duration, weeks) => {
  expect(durationWeeks(duration)).toBe(weeks);
});
