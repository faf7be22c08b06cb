import type { ColumnField, ColumnRead } from '../columns/column.ts';
import type { HrRow } from '../file/hr-table.ts';

/** The columns that are taken, by what they hold. */
export class TakenColumns {
  readonly #byField: ReadonlyMap<ColumnField, ColumnRead>;
  /** Of HR's own, that criteria or rules name. */
  readonly own: readonly ColumnRead[];

  constructor(columns: readonly ColumnRead[]) {
    this.#byField = new Map(
      columns.flatMap((column) => (column.as && column.as !== 'own' ? [[column.as, column] as const] : [])),
    );
    this.own = columns.filter(({ as }) => as === 'own');
  }

  has(field: ColumnField): boolean {
    return this.#byField.has(field);
  }

  headerOf(field: ColumnField): string | undefined {
    return this.#byField.get(field)?.header;
  }

  /** The cell of this row; empty where the file has no such column. */
  cell({ cells }: HrRow, field: ColumnField): string {
    const index = this.#byField.get(field)?.index;
    return index === undefined ? '' : (cells[index] ?? '');
  }

  /** All cells of a column that are filled. */
  values(rows: readonly HrRow[], field: ColumnField): string[] {
    return this.has(field) ? rows.map((row) => this.cell(row, field)).filter(Boolean) : [];
  }
}
