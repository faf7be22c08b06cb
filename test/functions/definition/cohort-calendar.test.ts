import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortCalendar, startsAt } from '../../../functions/definition/cohort-calendar.ts';
import { CohortDefinition } from '../../../functions/definition/definition.ts';
import type { RoundDates } from '../../../functions/time/calendar.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { localDate } from '../../../functions/time/local-date.ts';

const definition = (changes: object = {}) =>
  CohortDefinition.parse({
    name: 'Leadership',
    timeZone: 'Europe/Paris',
    country: 'FR',
    startDate: '2026-09-07',
    hr: [{ name: 'HR', email: 'hr@brumeval.example' }],
    people: [{ id: 'A', name: 'A', email: 'a@brumeval.example', language: 'fr' }],
    ...changes,
  });
const on = (at: Date | undefined) => at && localDate(at, 'Europe/Paris');
const dates = ({ opensAt, closesAt }: RoundDates) => [on(opensAt), on(closesAt)];

describe('the planned calendar with the defaults', () => {
  const calendar = cohortCalendar(definition());

  it('goes from the call to kickoff in ten weeks', () => {
    expect(dates(calendar.mentorCall)).toEqual(['2026-09-07', '2026-09-21']);
    expect(on(calendar.mentorSelectionBy)).toBe('2026-09-28');
    expect(dates(calendar.mentorTraining)).toEqual(['2026-09-28', '2026-10-12']);
    expect(dates(calendar.menteeCall)).toEqual(['2026-09-28', '2026-10-12']);
    expect(on(calendar.reviewBy)).toBe('2026-10-19');
    expect(dates(calendar.proposals)).toEqual(['2026-10-19', '2026-10-26']);
    expect(calendar.kickoffAt.toISOString()).toBe('2026-11-02T09:00:00.000Z');
  });

  it('counts pulses, agreement and nudges from kickoff', () => {
    expect(calendar.pulses.map(({ opensAt }) => on(opensAt))).toEqual([
      '2026-11-16',
      '2026-12-02',
      '2027-01-04',
      '2027-02-01',
      '2027-03-02',
      '2027-04-01',
    ]);
    expect(on(calendar.agreement.closesAt)).toBe('2026-11-23');
    expect(on(calendar.firstMeetingNudgeAt)).toBe('2026-11-09');
    expect(on(calendar.midPointAt)).toBe('2027-02-11');
  });

  it('opens the end forms a fortnight before the end, reminds at its end and before they close, closes a fortnight after', () => {
    expect(on(calendar.endsAt)).toBe('2027-05-03');
    // Whit Monday is no working day.
    expect(dates(calendar.endForms)).toEqual(['2027-04-19', '2027-05-18']);
    expect(calendar.endForms.reminders.map(on)).toEqual(['2027-05-03', '2027-05-14']);
  });

  it('closes once HR has had a week for its part of the report', () => {
    expect(on(calendar.closedAt)).toBe('2027-05-25');
    const fast = cohortCalendar(definition({ evaluation: { reviewWithin: 'PT30S' } }));
    expect(fast.closedAt.getTime() - fast.endForms.closesAt.getTime()).toBe(30_000);
  });

  it('tells the results a fortnight after closure, before anybody is asked what has stayed', () => {
    expect(on(calendar.resultsAt)).toBe('2027-06-08');
  });

  it('asks again at three and six months, before personal data is erased', () => {
    expect(calendar.followUps.map(({ opensAt }) => on(opensAt))).toEqual(['2027-08-03', '2027-11-03']);
    expect(on(calendar.erasedAt)).toBe('2027-11-22');
  });
});

describe('the calendar from what really happened', () => {
  it('moves everything after a late kickoff and nothing before it', () => {
    const planned = cohortCalendar(definition());
    const actual = cohortCalendar(definition(), { kickoffAt: new Date('2026-11-16T09:00:00Z') });
    expect(actual.mentorCall).toEqual(planned.mentorCall);
    expect(on(actual.pulses[0]?.opensAt)).toBe('2026-11-30');
    expect(on(actual.endsAt)).toBe('2027-05-18');
  });

  it('never moves the kickoff before the day told at the launch, however early the matching begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (days) => {
        const planned = cohortCalendar(definition());
        const matchingFrom = new Date(planned.matchingFrom.getTime() + days * DAY_MS);
        const { kickoffAt } = cohortCalendar(definition(), { matchingFrom });
        if (days <= 0) expect(kickoffAt).toEqual(planned.kickoffAt);
        expect(kickoffAt >= planned.kickoffAt).toBe(true);
      }),
    );
  });

  it('keeps to the day that HR has fixed for the kickoff, also where more time was planned', () => {
    const early = { matchingFrom: new Date('2026-09-14T07:00:00Z') };
    const kickoff = { on: '2026-10-20' };
    expect(on(cohortCalendar(definition({ kickoff }), early).kickoffAt)).toBe('2026-10-20');
  });

  it('leaves out a pulse that would open with the end forms', () => {
    const short = cohortCalendar(definition({ length: 'P12W' }));
    expect(short.pulses).toHaveLength(3);
    expect(short.pulses.every(({ opensAt }) => opensAt < short.endForms.opensAt)).toBe(true);
  });

  it('does not ask HR for time it does not need', () => {
    const automatic = cohortCalendar(
      definition({ callForMentors: { selection: 'automatic' }, matching: { review: 'automatic' } }),
    );
    expect(automatic.mentorSelectionBy).toEqual(automatic.mentorCall.closesAt);
    expect(automatic.reviewBy).toEqual(automatic.mentorTraining.closesAt);
  });
});

describe('the start', () => {
  const now = new Date('2026-09-07T13:30:00Z');

  it('is the sending hour of the start date, or now when that is past', () => {
    expect(startsAt(definition(), new Date('2026-09-01T00:00:00Z'))).toEqual(
      new Date('2026-09-07T07:00:00Z'),
    );
    expect(startsAt(definition(), now)).toEqual(now);
  });

  it('is now for a cohort counted in seconds, also on a Sunday', () => {
    const sunday = new Date('2026-09-06T03:00:00Z');
    const exact = definition({ startDate: '2026-09-06', callForMentors: { openFor: 'PT30S' } });
    expect(startsAt(exact, sunday)).toEqual(sunday);
    expect(startsAt({ ...exact, startDate: '2026-09-08' }, sunday)).toEqual(new Date('2026-09-08T07:00:00Z'));
  });
});

describe('every calendar', () => {
  it('runs forwards', () => {
    const start = fc
      .integer({ min: 0, max: 1500 })
      .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
    const weeks = fc.integer({ min: 12, max: 40 }).map((n) => `P${n}W`);
    const zone = fc.constantFrom('Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles');
    fc.assert(
      fc.property(
        start,
        weeks,
        zone,
        fc.constantFrom('FR', 'US', 'SA', undefined),
        (startDate, length, timeZone, country) => {
          const { mentorCall, menteeCall, ...c } = cohortCalendar(
            definition({ startDate, length, timeZone, country }),
          );
          const inOrder = [
            mentorCall.opensAt,
            mentorCall.closesAt,
            c.mentorSelectionBy,
            menteeCall.closesAt,
            c.reviewBy,
            c.proposals.closesAt,
            c.kickoffAt,
            c.firstMeetingNudgeAt,
            c.firstMeetingFlagAt,
            c.endForms.opensAt,
            c.endsAt,
            c.closedAt,
            c.resultsAt,
            ...c.followUps.map(({ opensAt }) => opensAt),
            c.erasedAt,
          ].map((at) => at.getTime());
          expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
          expect(c.followUps.every(({ closesAt }) => closesAt <= c.erasedAt)).toBe(true);
        },
      ),
    );
  });
});
