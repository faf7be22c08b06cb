import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PulseRecord } from '../../../functions/evaluation/data.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { pairsMeeting } from '../../../functions/evaluation/figures/pairs-meeting.ts';
import { pair, range, smallCohort } from './small-cohort.ts';

const told = (
  i: number,
  number: number,
  meetings?: number,
  side: PulseRecord['side'] = 'mentee',
): PulseRecord => ({
  participant: `${side}-${i}`,
  side,
  pair: `pair-${i}`,
  number,
  meetings,
});

describe('pairs that met at least so often', () => {
  const pairs = range(4).map((i) => pair(i, true));

  it('are counted over all pairs formed; one nobody told of did not meet', () => {
    const pulses = [told(0, 1, 3), told(0, 2, 2), told(1, 1, 3), told(1, 2, 1), told(2, 1)];
    expect(pairsMeeting(pulses, pairs, 5)).toEqual({ count: 1, of: 4 });
    expect(pairsMeeting(pulses, pairs, 4)).toEqual({ count: 2, of: 4 });
    expect(pairsMeeting([], pairs, 1)).toEqual({ count: 0, of: 4 });
    expect(pairsMeeting([], [], 1)).toEqual({ count: 0, of: 0 });
  });

  it('count a meeting once, by the mentee’s word, when both told of it', () => {
    const pulses = [told(0, 1, 1), told(0, 1, 3, 'mentor'), told(1, 1, 3, 'mentor')];
    expect(pairsMeeting(pulses, pairs, 2)).toEqual({ count: 1, of: 4 });
  });

  it('are known by what the pair noted, too; the larger number counts, never both', () => {
    const noting = pairs.map((one, i) => ({ ...one, noted: [4, 2, 0, 3][i] }));
    const pulses = [told(0, 1, 3), told(1, 1, 3)];
    expect(pairsMeeting(pulses, noting, 3)).toEqual({ count: 3, of: 4 });
    expect(pairsMeeting(pulses, noting, 4)).toEqual({ count: 1, of: 4 });
    expect(pairsMeeting(pulses, noting, 5)).toEqual({ count: 0, of: 4 });
  });

  it('keep their meetings when the mentee changes mentor, twice even', () => {
    const moved = [
      { ...pair(0, false), goesOnAs: 'pair-1' },
      { ...pair(1, false), goesOnAs: 'pair-2' },
      pair(2, true),
    ];
    const pulses = [told(0, 1, 2), told(1, 2, 2), told(2, 3, 1)];
    expect(pairsMeeting(pulses, moved, 5)).toEqual({ count: 1, of: 1 });
  });

  it('are a part of all, never more for a higher bar, nor fewer with one more answer', () => {
    const answers = fc.array(
      fc.record({
        i: fc.nat(5),
        number: fc.integer({ min: 1, max: 6 }),
        meetings: fc.option(fc.nat(3), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 18 }), (given, atLeast) => {
        // Pair 5 is no pair of the cohort.
        const pulses = given.map(({ i, number, meetings }) => told(i, number, meetings));
        const all = range(5).map((i) => pair(i, i % 2 === 0));
        const { count, of } = pairsMeeting(pulses, all, atLeast);
        expect(of).toBe(5);
        expect(count).toBeLessThanOrEqual(of);
        expect(pairsMeeting(pulses, all, atLeast + 1).count).toBeLessThanOrEqual(count);
        expect(pairsMeeting([...pulses, told(0, 7, 3)], all, atLeast).count).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe('an objective about pairs that meet', () => {
  const objective = {
    id: 'meet',
    statement: 'Each pair meets at least five times',
    indicator: { measure: 'pairsMeeting' as const, atLeast: 5 },
    target: 1,
  };
  const meeting = (often: number, seldom: number) => [
    ...range(often).flatMap((i) => range(5).map((number) => told(i, number + 1, 3))),
    ...range(seldom).map((i) => told(often + i, 1, 1)),
  ];

  it('is missed by the pairs that met too seldom, however often the others did', () => {
    const report = evaluate(smallCohort(11, { objectives: [objective], pulses: meeting(9, 2) }));
    expect(report.objectives[0]?.figure).toMatchObject({ kind: 'counted', count: 9, of: 11 });
    expect(report.objectives[0]?.outcome).toBe('missed');
  });

  it('is not said to be missed by pairs of whom nobody told anything', () => {
    const report = evaluate(smallCohort(11, { objectives: [objective], pulses: [] }));
    expect(report.objectives[0]?.outcome).toBe('notMeasured');
    expect(report.recommendations).not.toContain('planMeetingsAtKickoff');
  });

  it('has no figure without a pair', () => {
    const report = evaluate(smallCohort(0, { objectives: [objective] }));
    expect(report.objectives[0]?.outcome).toBe('notMeasured');
  });
});
