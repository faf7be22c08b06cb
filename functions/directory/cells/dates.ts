import { Temporal } from 'temporal-polyfill';
import { plainWord } from '../../text/plain-word.ts';

/** How a column writes days that are numbers only: 04/03/2020 is the 4th of March, or of April the 3rd. */
type DayOrder = 'dayFirst' | 'monthFirst';

/** What decided it: a value over 12, the cohort's country, or nothing (day first, as most of the world writes). */
export interface DateColumn {
  order: DayOrder;
  by: 'values' | 'country' | 'habit';
  /** Values that would be another day in the other order. None where a value of the column decides. */
  ambiguous: number;
  /** Some say day first and some month first: each of them is read as it must be, the others are not guessed. */
  contradicts: boolean;
}

export type DateRead =
  | { date: string }
  /** Cannot be read; names a year that nobody's job has; or could be either of two days. */
  | { why: 'unreadable' | 'absurd' | 'ambiguous' };

/** Where months come first. Canada and the Philippines write both ways; of them we do not guess. */
const MONTH_FIRST: ReadonlySet<string> = new Set([
  'US',
  'PR',
  'GU',
  'AS',
  'VI',
  'MP',
  'UM',
  'FM',
  'MH',
  'PW',
]);

/** A life at work, rounded up: nobody who works today was hired before. */
const FIRST_YEAR = 1945;

/** A contract signed today begins within so many years. */
const YEARS_AHEAD = 3;

/** Day 0 of a spreadsheet, which takes 1900 for a leap year; its numbers of days are dates from 1950 to 2099. */
const SPREADSHEET_EPOCH = Temporal.PlainDate.from('1899-12-30');
const SPREADSHEET_DAYS = { from: 18_264, to: 73_050 };

const MONTHS: ReadonlyMap<string, number> = monthNames();

/** Reads a column's values to see how it writes its days. `country` is the cohort's, ISO 3166-1 or -2. */
export function dateColumn(cells: readonly string[], country: string | undefined): DateColumn {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  for (const cell of cells) {
    const numbers = threeNumbers(withoutTime(cell));
    if (!numbers) continue;
    const { first, second } = numbers;
    if (first > 12 && second <= 12) dayFirst++;
    else if (second > 12 && first <= 12) monthFirst++;
    else if (first !== second) either++;
  }
  const contradicts = dayFirst > 0 && monthFirst > 0;
  if (contradicts) return { order: 'dayFirst', by: 'values', ambiguous: either, contradicts };
  if (dayFirst + monthFirst > 0) {
    return { order: dayFirst > 0 ? 'dayFirst' : 'monthFirst', by: 'values', ambiguous: 0, contradicts };
  }
  const land = country?.slice(0, 2);
  const order = land !== undefined && MONTH_FIRST.has(land) ? 'monthFirst' : 'dayFirst';
  return { order, by: land === undefined ? 'habit' : 'country', ambiguous: either, contradicts };
}

/**
 * One date, in whatever way it is written: 2020-03-04, 04/03/2020, 4.3.20, 04-Mar-2020, "4 mars 2020", "March 4, 2020",
 * 20200304, 43894 of a spreadsheet, each with or without a time of day.
 *
 * @param today a local date; years of two digits are not later than a few years after it
 */
export function readDate(cell: string, column: DateColumn, today: string): DateRead {
  const year = Number(today.slice(0, 4));
  const found = partsOf(withoutTime(cell), column, year);
  if (!found) return { why: 'unreadable' };
  if (found === 'ambiguous') return { why: 'ambiguous' };
  const date = plainDate(found);
  if (!date) return { why: 'unreadable' };
  return found.year < FIRST_YEAR || found.year > year + YEARS_AHEAD ? { why: 'absurd' } : { date };
}

interface Parts {
  year: number;
  month: number;
  day: number;
}

function partsOf(text: string, column: DateColumn, thisYear: number): Parts | 'ambiguous' | undefined {
  const iso =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  if (/^\d{5}([.,]\d+)?$/.test(text)) return ofSpreadsheet(Number.parseInt(text, 10));
  const numbers = threeNumbers(text);
  if (numbers) return ordered(numbers, column, thisYear);
  return withMonthName(text, thisYear);
}

/** Two numbers and a year of two or four digits. */
function threeNumbers(text: string): { first: number; second: number; year: string } | undefined {
  const [, first, second, year] =
    /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text) ??
    /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(text) ??
    [];
  return first && second && year ? { first: Number(first), second: Number(second), year } : undefined;
}

function ordered(
  { first, second, year }: { first: number; second: number; year: string },
  column: DateColumn,
  thisYear: number,
): Parts | 'ambiguous' {
  const isDayFirst = first > 12 || (second <= 12 && column.order === 'dayFirst');
  if (column.contradicts && first <= 12 && second <= 12 && first !== second) return 'ambiguous';
  return {
    year: fullYear(year, thisYear),
    month: isDayFirst ? second : first,
    day: isDayFirst ? first : second,
  };
}

function ofSpreadsheet(days: number): Parts | undefined {
  if (days < SPREADSHEET_DAYS.from || days > SPREADSHEET_DAYS.to) return undefined;
  const { year, month, day } = SPREADSHEET_EPOCH.add({ days });
  return { year, month, day };
}

/** A month in words decides for itself: what is beside it are a day and a year. */
function withMonthName(text: string, thisYear: number): Parts | undefined {
  // "04MAR2020" has no sign between its parts.
  const words = text
    .replace(/(?<=\d)(?=\p{L}{3,})|(?<=\p{L}{3,})(?=\d)/gu, ' ')
    .split(/[\s,./-]+/)
    .filter(Boolean);
  const months = words.flatMap((word) => MONTHS.get(plainWord(word)) ?? []);
  const numbers = words.flatMap((word) => /^['’]?(\d{1,4})(?:st|nd|rd|th|er|e|º)?$/i.exec(word)?.[1] ?? []);
  const [month] = months;
  const [one, other] = numbers;
  if (
    month === undefined ||
    months.length > 1 ||
    one === undefined ||
    other === undefined ||
    numbers.length > 2
  )
    return undefined;
  const yearFirst = one.length === 4;
  const [day, year] = yearFirst ? [other, one] : [one, other];
  return { year: fullYear(year, thisYear), month, day: Number(day) };
}

/** "20" is 2020; "98" is 1998: nobody is hired in seventy years. */
function fullYear(year: string, thisYear: number): number {
  if (year.length === 4) return Number(year);
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(year);
  return inThisCentury > thisYear + YEARS_AHEAD ? inThisCentury - 100 : inThisCentury;
}

function withoutTime(cell: string): string {
  return cell
    .trim()
    .replace(/(?<=\d)(?:T|,?\s+(?:at\s+|à\s+|um\s+)?)\d{1,2}(?::\d\d|\s?h)(?::\d\d)?.*$/i, '')
    .trim();
}

function plainDate({ year, month, day }: Parts): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** Months in full and abbreviated, in English, French and German, and how people shorten them besides. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>([
    ['sept', 9],
    ['fev', 2],
    ['avr', 4],
    ['juill', 7],
    ['jul', 7],
    ['mai', 5],
    ['marz', 3],
    ['mrz', 3],
    ['janner', 1],
    ['janer', 1],
  ]);
  for (const language of ['en', 'fr', 'de']) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++)
        names.set(plainWord(format.format(new Date(Date.UTC(2024, index, 15)))), index + 1);
    }
  }
  return names;
}
