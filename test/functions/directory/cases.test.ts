import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../functions/directory/read-people.ts';
import { reportInWords } from '../../../functions/directory/report/report-in-words.ts';
import { reading } from './reading.ts';

/** Files after public bug reports, and what is right for each; all people are invented. */
const read = (name: string, changes: Parameters<typeof reading>[0] = {}) => {
  const bytes = readFileSync(new URL(`./cases/csv/${name}.csv`, import.meta.url));
  const { people, uncalled, report } = readPeople(bytes, reading(changes));
  const words = reportInWords(report, 'en');
  const column = (header: string) => words.columns.find((one) => one.header === header);
  return { people, uncalled, report: words, column };
};
const managers = ({ people }: ReturnType<typeof read>) =>
  Object.fromEntries(people.map(({ id, managerId }) => [id, managerId]));
const confirmations = ({ report }: ReturnType<typeof read>) => report.confirm.map(({ confirm }) => confirm);

describe('files as HR’s programs write them', () => {
  it('01: a manager by name with two spaces in it, beside another person column', () => {
    const file = read('01_hrms_reporting_manager_by_name');
    expect(managers(file)).toEqual({ MGS1: undefined, MGS2: 'MGS1', MGS3: 'MGS2' });
    expect(file.people.map(({ jobTitle }) => jobTitle)).toEqual(['Head', 'Lead', 'Engineer']);
    // 15/06 decides the column.
    expect(file.people.map(({ startedOn }) => startedOn)).toEqual(['2019-04-01', '2021-06-15', '2022-07-01']);
    expect(file.column('HOD')).toMatchObject({
      as: null,
      leftOut: expect.stringContaining('another person'),
    });
    expect(file.report.managers).toMatchObject({ withManager: 2, depth: 3, top: ['Anne Blanc'] });
  });

  it('02: name and id in one cell', () => {
    expect(managers(read('02_name_and_id_manager'))).toEqual({ 'JAW-1': undefined, 'JAW-2': 'JAW-1' });
  });

  it('03: headers with “[Required]”', () => {
    const file = read('03_google_workspace');
    expect(managers(file)).toEqual({ 1001: undefined, 1002: '1001' });
    expect(file.people.map(({ name }) => name)).toEqual(['Anne Blanc', 'Luc Noir']);
  });

  it('04: dates that alone do not decide are read by the cohort’s country, and it is said', () => {
    const dates = (country: string | undefined) =>
      read('04_us_dates', { country }).people.map(({ startedOn }) => startedOn);
    expect(dates('US')).toEqual(['2020-04-03', '2019-12-11']);
    expect(dates('FR')).toEqual(['2020-03-04', '2019-11-12']);
    expect(dates(undefined)).toEqual(['2020-03-04', '2019-11-12']);
    for (const [country, how] of [
      ['US', /month first, as in the cohort’s country/],
      ['FR', /day first, as in the cohort’s country/],
      [undefined, /day first/],
    ] as const)
      expect(read('04_us_dates', { country }).report.said).toMatchObject([
        { column: 'Hire date', count: 2, detail: expect.stringMatching(how) },
      ]);
  });

  it('05: rows of separators are left out and counted', () => {
    const { people, report } = read('05_blank_rows_of_commas');
    expect(people.map(({ id }) => id)).toEqual(['A1', 'A2']);
    expect(report.leftOut).toMatchObject([{ count: 2, lines: [4, 5] }]);
  });

  it('06: spaces inside of quotes', () => {
    const file = read('06_quoted_trailing_spaces');
    expect(managers(file)).toEqual({ A1: undefined, A2: 'A1' });
    expect(file.people[0]?.email).toBe('a@x.example');
  });

  it('08: of two columns of a family the better one is taken, and both are named', () => {
    const file = read('08_twin_columns');
    expect(managers(file)).toEqual({ A1: undefined, A2: 'A1' });
    expect(file.column('Manager Email')?.as).toBe('managerEmail');
    expect(file.column('Manager')?.leftOut).toContain('Manager Email');
    expect(file.column('Department')?.as).toBe('department');
    expect(file.column('Division')?.leftOut).toContain('Department');
    expect([file.column('Location'), file.column('City')].filter((one) => one?.as === 'site')).toHaveLength(
      1,
    );
  });

  it('08: a criterion that names the other keeps it', () => {
    const keeps = { ...reading().keeps, columns: new Set(['Division']) };
    const file = read('08_twin_columns', { keeps });
    expect(file.people[1]?.attributes).toEqual({ Division: 'EMEA' });
    expect(file.people[1]?.department).toBe('Ops');
  });

  it('09: “Mrs” is no job, and nothing of who people are is kept', () => {
    const file = read('09_title_is_mr');
    expect(file.people).toEqual([{ id: 'A1', name: 'Anne Blanc', email: 'a@x.example', language: 'en' }]);
    for (const header of ['Title', 'MarriedID', 'HispanicLatino', 'Salary', 'Geburtsdatum'])
      expect(file.column(header)?.leftOut, header).toMatch(/^tells /);
  });

  it('10: managers who are not in the file cut the line, and it has to be confirmed', () => {
    const file = read('10_managers_outside_the_extract');
    expect(file.people).toHaveLength(8);
    expect(confirmations(file)).toEqual(['managers-not-in-file']);
    expect(file.report.leftOut).toMatchObject([{ column: 'Manager', count: 8 }]);
  });

  it('11: grades and languages in words stop nothing', () => {
    const file = read('11_grade_and_language_words');
    expect(file.people.map(({ grade }) => grade)).toEqual([undefined, undefined]);
    expect(file.people.map(({ language }) => language)).toEqual(['en', 'en']);
    expect(file.people[0]?.spokenLanguages).toContain('en');
    expect(file.report.leftOut.map(({ column }) => column).toSorted()).toEqual(['Job level', 'Language']);
    const ordered = read('11_grade_and_language_words', { grades: ['Junior', 'P4', 'Senior'] });
    expect(ordered.people.map(({ grade }) => grade)).toEqual([2, 3]);
  });

  it('12: the header is found below a title', () => {
    const { people, report } = read('12_title_row_before_the_header');
    expect(people.map(({ name }) => name)).toEqual(['Anne Blanc']);
    expect(report.file.headerLine).toBe(4);
    expect(report.leftOut).toMatchObject([{ lines: [1, 2, 3] }]);
  });

  it('13: “Unicode text” of a spreadsheet', () => {
    const { people, report } = read('13_utf16');
    expect(people.map(({ name }) => name)).toEqual(['Jérôme Blanc']);
    expect(report.file.encoding).toBe('utf-16le');
  });

  it('14: broken accents are named with the likely reading, which is taken when HR confirms', () => {
    const file = read('14_mojibake');
    expect(confirmations(file)).toEqual(['mended-text']);
    expect(file.report.confirm[0]?.detail).toContain('JÃ©rÃ´me Blanc → Jérôme Blanc');
    const confirmed = read('14_mojibake', { confirmed: new Set(['mended-text']) });
    expect(confirmed.people.map(({ name }) => name)).toEqual(['Jérôme Blanc']);
  });
});
