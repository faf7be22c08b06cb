import type { Child } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import { webCatalogue } from '../catalogue.ts';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Child;
  /** Figures stand to the right, under each other. */
  readonly numeric?: boolean;
}

export interface TableProps<Row> {
  /** Unique on the page, for the caption that names the scrolling region. */
  readonly id: string;
  readonly locale: Locale;
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Said in the table's place when there are no rows. */
  readonly empty: string;
}

/** A table that scrolls sideways on a narrow screen; what scrolls takes focus, to be scrolled by keyboard. */
export function Table<Row>({ id, locale, caption, columns, rows, empty }: TableProps<Row>) {
  if (rows.length === 0) return <p class="muted">{empty}</p>;
  return (
    <section class="scroll" tabindex={0} aria-label={webCatalogue[locale].scrollable(caption)}>
      <table id={id}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, numeric }) => (
              <th scope="col" class={numeric ? 'number' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map(({ cell, numeric }, index) =>
                index === 0 ? (
                  <th scope="row">{cell(row)}</th>
                ) : (
                  <td class={numeric ? 'number' : undefined}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
