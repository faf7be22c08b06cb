import type { CsvRecord } from './csv-records.ts';
import { isAddress } from './header-row.ts';
import type { HrRow, RowMisfit, Separator } from './hr-table.ts';

/**
 * Whether a quotation mark that is not closed swallowed the lines below: a cell of several lines, one of which is itself
 * a row.
 */
export function swallowsRows(
  { cells, longestCell }: CsvRecord,
  headers: number,
  separator: Separator,
): boolean {
  if (longestCell === 1) return false;
  const rowLike = Math.max(3, headers);
  return cells.some((cell) => {
    const lines = cell.split('\n');
    return lines.length > 1 && lines.some((line) => line.split(separator).length >= rowLike);
  });
}

/**
 * Brings rows to the header's length. Shorter ones are filled up, as programs leave out what is empty at a row's end.
 * Longer ones fit where the rest is empty, unless a cell that holds the separator has moved the others to the right:
 * then a column in which everybody has an address has none.
 */
export function fitted(rows: readonly HrRow[], headers: number): { rows: HrRow[]; misfits: RowMisfit[] } {
  const addressColumns = columnsOfAddresses(rows, headers);
  const misfits = rows
    .filter(({ cells }) => cells.length > headers && !fits(cells, headers, addressColumns))
    .map(({ line, cells }): RowMisfit => ({ line, why: 'cells', cells: cells.length, headers }));
  const misfitLines = new Set(misfits.map(({ line }) => line));
  return {
    misfits,
    rows: rows
      .filter(({ line }) => !misfitLines.has(line))
      .map(({ line, cells }) => ({ line, cells: ofLength(cells, headers) })),
  };
}

function fits(cells: readonly string[], headers: number, addressColumns: readonly number[]): boolean {
  if (cells.slice(headers).some((cell) => cell !== '')) return false;
  const hasMoved = cells.some((cell, index) => isAddress(cell) && !addressColumns.includes(index));
  return !hasMoved || addressColumns.every((index) => isEmptyOrAddress(cells[index]));
}

function columnsOfAddresses(rows: readonly HrRow[], headers: number): number[] {
  const regular = rows.filter(({ cells }) => cells.length <= headers);
  return Array.from({ length: headers }, (_, index) => index).filter(
    (index) =>
      regular.some(({ cells }) => isAddress(cells[index] ?? '')) &&
      regular.every(({ cells }) => isEmptyOrAddress(cells[index])),
  );
}

function isEmptyOrAddress(cell = ''): boolean {
  return cell === '' || isAddress(cell);
}

function ofLength(cells: string[], length: number): string[] {
  if (cells.length === length) return cells;
  return cells.length > length
    ? cells.slice(0, length)
    : [...cells, ...Array(length - cells.length).fill('')];
}
