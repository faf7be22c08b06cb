import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Calendar, cohortCalendar, startsAt } from '../../../functions/definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../functions/definition/definition.ts';
import { LONGEST_PLANNED_DAYS, LONGEST_STAGE_DAYS } from '../../../functions/definition/longest-stages.ts';
import { readDefinition } from '../../../functions/definition/read-definition.ts';
import { WORDABLE_MAILS } from '../../../functions/stages/mail-kinds.ts';
import { isClosedOn } from '../../../functions/time/closed-days.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { localDate } from '../../../functions/time/local-date.ts';
import { dayOff, sitesOff } from '../../../functions/time/working-days.ts';

const NOW = new Date('2026-12-01T10:00:00Z');

function read(changes: object) {
  return readDefinition(
    {
      name: 'Leadership',
      timeZone: 'Europe/Paris',
      country: 'FR',
      hr: [{ name: 'HR', email: 'hr@brumeval.example' }],
      people: [{ id: 'A', name: 'A', email: 'a@brumeval.example', language: 'fr' }],
      ...changes,
    },
    { now: NOW, mailKinds: WORDABLE_MAILS, teams: ['hr'] },
  );
}

function definitionOf(changes: object): CohortDefinition {
  const answer = read(changes);
  if (!answer.ok) throw new Error(answer.problems.map(({ detail }) => detail.en).join('\n'));
  return answer.definition;
}

function problemsOf(changes: object): string[] {
  const answer = read(changes);
  return answer.ok ? [] : answer.problems.map(({ pointer, detail }) => `${pointer} ${detail.en}`);
}

const planned = (definition: CohortDefinition) =>
  cohortCalendar(definition, { startsAt: startsAt(definition, NOW) });
const on = (at: Date) => localDate(at, 'Europe/Paris');

/** What is sent, due or held, each kind in its order. */
function datesOf(calendar: Calendar): Date[][] {
  const { mentorCall, mentorTraining, menteeCall, proposals, agreement, endForms } = calendar;
  const rounds = [mentorCall, mentorTraining, menteeCall, proposals, agreement, endForms];
  return [
    ...[...rounds, ...calendar.pulses, ...calendar.followUps].map(({ opensAt, reminders, closesAt }) => [
      opensAt,
      ...reminders,
      closesAt,
    ]),
    [mentorCall.closesAt, calendar.mentorSelectionBy, menteeCall.opensAt],
    [calendar.matchingFrom, calendar.reviewBy, proposals.closesAt, calendar.kickoffAt],
    [calendar.kickoffAt, ...calendar.pulses.map(({ opensAt }) => opensAt), endForms.opensAt],
    [endForms.opensAt, calendar.endsAt, endForms.closesAt, calendar.closedAt, calendar.resultsAt],
    [calendar.closedAt, calendar.erasedAt],
  ];
}

const day = fc.integer({ min: 0, max: 1100 }).map((days) => new Date(NOW.getTime() + days * DAY_MS));
const date = day.map((at) => at.toISOString().slice(0, 10));
const span = fc.tuple(day, fc.integer({ min: 0, max: 24 })).map(([from, days]) => ({
  from: from.toISOString().slice(0, 10),
  to: new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10),
}));
const closedDays = fc.array(fc.oneof(date, span), { maxLength: 8 });
const country = fc.constantFrom(
  'FR',
  'FR-67',
  'DE-BY',
  'CH-ZH',
  'US-CA',
  'ES-CT',
  'CA-QC',
  'GB-SCT',
  'SA',
  'JP',
);
const site = fc.record({ country, closedDays }, { requiredKeys: [] });

const written = fc.record(
  {
    length: fc.constantFrom('P12W', 'P3M', 'P26W', 'P9M', 'P40W', 'P52W', 'P12M', 'P1Y'),
    startDate: fc.integer({ min: 0, max: 366 }).map((days) => on(new Date(NOW.getTime() + days * DAY_MS))),
    country,
    closedDays,
    sites: fc.dictionary(fc.constantFrom('Munich', 'Riyadh', 'Lyon'), site, { maxKeys: 3 }),
    callForMentors: fc.record({ openFor: fc.constantFrom('P7D', 'P14D', 'P30D') }),
    kickoff: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, fc.record({ on: date })),
  },
  { requiredKeys: [] },
);

describe('any definition that is accepted', () => {
  it('has every date on a day on which the company works, in order, and stages that fit into their executions', () => {
    let accepted = 0;
    fc.assert(
      fc.property(written, (changes) => {
        const answer = read(changes);
        if (!answer.ok) return;
        accepted += 1;
        const { definition } = answer;
        const calendar = planned(definition);
        for (const dates of datesOf(calendar)) {
          for (const at of dates) expect(dayOff(Temporal.PlainDate.from(on(at)), definition)).toBeUndefined();
          const times = dates.map((at) => at.getTime());
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
        const { kickoff } = definition;
        if (kickoff.on !== undefined) expect(on(calendar.kickoffAt)).toBe(kickoff.on);
        const days = (from: Date, to: Date) => (to.getTime() - from.getTime()) / DAY_MS;
        expect(days(calendar.mentorCall.opensAt, calendar.matchingFrom)).toBeLessThanOrEqual(200);
        expect(days(calendar.endForms.opensAt, calendar.closedAt)).toBeLessThanOrEqual(120);
        expect(days(calendar.kickoffAt, calendar.endsAt)).toBeLessThan(366 + 60);
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(accepted).toBeGreaterThan(30);
  });

  it('plans less for a stage than its execution may take', () => {
    for (const [stage, most] of Object.entries(LONGEST_PLANNED_DAYS))
      expect(Object.entries(LONGEST_STAGE_DAYS)).toContainEqual([
        stage,
        expect.toSatisfy((held) => held >= most + 30),
      ]);
  });
});

describe('programmes', () => {
  it.each(['P12W', 'P84D', 'P3M', 'P9M', 'P40W', 'P52W', 'P12M', 'P1Y', 'P364D', 'P11M30D'])(
    'may hold a programme of %s, launched today or a year ahead',
    (length) => {
      for (const startDate of ['2026-12-01', '2027-12-02'])
        expect(definitionOf({ length, startDate })).toMatchObject({ length, startDate });
    },
  );

  it('ask those of a long programme every month, that no pair falls silent unasked', () => {
    expect(definitionOf({ length: 'P12M' }).checkIns.pulses.at(-1)).toBe('P330D');
    expect(definitionOf({}).checkIns.pulses.at(-1)).toBe('P150D');
  });
});

describe('closed days', () => {
  const CLOSED = { closedDays: [{ from: '2026-12-24', to: '2027-01-02' }] };

  it('keep the call from opening, and everything else from falling due', () => {
    const { mentorCall } = planned(definitionOf({ startDate: '2026-12-24', ...CLOSED }));
    expect(on(mentorCall.opensAt)).toBe('2027-01-04');
    const definition = definitionOf({ startDate: '2026-12-10', ...CLOSED });
    const dates = datesOf(planned(definition)).flat().map(on);
    expect(dates.filter((one) => isClosedOn(one, definition.closedDays))).toEqual([]);
    expect(on(planned(definition).mentorCall.closesAt)).toBe('2027-01-04');
  });

  it.each([
    [[{ from: '2027-01-05', to: '2027-01-02' }], /^#\/closedDays\/0 .*runs backwards.*exchange/],
    [['2026-12-24', '1926-12-24'], /^#\/closedDays\/1 .*year 1926/],
    [[{ from: '2027-01-01', to: '2027-12-31' }], /^#\/closedDays\/0 .*365 days long/],
    [
      [
        { from: '2027-01-01', to: '2027-04-30' },
        { from: '2027-06-01', to: '2027-09-30' },
      ],
      /^#\/closedDays .*more than 183 days in a year/,
    ],
    [['2026-02-30'], /^#\/closedDays\/0 .*must be a date/],
    [[24], /^#\/closedDays\/0 .*"from": "2026-12-24"/],
  ])('%j are refused', (days, problem) => {
    expect(problemsOf({ closedDays: days })).toEqual([expect.stringMatching(problem)]);
  });
});

describe('regions', () => {
  it('have holidays of their own', () => {
    const opens = (where: string) =>
      on(planned(definitionOf({ country: where, startDate: '2027-01-06' })).mentorCall.opensAt);
    expect([opens('DE'), opens('DE-BY')]).toEqual(['2027-01-06', '2027-01-07']);
    const friday = (where: string) =>
      on(planned(definitionOf({ country: where, startDate: '2027-03-26' })).mentorCall.opensAt);
    expect([friday('FR'), friday('FR-67')]).toEqual(['2027-03-26', '2027-03-30']);
  });

  it.each([
    ['DE-XX', /"DE-BY" \(Bayern\).*Write "DE"/],
    ['PT-11', /holidays of the whole country only/],
    ['ZZ-1', /ISO 3166-1/],
    ['de-by', /"DE-BY"/],
  ])('%s is refused with those there are', (where, problem) => {
    expect(problemsOf({ country: where })).toEqual([expect.stringMatching(problem)]);
    expect(problemsOf({ sites: { Munich: { country: where } } })).toEqual([
      expect.stringMatching(/^#\/sites\/Munich\/country/),
    ]);
  });

  it('of a site move a date to the next day that all sites work, within a week; else it stays', () => {
    const opensWith = (sites: object) => {
      const definition = definitionOf({ startDate: '2027-01-06', sites });
      const { opensAt } = planned(definition).mentorCall;
      return [on(opensAt), sitesOff(Temporal.PlainDate.from(on(opensAt)), definition).length];
    };
    expect(opensWith({ Munich: { country: 'DE-BY' } })).toEqual(['2027-01-07', 0]);
    expect(opensWith({ Lyon: { closedDays: [{ from: '2027-01-01', to: '2027-01-08' }] } })).toEqual([
      '2027-01-11',
      0,
    ]);
    expect(opensWith({ Lyon: { closedDays: [{ from: '2027-01-01', to: '2027-01-31' }] } })).toEqual([
      '2027-01-06',
      1,
    ]);
  });
});

describe('a kickoff on a day that HR has fixed', () => {
  it('is planned backwards: the cohort starts in time, and the pairs wait for it', () => {
    const definition = definitionOf({ kickoff: { on: '2027-06-03' } });
    const { kickoffAt, lastProposalsCloseAt } = planned(definition);
    expect(kickoffAt.toISOString()).toBe('2027-06-03T08:00:00.000Z');
    // The call can be extended by a week, people are invited two working days ahead, and then there is a week-end or two.
    const days = (kickoffAt.getTime() - lastProposalsCloseAt.getTime()) / DAY_MS;
    expect(days).toBeGreaterThan(8);
    expect(days).toBeLessThan(20);
  });

  it('is waited for where the cohort starts earlier', () => {
    const { kickoffAt } = planned(definitionOf({ startDate: '2026-12-07', kickoff: { on: '2027-06-03' } }));
    expect(on(kickoffAt)).toBe('2027-06-03');
  });

  it('is refused with the earliest possible one, or with the next working day', () => {
    const [problem = ''] = problemsOf({ kickoff: { on: '2027-01-11' } });
    const [, earliest] = /the earliest possible date is (\S+)\./.exec(problem) ?? [];
    expect(problemsOf({ kickoff: { on: earliest } })).toEqual([]);
    expect(problemsOf({ kickoff: { on: '2027-05-06' } })).toEqual([
      expect.stringMatching(/^#\/kickoff\/on .*not a working day.*2027-05-07/),
    ]);
    expect(problemsOf({ startDate: '2026-12-07', kickoff: { on: '2028-06-08' } })).toEqual([
      expect.stringMatching(/^#\/kickoff\/on kickoff.on: The way from the start to the kickoff/),
    ]);
  });
});
