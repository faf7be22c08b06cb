import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCalled } from '../../../../functions/definition/criteria.ts';
import { readDefinition } from '../../../../functions/definition/read-definition.ts';
import { ReportingLines } from '../../../../functions/directory/reporting-chain.ts';
import { WORDABLE_MAILS } from '../../../../functions/stages/mail-kinds.ts';
import { DAY_MS } from '../../../../functions/time/day.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../../../infra/local/example/${name}`, import.meta.url), 'utf8');

describe.each([
  ['cohorte-leadership.json', 'personnes.csv', { people: 60, mentors: 18, mentees: 35 }],
  ['leadership-cohort.json', 'people.csv', { people: 24, mentors: 7, mentees: 14 }],
] as const)('the example %s', (json, csv, expected) => {
  const reading = { now: new Date(), mailKinds: WORDABLE_MAILS, teams: ['hr'] };
  const read = readDefinition(JSON.parse(file(json)), reading);
  if (!read.ok) throw new Error(read.problems.map(({ detail }) => detail.en).join('\n'));
  const { people, callForMentors, callForMentees, startDate } = read.definition;

  it('is accepted today, and in five years', () => {
    const inFiveYears = new Date(Date.now() + 5 * 365 * DAY_MS);
    expect(
      readDefinition(JSON.parse(file(json)), { now: inFiveYears, mailKinds: WORDABLE_MAILS, teams: ['hr'] }),
    ).toMatchObject({ ok: true });
  });

  it('holds the same people as its CSV', () => {
    const withCsv = { ...JSON.parse(file(json)), people: undefined, peopleCsv: file(csv) };
    expect(readDefinition(withCsv, reading)).toMatchObject({
      ok: true,
      definition: { people },
      toConfirm: [],
    });
  });

  it('calls enough mentors and mentees, who are different people', () => {
    const mentors = people.filter((person) => isCalled(person, callForMentors.criteria, startDate));
    const mentees = people.filter((person) => isCalled(person, callForMentees.criteria, startDate));
    expect({ people: people.length, mentors: mentors.length, mentees: mentees.length }).toEqual(expected);
    expect(mentors.filter((mentor) => mentees.includes(mentor))).toEqual([]);
  });

  it('leaves every mentee at least two mentors outside the reporting line', () => {
    const lines = new ReportingLines(people);
    const mentors = people.filter((person) => isCalled(person, callForMentors.criteria, startDate));
    for (const mentee of people.filter((person) => isCalled(person, callForMentees.criteria, startDate))) {
      expect(
        mentors.filter((mentor) => !lines.areInLine(mentor.id, mentee.id)).length,
      ).toBeGreaterThanOrEqual(2);
    }
  });

  it('writes to nobody: every address ends in .example', () => {
    const addresses = file(json).match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(expected.people);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});
