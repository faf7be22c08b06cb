import type { Side } from '../../definition/side.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { type Cell, csv, type Separator } from './csv.ts';
import { csvWords } from './csv-words.ts';

/**
 * One participant as HR may take them along: who took part in what, and when. What a person answered is not here
 * and has no column: it was given in confidence and leaves the product in figures about groups only.
 */
export interface ParticipationRow {
  personId: string;
  name: string;
  email: string;
  side: Side;
  /** Status of the participant or pair, as the board names it in HR's language. */
  status: string;
  /** Dates are ISO 8601 days. */
  appliedOn: string;
  trainedOn?: string | undefined;
  partner?: string | undefined;
  pairStatus?: string | undefined;
  pairedOn?: string | undefined;
  endedOn?: string | undefined;
  formsSent: number;
  formsAnswered: number;
}

const COLUMNS = [
  'personId',
  'name',
  'email',
  'side',
  'status',
  'appliedOn',
  'trainedOn',
  'partner',
  'pairStatus',
  'pairedOn',
  'endedOn',
  'formsSent',
  'formsAnswered',
] as const satisfies readonly (keyof ParticipationRow)[];

/** HR's export of a cohort's participants: one line per participant and pair. */
export function participationCsv(
  rows: readonly ParticipationRow[],
  locale: Locale,
  separator: Separator = mannersOf[locale].csvSeparator,
): string {
  const words = csvWords[locale];
  const cell = (row: ParticipationRow, column: keyof ParticipationRow): Cell =>
    column === 'side' ? words.role[row.side] : row[column];
  return csv(
    [
      COLUMNS.map((column) => words.participation[column]),
      ...rows.map((row) => COLUMNS.map((column) => cell(row, column))),
    ],
    separator,
  );
}
