import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Asking,
  type PairFacts,
  type PulseAnswer,
  pairHealth,
} from '../../../functions/pairs/health.ts';
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

describe('a pause of one of the two', () => {
  const paused = { ...AGREED, pausedUntil: day(80) };
  const ofSilence = (days: number, facts: Partial<PairFacts>) =>
    healthOn(days, facts).reasons.filter((one) =>
      ['silent', 'closureProposed', 'closedBySilence'].includes(one),
    );
  it('is no silence, nor are the weeks after it', () => {
    expect(ofSilence(79, { ...AGREED })).toEqual(['silent']);
    expect(ofSilence(79, paused)).toEqual([]);
    expect(ofSilence(139, paused)).toEqual([]);
    expect(ofSilence(140, paused)).toEqual(['silent']);
  });
});

/** A pulse that was open from the one day to the other. */
const asking = (from: number, to: number): Asking => ({ openedAt: day(from), closesAt: day(to) });

describe('meetings', () => {
  it('turn amber a week after the agreed cadence and red three weeks after it, once a pulse went by without', () => {
    const facts = { ...AGREED, pulses: [answer(10)], asked: [asking(8, 12), asking(30, 40)] };
    expect(healthOn(46, facts)).toMatchObject({ status: 'green', reasons: [] });
    expect(healthOn(47, facts)).toMatchObject({ status: 'amber', reasons: ['sessionLate'] });
    expect(healthOn(61, facts)).toMatchObject({ status: 'red', reasons: ['sessionMissing'] });
  });

  it('are not missed because nobody has asked since', () => {
    const facts = { ...AGREED, cadenceDays: 7, pulses: [answer(10)], asked: [asking(8, 18), asking(38, 48)] };
    expect(healthOn(47, facts)).toMatchObject({ status: 'green', reasons: [] });
    expect(healthOn(48, facts).reasons).toEqual(['sessionMissing']);
    expect(healthOn(48, { ...facts, pulses: [...facts.pulses, answer(47)] }).reasons).toEqual([]);
  });

  it('are counted at the pair’s own cadence when it has one', () => {
    const facts = { ...AGREED, cadenceDays: 14, pulses: [answer(3)], asked: [asking(10, 20)] };
    expect(healthOn(24, facts).status).toBe('green');
    expect(healthOn(26, facts).status).toBe('amber');
  });

  it('do not follow from an answer that says there were none', () => {
    const facts = { ...AGREED, pulses: [answer(14), answer(45, { meetings: 0 })], asked: [asking(40, 50)] };
    expect(healthOn(50, facts).reasons).toEqual([]);
    expect(healthOn(52, facts).reasons).toEqual(['sessionLate']);
  });

  it('that the two have noted count like those they tell of in a pulse', () => {
    expect(healthOn(20, { noted: [day(3)] }).reasons).toEqual([]);
    const facts = { ...AGREED, noted: [day(60)], asked: [asking(30, 40), asking(61, 70)] };
    expect(healthOn(96, facts).reasons).not.toContain('sessionLate');
    expect(healthOn(97, facts).reasons).toContain('sessionLate');
  });

  it('that are arranged are waited for, and a week longer', () => {
    expect(healthOn(10, { arranged: [day(16)] }).reasons).toEqual([]);
    expect(healthOn(20, { arranged: [day(16)] }).reasons).toEqual([]);
    expect(healthOn(24, { arranged: [day(16)] }).reasons).toContain('firstMeetingMissing');
    expect(healthOn(15, { arranged: [day(90)] }).reasons).toEqual(['firstMeetingMissing']);
  });

  it('may fit for one of the two only: a no counts until HR has talked to them', () => {
    const facts = { ...AGREED, noted: [day(3)], doubts: [day(4)] };
    expect(healthOn(5, facts)).toMatchObject({ status: 'red', reasons: ['fitInDoubt'] });
    expect(healthOn(7, { ...facts, contactedAt: day(6) }).reasons).toEqual([]);
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
    const facts = {
      ...AGREED,
      pulses: [answer(14), answer(80, { meetings: 0 })],
      asked: [asking(40, 50), asking(78, 88)],
    };
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
    asked: fc.array(
      fc.tuple(days, days).map(([one, other]) => asking(Math.min(one, other), Math.max(one, other))),
      { maxLength: 6 },
    ),
    noted: fc.array(days.map(day), { maxLength: 6 }),
    arranged: fc.array(days.map(day), { maxLength: 3 }),
    wroteAt: fc.array(days.map(day), { maxLength: 6 }),
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

/** Pulses as a definition may have them, each with its time to answer. */
const askings = fc
  .array(fc.tuple(fc.integer({ min: 7, max: 60 }), fc.double({ min: 0.5, max: 14, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((gaps) => {
    let from = 0;
    return gaps.map(([gap, length]) => {
      from += gap;
      return asking(from, from + Math.min(length, 7));
    });
  });

describe('a pair that says it meets', () => {
  it('is never late, whatever its cadence, its pulses, and when in them it answers', () => {
    fc.assert(
      fc.property(
        askings,
        fc.integer({ min: 7, max: 92 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        fc.double({ min: 0, max: 800, noNaN: true }),
        fc.constantFrom<'mentor' | 'mentee'>('mentor', 'mentee'),
        (all, cadenceDays, when, at, side) => {
          const now = day(at);
          const asked = all.filter(({ openedAt }) => openedAt <= now);
          const pulses = asked
            .map(({ openedAt, closesAt }, index): PulseAnswer => {
              const waited = (closesAt.getTime() - openedAt.getTime()) * (0.001 + 0.998 * (when[index] ?? 0));
              return { at: new Date(openedAt.getTime() + waited), side, meetings: 2 };
            })
            .filter((told) => told.at <= now);
          const facts = { ...AGREED, cadenceDays, pulses, asked };
          const { reasons } = healthOn(at, facts);
          expect(reasons).not.toContain('sessionLate');
          expect(reasons).not.toContain('sessionMissing');
          expect(reasons).not.toContain('firstMeetingMissing');
        },
      ),
    );
  });
});
