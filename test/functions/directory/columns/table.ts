import type { ColumnMeaning, ColumnsRead } from '../../../../functions/directory/columns/column.ts';
import { readColumns } from '../../../../functions/directory/columns/read-columns.ts';

interface Said {
  columns?: Record<string, ColumnMeaning>;
  used?: readonly string[];
}

/** Reads a table given by its columns: each header with its values from top to bottom. */
export function readTable(table: Record<string, readonly string[]>, said: Said = {}): ColumnsRead {
  const columns = Object.values(table);
  const longest = Math.max(...columns.map((values) => values.length));
  const rows = Array.from({ length: longest }, (_, row) => columns.map((values) => values[row] ?? ''));
  return readColumns(
    { header: Object.keys(table), rows },
    { columns: said.columns ?? {}, used: new Set(said.used) },
  );
}

/** What each column was taken as, by its header; why not, where it was left out. */
export function outcomes({ columns }: ColumnsRead): Record<string, string> {
  return Object.fromEntries(
    columns.map(({ header, as, leftOut }) => [header, as ?? (leftOut ? wordsOf(leftOut) : 'nothing')]),
  );
}

function wordsOf(leftOut: NonNullable<ColumnsRead['columns'][number]['leftOut']>): string {
  if (leftOut.kind === 'demographic') return `demographic: ${leftOut.category}`;
  return leftOut.kind === 'secondBest' ? `second best to ${leftOut.best}` : leftOut.kind;
}
