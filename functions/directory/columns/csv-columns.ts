import { demographicReason } from '../demographics.ts';
import type { CsvRow } from '../file/csv-rows.ts';
import { type CsvField, fieldOf } from './csv-headers.ts';

/** One problem of a CSV; it may name people, so it goes to HR and never into a log. */
export interface CsvProblem {
  /** As an editor counts, from 1. */
  line: number;
  /** The header as the file has it; none when the line as a whole is meant. */
  column?: string | undefined;
  detail: string;
}

export interface Column {
  header: string;
  /** Undefined: a column of HR's own, kept as an attribute. */
  field: CsvField | undefined;
}

/** What each column of the file holds, by its line of headers. */
export function columnsOf({ cells }: CsvRow): Column[] {
  return cells.map((header) => ({ header, field: fieldOf(header, cells) }));
}

/** Columns that are missing, refused, or there twice. */
export function columnProblems(columns: readonly Column[], line: number): CsvProblem[] {
  return [...missing(columns, line), ...refused(columns, line), ...doubled(columns, line)];
}

function missing(columns: readonly Column[], line: number): CsvProblem[] {
  const has = (field: CsvField) => columns.some((column) => column.field === field);
  const details: string[] = [];
  if (!has('id')) details.push('there is no column "id" (in French "matricule")');
  if (!has('email')) details.push('there is no column "email" (in French "courriel")');
  if (!has('name') && !(has('firstName') && has('lastName'))) {
    details.push('there is no column "name" (in French "nom", or "prénom" and "nom")');
  }
  return details.map((detail) => ({ line, detail }));
}

function refused(columns: readonly Column[], line: number): CsvProblem[] {
  return columns.flatMap(({ header }) => {
    const detail = demographicReason(header);
    return detail ? [{ line, column: header, detail }] : [];
  });
}

function doubled(columns: readonly Column[], line: number): CsvProblem[] {
  const first = new Map<string, string>();
  return columns.flatMap(({ header, field }) => {
    const meaning = field ?? `own column ${header}`;
    const other = first.get(meaning);
    if (header === '' || other === undefined) {
      first.set(meaning, header);
      return [];
    }
    return [{ line, column: header, detail: `means the same as the column "${other}": keep one of the two` }];
  });
}
