import { cleanCell } from '../../text/clean-cell.ts';
import { csvRecords, type Start } from './csv-records.ts';
import { headerIndex, headerWords, type IsHeaderWord, ROWS_SEARCHED } from './header-row.ts';
import type { HrRow, Separator } from './hr-table.ts';

const TOP: Start = { at: 0, line: 1 };
const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];

/**
 * What separates the cells: as a spreadsheet's own first line says ("sep=;"), else what makes the best header of the
 * first rows; where none is known, what gives the most rows of one length.
 *
 * @returns with it where the table begins, which is below that first line
 */
export function separatorOf(
  text: string,
  isHeaderWord: IsHeaderWord,
): { separator: Separator; start: Start } {
  const [line = '', said] = /^"?sep=(.)"?[,;\t| ]*(?:\n|$)/i.exec(text) ?? [];
  const named = SEPARATORS.find((separator) => separator === said);
  if (named) return { separator: named, start: { at: line.length, line: 2 } };
  const [best = { separator: ',' as const }] = SEPARATORS.map((separator) => ({
    separator,
    ...worth(firstRows(text, separator, TOP), isHeaderWord),
  })).toSorted((one, other) => other.words - one.words || other.alike - one.alike);
  return { separator: best.separator, start: TOP };
}

/** The clean cells of the rows among which the header is. */
export function firstRows(text: string, separator: Separator, start: Start): HrRow[] {
  return csvRecords(text, separator, start)
    .take(ROWS_SEARCHED)
    .map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) }))
    .toArray();
}

function worth(found: readonly HrRow[], isHeaderWord: IsHeaderWord): { words: number; alike: number } {
  const rows = found.map(({ cells }) => cells);
  const header = rows[headerIndex(rows, isHeaderWord) ?? -1];
  const widths = rows.map(({ length }) => length).filter((width) => width > 1);
  const alike = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
  return { words: header ? headerWords(header, isHeaderWord) : 0, alike };
}
