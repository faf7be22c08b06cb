import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PairFacts, type PulseAnswer, pairHealth } from '../../../functions/pairs/health.ts';
import { HEALTH_REASONS, HEALTH_STATUSES } from '../../../functions/pairs/health-reasons.ts';
import type { HealthThresholds } from '../../../functions/pairs/health-thresholds.ts';
import { DAY_MS } from '../../../functions/time/day.ts';

const THRESHOLDS: HealthThresholds = {
  cadence: 30,
  amberAfter: 7,
  redAfter: 21,
  agreementDue: 21,
  nudgeFirstMeeting: 7,
  flagFirstMeeting: 14,
  askSilent: 60,
  proposeClosure: 90,
  closeAfter: 7,
  lowScore: 2,
  unansweredPulses: 2,
};
const START = new Date('2026-09-07T08:00:00Z');
const day = (days: number) => new Date(START.getTime() + days * DAY_MS);
const healthOn = (days: number, facts: Partial<PairFacts> = {}) =>
  pairHealth({ startedAt: START, pulses: [], ...facts }, THRESHOLDS, day(days));
const answer = (days: number, rest: Partial<PulseAnswer> = {}): PulseAnswer => ({
  at: day(days),
  side: 'mentee',
  meetings: 1,
  helps: 5,
  open: 5,
  ...rest,
});
const AGREED = { agreementAt: day(5) };

describe('a pair of which nothing is heard', () => {
  it.each([
    [0, 'green', []],
    [6.9, 'green', []],
    [7, 'green', ['firstMeetingNudge']],
    [14, 'amber', ['firstMeetingMissing']],
    [21, 'red', ['firstMeetingMissing', 'agreementMissing']],
    [51, 'red', ['agreementMissing', 'sessionMissing']],
    [60, 'red', ['agreementMissing', 'sessionMissing', 'silent']],
    [90, 'closing', ['agreementMissing', 'sessionMissing', 'closureProposed']],
    [97, 'closed', ['agreementMissing', 'sessionMissing', 'closedBySilence']],
  ])('is on day %d %s', (days, status, reasons) => {
    expect(healthOn(days)).toMatchObject({ status, reasons: expect.arrayContaining(reasons) });
    expect(healthOn(days).reasons.filter((reason) => reason !== 'sessionLate')).toEqual(reasons);
  });
});

describe('meetings', () => {
  it('turn amber a week after the agreed cadence and red three weeks after it', () => {
    const facts = { ...AGREED, pulses: [answer(10)] };
    expect(healthOn(46, facts)).toMatchObject({ status: 'green', reasons: [] });
    expect(healthOn(47, facts)).toMatchObject({ status: 'amber', reasons: ['sessionLate'] });
    expect(healthOn(61, facts)).toMatchObject({ status: 'red', reasons: ['sessionMissing'] });
  });

  it('are counted at the pair’s own cadence when it has one', () => {
    expect(healthOn(24, { ...AGREED, cadenceDays: 14, pulses: [answer(3)] }).status).toBe('green');
    expect(healthOn(26, { ...AGREED, cadenceDays: 14, pulses: [answer(3)] }).status).toBe('amber');
  });

  it('do not follow from an answer that says there were none', () => {
    expect(healthOn(50, { ...AGREED, pulses: [answer(14), answer(45, { meetings: 0 })] }).reasons).toEqual(
      [],
    );
    expect(healthOn(52, { ...AGREED, pulses: [answer(14), answer(45, { meetings: 0 })] }).reasons).toEqual([
      'sessionLate',
    ]);
  });

  it('may be reported by either side', () => {
    expect(healthOn(70, { ...AGREED, pulses: [answer(40, { side: 'mentor' })] }).status).toBe('green');
  });

  it('are shown by the agreement, which is written in the first', () => {
    expect(healthOn(20, AGREED)).toMatchObject({ status: 'green', reasons: [] });
  });
});

describe('answers', () => {
  it.each(['helps', 'open'] as const)('of 2 or less to "%s" are red, 3 is not', (question) => {
    expect(healthOn(15, { ...AGREED, pulses: [answer(14, { [question]: 2 })] }).status).toBe('red');
    expect(healthOn(15, { ...AGREED, pulses: [answer(14, { [question]: 3 })] }).status).toBe('green');
  });

  it('are judged by each side’s latest', () => {
    const low = answer(14, { helps: 1 });
    expect(healthOn(31, { ...AGREED, pulses: [answer(30), low] }).status).toBe('green');
    expect(healthOn(31, { ...AGREED, pulses: [answer(30, { side: 'mentor' }), low] }).reasons).toEqual([
      'lowHelp',
    ]);
  });

  it('that ask for a talk stay red until HR has talked to the two', () => {
    const pulses = [answer(14, { contactMe: true }), answer(30)];
    expect(healthOn(31, { ...AGREED, pulses }).reasons).toEqual(['contactRequested']);
    expect(healthOn(34, { ...AGREED, pulses, contactedAt: day(33) }).status).toBe('green');
  });

  it('missing from both sides twice in a row are red', () => {
    const unansweredPulses = [day(24), day(40)];
    expect(healthOn(39, { ...AGREED, unansweredPulses: [day(24)] }).reasons).not.toContain(
      'pulsesUnanswered',
    );
    expect(healthOn(40, { ...AGREED, unansweredPulses }).reasons).toContain('pulsesUnanswered');
    expect(healthOn(42, { ...AGREED, unansweredPulses, pulses: [answer(41)] }).reasons).toEqual([]);
    expect(healthOn(42, { ...AGREED, unansweredPulses, pulses: [answer(30)] }).reasons).toEqual([]);
  });
});

describe('silence', () => {
  it('ends with any sign of life, and begins anew', () => {
    const facts = { ...AGREED, pulses: [answer(14), answer(80, { meetings: 0 })] };
    expect(healthOn(97, facts).reasons).toEqual(['sessionMissing']);
    expect(healthOn(170, facts).status).toBe('closing');
    expect(healthOn(97, { ...AGREED, pulses: [answer(92)] }).status).toBe('green');
  });
});

const days = fc.double({ min: 0, max: 100, noNaN: true });
const anyFacts: fc.Arbitrary<PairFacts> = fc.record(
  {
    startedAt: fc.constant(START),
    agreementAt: days.map(day),
    cadenceDays: fc.integer({ min: 7, max: 92 }),
    pulses: fc.array(
      fc.record({
        at: days.map(day),
        side: fc.constantFrom('mentor' as const, 'mentee' as const),
        meetings: fc.integer({ min: 0, max: 3 }),
        helps: fc.integer({ min: 1, max: 5 }),
        open: fc.integer({ min: 1, max: 5 }),
        contactMe: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    unansweredPulses: fc.array(days.map(day), { maxLength: 6 }),
    contactedAt: days.map(day),
  },
  { requiredKeys: ['startedAt', 'pulses'] },
);
const later = fc.double({ min: 100, max: 400, noNaN: true });

describe('whatever is known of a pair', () => {
  it('it only gets worse while nothing new is heard', () => {
    fc.assert(
      fc.property(anyFacts, later, later, (facts, one, other) => {
        const ranks = [Math.min(one, other), Math.max(one, other)].map((at) =>
          HEALTH_STATUSES.indexOf(pairHealth(facts, THRESHOLDS, day(at)).status),
        );
        expect(ranks[0]).toBeLessThanOrEqual(ranks[1] ?? -1);
      }),
    );
  });

  it('it is closed 97 days after the last sign of life at the latest', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(pairHealth(facts, THRESHOLDS, day(197))).toMatchObject({ status: 'closed' });
      }),
    );
  });

  it('its status is that of its worst reason', () => {
    fc.assert(
      fc.property(anyFacts, later, (facts, at) => {
        const { status, reasons } = pairHealth(facts, THRESHOLDS, day(at));
        const worst = Math.max(
          0,
          ...reasons.map((reason) => HEALTH_STATUSES.indexOf(HEALTH_REASONS[reason].status)),
        );
        expect(HEALTH_STATUSES[worst]).toBe(status);
      }),
    );
  });
});
