import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';

/** A line of the file as a person sees it in an editor, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

export interface CsvRows {
  rows: CsvRow[];
  problem?: { line: number; detail: string };
}

const Record = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });
const QUOTES: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened here or above and never closed',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'a quotation mark is closed in the middle of a cell: double the marks inside a quoted cell',
};
const DELIMITERS = [';', ',', '\t'] as const;

/**
 * The rows of a CSV as Excel, LibreOffice and HR systems write it: with or without byte order mark, separated by
 * comma, semicolon or tab, quoted or not, any line ends. Empty lines are skipped.
 */
export function csvRows(text: string): CsvRows {
  // The parser counts CR LF inside a quoted cell as two lines.
  // A text may come with two marks: its own, and one of whoever put it into the JSON.
  const body = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  // Excel's own first line, "sep=;", names the separator and is no header.
  const named = /^sep=(.)\n/i.exec(body);
  const csv = named ? body.slice(named[0].length) : body;
  try {
    const records: unknown = parse(csv, {
      delimiter: named?.[1] ?? delimiterOf(csv),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      record_delimiter: '\n',
    });
    const rows = z.array(Record).parse(records);
    return {
      rows: rows.map(({ record, info }) => ({
        cells: record,
        line: firstLine(record, info.lines) + (named ? 1 : 0),
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return {
      rows: [],
      problem: { line, detail: QUOTES[error.code] ?? `cannot be read as CSV: ${error.message}` },
    };
  }
}

/** The parser counts to a record's last line; a quoted cell may hold some. */
function firstLine(record: string[], lastLine: number): number {
  return lastLine - record.reduce((breaks, cell) => breaks + (cell.split('\n').length - 1), 0);
}

/** The separator that the header holds most often. */
function delimiterOf(csv: string): string {
  const header = (/^[^\n]*/.exec(csv.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
