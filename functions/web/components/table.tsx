import type { Child } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import { webCatalogue } from '../catalogue.ts';

interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Child;
  /** Figures stand to the right, under each other. */
  readonly numeric?: boolean;
  /** Says by itself what it is: on a card it needs no header beside it. */
  readonly obvious?: boolean;
}

export interface TableProps<Row> {
  /** Unique on the page, for the caption that names the scrolling region. */
  readonly id: string;
  readonly locale: Locale;
  readonly caption: string;
  /** The page's heading says the same right above: only listeners need the caption. */
  readonly captionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Said in the table's place when there are no rows. */
  readonly empty: string;
  /** On a narrow screen each row becomes a card with the headers beside the values: for words and buttons. */
  readonly stacked?: boolean;
}

/** A table that scrolls sideways on a narrow screen; what scrolls takes focus, to be scrolled by keyboard. */
export function Table<Row>(props: TableProps<Row>) {
  const { id, locale, caption, captionHidden, columns, rows, empty, stacked } = props;
  if (rows.length === 0) return <p class="muted">{empty}</p>;
  const table = (
    // Browsers forget that a table is one when it is laid out as cards: the roles say so again.
    <table id={id} class={stacked ? 'stacked' : undefined} role={stacked ? 'table' : undefined}>
      <caption class={captionHidden ? 'hidden' : undefined}>{caption}</caption>
      <thead role={stacked ? 'rowgroup' : undefined}>
        <tr role={stacked ? 'row' : undefined}>
          {columns.map(({ header, numeric }) => (
            <th
              scope="col"
              role={stacked ? 'columnheader' : undefined}
              class={numeric ? 'number' : undefined}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={stacked ? 'rowgroup' : undefined}>
        {rows.map((row) => (
          <tr role={stacked ? 'row' : undefined}>
            {columns.map(({ header, cell, numeric, obvious }, index) =>
              index === 0 ? (
                <th scope="row" role={stacked ? 'rowheader' : undefined}>
                  {cell(row)}
                </th>
              ) : (
                <td
                  role={stacked ? 'cell' : undefined}
                  data-label={stacked && !obvious ? header : undefined}
                  class={numeric ? 'number' : undefined}
                >
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <section class="scroll" tabindex={0} aria-label={webCatalogue[locale].scrollable(caption)}>
      {table}
    </section>
  );
}
