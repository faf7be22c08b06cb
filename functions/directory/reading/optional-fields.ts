import { Locale } from '../../locales/locale.ts';
import { plainWord } from '../../text/plain-word.ts';
import { isTimeZone } from '../../time/time-zone.ts';
import { type DateColumn, dateColumn, readDate } from '../cells/dates.ts';
import { languageCode, languageCodes } from '../cells/languages.ts';
import { timeZoneIn } from '../cells/time-zones.ts';
import type { OptionalField } from '../columns/column.ts';
import type { HrRow } from '../file/hr-table.ts';
import type { Person } from '../person.ts';
import type { NoticeCode, Notices } from '../report/notice.ts';
import type { Reading } from './reading.ts';
import type { TakenColumns } from './row.ts';

type OptionalData = Pick<Person, 'language' | OptionalField | 'attributes'>;

const LONGEST = { site: 80, department: 80, team: 80, jobTitle: 120, own: 200 } as const;
const MOST_SPOKEN = 10;
const TEXTS = ['site', 'department', 'team', 'jobTitle'] as const;

/**
 * What somebody's line says beside who they are. Nothing of it stops a file: what cannot be read is left out, and said by
 * line and column.
 */
export class OptionalFields {
  readonly #columns: TakenColumns;
  readonly #reading: Reading;
  readonly #notices: Notices;
  readonly #starts: DateColumn;
  readonly #grades: ReadonlyMap<string, number>;
  readonly #languages: ReadonlyMap<string, Locale | undefined>;
  /** A directory of 50,000 people names a handful of zones and languages. */
  readonly #zones = new Map<string, string | undefined>();

  constructor(columns: TakenColumns, rows: readonly HrRow[], reading: Reading, notices: Notices) {
    this.#columns = columns;
    this.#reading = reading;
    this.#notices = notices;
    this.#starts = dateColumn(columns.values(rows, 'startedOn'), reading.country);
    this.#grades = new Map(reading.grades.map((grade, index) => [plainWord(grade), index + 1]));
    this.#languages = new Map(reading.known.map(({ id, language }) => [id, language]));
    const { ambiguous, by, contradicts } = this.#starts;
    if (ambiguous > 0 && !contradicts)
      notices.add(by === 'country' ? 'datesByCountry' : 'datesByHabit', {
        column: columns.headerOf('startedOn'),
        count: ambiguous,
        value: this.#starts.order,
      });
  }

  of(row: HrRow, id: string): OptionalData {
    const [first = 'en'] = this.#reading.languages;
    const data: OptionalData = { language: this.#languages.get(id) ?? first };
    const spoken = this.#spoken(row);
    const written = this.#cell(row, 'language');
    if (written) {
      const code = languageCode(written);
      const language = Locale.safeParse(code);
      if (language.success && this.#reading.languages.includes(language.data)) data.language = language.data;
      else this.#leaveOut(code ? 'languageNotSpokenHere' : 'languageUnknown', row, 'language', written);
      // Whoever prefers to be written to in German can talk in German.
      if (code && code !== data.language) spoken.add(code);
    }
    for (const field of TEXTS) {
      const text = this.#text(row, field);
      if (text) data[field] = text;
    }
    const grade = this.#grade(row);
    if (grade !== undefined) data.grade = grade;
    const startedOn = this.#startedOn(row);
    if (startedOn !== undefined) data.startedOn = startedOn;
    const timeZone = this.#timeZone(row);
    if (timeZone !== undefined) data.timeZone = timeZone;
    if (spoken.size > 0) data.spokenLanguages = [...spoken].slice(0, MOST_SPOKEN);
    const own = this.#own(row);
    if (own.length > 0) data.attributes = Object.fromEntries(own);
    return data;
  }

  #cell(row: HrRow, field: OptionalField | 'language'): string {
    return this.#columns.cell(row, field);
  }

  #text(row: HrRow, field: (typeof TEXTS)[number]): string {
    return this.#within(this.#cell(row, field), LONGEST[field], row, this.#columns.headerOf(field));
  }

  #within(text: string, longest: number, { line }: HrRow, column: string | undefined): string {
    if (text.length <= longest) return text;
    this.#notices.add('textCut', { line, column, value: `${text.slice(0, 40)}…` });
    return `${text
      .slice(0, longest - 1)
      .toWellFormed()
      .trimEnd()}…`;
  }

  #grade(row: HrRow): number | undefined {
    const cell = this.#cell(row, 'grade');
    if (cell === '') return undefined;
    const number = this.#grades.get(plainWord(cell)) ?? Number(cell.replace(/\s/g, '').replace(',', '.'));
    if (Number.isInteger(number) && number >= 0 && number <= 100) return number;
    this.#leaveOut('gradeNotOrdered', row, 'grade', cell);
    return undefined;
  }

  #startedOn(row: HrRow): string | undefined {
    const cell = this.#cell(row, 'startedOn');
    if (cell === '') return undefined;
    const read = readDate(cell, this.#starts, this.#reading.today);
    if ('date' in read) return read.date;
    const code = { unreadable: 'dateUnreadable', absurd: 'dateAbsurd', ambiguous: 'dateAmbiguous' } as const;
    this.#leaveOut(code[read.why], row, 'startedOn', cell);
    return undefined;
  }

  #timeZone(row: HrRow): string | undefined {
    const cell = this.#cell(row, 'timeZone');
    if (cell === '') return undefined;
    const zone = this.#zones.get(cell) ?? timeZoneIn(cell, this.#reading);
    this.#zones.set(cell, zone);
    if (zone !== undefined && isTimeZone(zone)) return zone;
    this.#leaveOut('timeZoneUnknown', row, 'timeZone', cell);
    return undefined;
  }

  #spoken(row: HrRow): Set<string> {
    const { codes, unknown } = languageCodes(this.#cell(row, 'spokenLanguages'));
    for (const word of unknown) this.#leaveOut('spokenUnknown', row, 'spokenLanguages', word);
    return new Set(codes);
  }

  #own(row: HrRow): [string, string][] {
    return this.#columns.own.flatMap(({ header, index }): [string, string][] => {
      const text = this.#within(row.cells[index] ?? '', LONGEST.own, row, header);
      return text === '' ? [] : [[header, text]];
    });
  }

  #leaveOut(code: NoticeCode, { line }: HrRow, field: OptionalField | 'language', value: string): void {
    this.#notices.add(code, { line, column: this.#columns.headerOf(field), value });
  }
}
