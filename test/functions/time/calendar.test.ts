import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  afterWorkingDays,
  after as momentAfter,
  before as momentBefore,
  nextWorkingDay,
  roundDates,
  sendingAt,
} from '../../../functions/time/calendar.ts';
import { localDate } from '../../../functions/time/local-date.ts';
import { isWorkingDay } from '../../../functions/time/working-days.ts';

const PARIS = { timeZone: 'Europe/Paris', country: 'FR', sendingHour: '09:00' };

const zones = fc.constantFrom(
  'Europe/Paris',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
);
const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2032-12-31'), noInvalidDate: true });
const dateDurations = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((days) => `P${days}D`),
  fc.integer({ min: 1, max: 52 }).map((weeks) => `P${weeks}W`),
  fc.integer({ min: 1, max: 12 }).map((months) => `P${months}M`),
);
const exactDurations = fc.integer({ min: 1, max: 10_000_000 }).map((seconds) => `PT${seconds}S`);
const times = fc.record({
  timeZone: zones,
  country: fc.constantFrom('FR', 'GB', 'SA', 'IL', 'JP', undefined),
  sendingHour: fc.constantFrom('00:00', '02:30', '09:00', '18:45'),
});

describe('a duration of dates', () => {
  it('ends at the sending hour of the day', () => {
    expect(momentAfter(new Date('2026-09-07T14:12:00Z'), 'P3D', PARIS)).toEqual(
      new Date('2026-09-10T07:00:00Z'),
    );
  });

  it('moves over a week-end', () => {
    expect(momentAfter(new Date('2026-09-09T07:00:00Z'), 'P3D', PARIS)).toEqual(
      new Date('2026-09-14T07:00:00Z'),
    );
  });

  it('moves over public holidays of the country only', () => {
    const saintSilvester = new Date('2026-12-31T08:00:00Z');
    expect(momentAfter(saintSilvester, 'P1D', PARIS)).toEqual(new Date('2027-01-04T08:00:00Z'));
    expect(momentAfter(saintSilvester, 'P1D', { ...PARIS, country: undefined })).toEqual(
      new Date('2027-01-01T08:00:00Z'),
    );
  });

  it('moves over Easter Monday, which has another date each year', () => {
    expect(momentAfter(new Date('2027-03-26T08:00:00Z'), 'P1D', PARIS)).toEqual(
      new Date('2027-03-30T07:00:00Z'),
    );
  });

  it('keeps the local hour when the clocks go forward and back in Paris', () => {
    expect(momentAfter(new Date('2026-03-27T08:00:00Z'), 'P3D', PARIS)).toEqual(
      new Date('2026-03-30T07:00:00Z'),
    );
    expect(momentAfter(new Date('2026-10-23T07:00:00Z'), 'P3D', PARIS)).toEqual(
      new Date('2026-10-26T08:00:00Z'),
    );
  });

  it('takes the first moment after a gap that swallows the sending hour', () => {
    // On Friday 2026-03-27 at 02:00 Jerusalem's clocks jump to 03:00; without a country Friday is worked.
    const jerusalem = { timeZone: 'Asia/Jerusalem', sendingHour: '02:30' };
    expect(momentAfter(new Date('2026-03-26T10:00:00Z'), 'P1D', jerusalem)).toEqual(
      new Date('2026-03-27T00:30:00Z'),
    );
  });

  it('is later, on a working day, at the sending hour, in every zone', () => {
    fc.assert(
      fc.property(moments, dateDurations, times, (from, duration, time) => {
        const at = momentAfter(from, duration, time);
        const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(time.timeZone);
        expect(at.getTime()).toBeGreaterThan(from.getTime());
        expect(isWorkingDay(local.toPlainDate(), time)).toBe(true);
        const atSendingHour = local.withPlainTime(time.sendingHour);
        expect(local.epochMilliseconds).toBe(atSendingHour.epochMilliseconds);
      }),
    );
  });

  it('never overtakes: what begins later ends no earlier, what lasts longer neither', () => {
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 1, max: 200 }), times, (one, other, days, time) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        expect(momentAfter(late, `P${days}D`, time) >= momentAfter(early, `P${days}D`, time)).toBe(true);
        expect(momentAfter(early, `P${days + 1}D`, time) >= momentAfter(early, `P${days}D`, time)).toBe(true);
      }),
    );
  });
});

describe('a duration with a time part', () => {
  it('is exact to the millisecond, on any day', () => {
    fc.assert(
      fc.property(moments, exactDurations, times, (from, duration, time) => {
        const ms = Number(/\d+/.exec(duration)?.[0]) * 1000;
        expect(momentAfter(from, duration, time).getTime()).toBe(from.getTime() + ms);
        expect(momentBefore(from, duration, time).getTime()).toBe(from.getTime() - ms);
      }),
    );
  });

  it('counts calendar days before hours: one day over the change of clocks is not 24 hours', () => {
    expect(momentAfter(new Date('2026-03-28T11:00:00Z'), 'P1DT1H', PARIS)).toEqual(
      new Date('2026-03-29T11:00:00Z'),
    );
  });
});

describe('before', () => {
  it('moves back, so that it is never late', () => {
    expect(momentBefore(new Date('2026-09-14T07:00:00Z'), 'P1D', PARIS)).toEqual(
      new Date('2026-09-11T07:00:00Z'),
    );
  });

  it('is earlier and on a working day in every zone', () => {
    fc.assert(
      fc.property(moments, dateDurations, times, (at, duration, time) => {
        const moment = momentBefore(at, duration, time);
        expect(moment.getTime()).toBeLessThan(at.getTime());
        expect(isWorkingDay(Temporal.PlainDate.from(localDate(moment, time.timeZone)), time)).toBe(true);
      }),
    );
  });
});

describe('the dates of a round', () => {
  it('reminds on days 3, 7 and 10 of a fortnight', () => {
    const settings = { ...PARIS, reminders: ['P3D', 'P7D', 'P10D'] };
    const { reminders, closesAt } = roundDates(new Date('2026-09-07T07:00:00Z'), 'P14D', settings);
    expect(reminders.map((at) => localDate(at, 'Europe/Paris'))).toEqual([
      '2026-09-10',
      '2026-09-14',
      '2026-09-17',
    ]);
    expect(localDate(closesAt, 'Europe/Paris')).toBe('2026-09-21');
  });

  it('sends one reminder when two move to the same Monday', () => {
    const settings = { ...PARIS, reminders: ['P5D', 'P6D', 'P7D'] };
    expect(roundDates(new Date('2026-09-07T07:00:00Z'), 'P14D', settings).reminders).toEqual([
      new Date('2026-09-14T07:00:00Z'),
    ]);
  });

  it('reminds once more so long before the deadline, on a working day', () => {
    const settings = { ...PARIS, reminders: [], remindBefore: 'P2D' };
    const opensAt = new Date('2026-09-07T07:00:00Z');
    const days = (openFor: string) =>
      roundDates(opensAt, openFor, settings).reminders.map((at) => localDate(at, 'Europe/Paris'));
    // Two days before Monday the 21st is a Saturday.
    expect(days('P14D')).toEqual(['2026-09-18']);
    // A form that is open for no longer is reminded of by nobody.
    expect(days('P2D')).toEqual([]);
  });

  it('keeps reminders strictly between opening and closing, in order', () => {
    const durations = fc.oneof(dateDurations, exactDurations);
    fc.assert(
      fc.property(
        moments,
        durations,
        fc.array(durations, { maxLength: 3 }),
        times,
        (from, openFor, reminders, time) => {
          const round = roundDates(from, openFor, { ...time, reminders });
          const all = [round.opensAt, ...round.reminders, round.closesAt].map((at) => at.getTime());
          expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
        },
      ),
    );
  });
});

describe('the start', () => {
  it('is moved from a public holiday to the next working day', () => {
    expect(sendingAt('2026-05-01', PARIS)).toEqual(new Date('2026-05-04T07:00:00Z'));
  });

  it('is by default the working day after today, as today is in the cohort’s zone', () => {
    const lateOnSunday = new Date('2026-09-06T23:30:00Z');
    expect(nextWorkingDay(lateOnSunday, PARIS)).toBe('2026-09-08');
    expect(nextWorkingDay(lateOnSunday, { timeZone: 'America/New_York' })).toBe('2026-09-07');
  });
});

describe('working days', () => {
  it('two of them from Friday on end on Tuesday at the sending hour, and holidays are none', () => {
    expect(afterWorkingDays(new Date('2026-09-11T15:00:00Z'), 'P2D', PARIS)).toEqual(
      new Date('2026-09-15T07:00:00Z'),
    );
    expect(afterWorkingDays(new Date('2026-12-30T08:00:00Z'), 'P2D', PARIS)).toEqual(
      new Date('2027-01-04T08:00:00Z'),
    );
  });

  it('exactly so many lie between, the last one among them; with a time part it is exact', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 10 }), times, (from, days, time) => {
        const at = afterWorkingDays(from, `P${days}D`, time);
        const day = (moment: Date) => Temporal.PlainDate.from(localDate(moment, time.timeZone));
        let worked = 0;
        for (
          let one = day(from).add({ days: 1 });
          Temporal.PlainDate.compare(one, day(at)) <= 0;
          one = one.add({ days: 1 })
        )
          if (isWorkingDay(one, time)) worked += 1;
        expect(worked).toBe(days);
        expect(isWorkingDay(day(at), time)).toBe(true);
        const exact = afterWorkingDays(from, `PT${days}S`, time);
        expect(exact.getTime() - from.getTime()).toBe(days * 1000);
      }),
      { numRuns: 60 },
    );
  });
});
