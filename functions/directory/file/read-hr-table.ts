import { readingOfMojibake } from '../../text/mojibake.ts';
import { CellCleaning } from './cell-cleaning.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { decodedFile } from './decoded-file.ts';
import { fitted, swallowsRows } from './fitting-rows.ts';
import { headerIndex, type IsHeaderWord, isSecondHeader } from './header-row.ts';
import type { HrRow, HrTable, HrTableRead, RowLeftOut, RowMisfit, Separator } from './hr-table.ts';
import { whyNobody } from './nobody.ts';
import { firstRows, separatorOf } from './separator.ts';

/** Names of columns in a second language, or the program's own, stand right below the header. */
const SECOND_HEADER_WITHIN = 2;

/** As much of a row as is shown where no header was found. */
const SHOWN = 120;

export interface HrTableOptions {
  isHeaderWord: IsHeaderWord;
  /** Whether HR has confirmed that damaged texts are to be read as they likely were; else they stay as they are. */
  mendMojibake?: boolean;
}

/**
 * Reads a file as HR's programs write it to a table of clean texts: any usual encoding and separator, with titles above
 * the header, sums below it and rows of nothing in between. Whatever is not taken is told by its line.
 */
export function readHrTable(source: string | Uint8Array, options: HrTableOptions): HrTableRead {
  const file = decodedFile(source);
  if (!file.ok) return file;
  const { text, encoding } = file;
  // What columns are called is asked by its words, and told to nobody: it is always read as it was meant.
  const isHeaderWord = (cell: string) => options.isHeaderWord(readingOfMojibake(cell) ?? cell);
  const { separator, start } = separatorOf(text, isHeaderWord);
  const top = firstRows(text, separator, start);
  const headerAt = headerIndex(
    top.map(({ cells }) => cells),
    isHeaderWord,
  );
  const above = top.slice(0, headerAt);
  if (headerAt === undefined) return noHeader(above);

  const cleaning = new CellCleaning();
  const records = csvRecords(text, separator, start).drop(headerAt);
  const { done, value: record } = records.next();
  if (done) return noHeader(above);
  const header = cleaning.row(record, { mend: true });
  const sorted = sortedOut(records, header, {
    separator,
    isHeaderWord,
    clean: (one) => cleaning.row(one, { mend: options.mendMojibake ?? false }),
  });
  const { rows, misfits } = fitted(sorted.rows, header.length);
  if (rows.length + misfits.length + sorted.misfits.length === 0) {
    return { ok: false, problem: { why: 'onlyHeader', line: record.line } };
  }
  return {
    ok: true,
    table: {
      encoding,
      separator,
      ...withoutEmptyEnd({ line: record.line, cells: header }, rows),
      leftOut: [...above.map(({ line }): RowLeftOut => ({ line, why: 'beforeHeader' })), ...sorted.leftOut],
      misfits: [...sorted.misfits, ...misfits].sort((one, other) => one.line - other.line),
      mojibake: cleaning.mojibake,
      hiddenCharacters: cleaning.hiddenCharacters,
    },
  };
}

function noHeader(rows: readonly HrRow[]): HrTableRead {
  const first = rows.find(({ cells }) => cells.some((cell) => cell !== ''));
  const found = first?.cells.filter((cell) => cell !== '').join(', ');
  return {
    ok: false,
    problem: { why: 'noHeader', line: first?.line ?? 1, found: (found ?? '').slice(0, SHOWN) },
  };
}

interface Sorting {
  separator: Separator;
  isHeaderWord: IsHeaderWord;
  clean: (record: CsvRecord) => string[];
}

/** The rows below the header: who is somebody, who is nobody, and whose quotation marks take in others. */
function sortedOut(
  records: Iterable<CsvRecord>,
  header: readonly string[],
  { separator, isHeaderWord, clean }: Sorting,
) {
  const rows: HrRow[] = [];
  const leftOut: RowLeftOut[] = [];
  const misfits: RowMisfit[] = [];
  let place = 0;
  for (const record of records) {
    const { line } = record;
    const cells = clean(record);
    place += 1;
    const isSecond = place <= SECOND_HEADER_WITHIN && isSecondHeader(cells, isHeaderWord);
    const why = whyNobody(cells, header) ?? (isSecond ? 'headerAgain' : undefined);
    if (why) leftOut.push({ line, why });
    else if (swallowsRows(record, header.length, separator))
      misfits.push({ line, why: 'quote', cells: cells.length, headers: header.length });
    else rows.push({ line, cells });
  }
  return { rows, leftOut, misfits };
}

/** Columns at the end without a header and without a value come of separators that a program puts at each line's end. */
function withoutEmptyEnd(header: HrRow, rows: HrRow[]): Pick<HrTable, 'header' | 'rows'> {
  const width = [header, ...rows].reduce((most, { cells }) => Math.max(most, lastFilled(cells) + 1), 0);
  if (width === header.cells.length) return { header, rows };
  const cut = ({ line, cells }: HrRow): HrRow => ({ line, cells: cells.slice(0, width) });
  return { header: cut(header), rows: rows.map(cut) };
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '');
}
