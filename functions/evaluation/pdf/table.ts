import type { DataTable } from '../document/section.ts';
import { COLOURS, makeRoom, type Sheet, setFont } from './sheet.ts';
import { CELL_PADDING, type Cell, cellElement, cellHeight, drawCell, type Place } from './table-cell.ts';

/**
 * A table with its caption. A row is never cut in two, the head comes again on a new page, and neither the first nor the
 * last row stands there or here alone.
 */
export function table(sheet: Sheet, { caption, columns, rows }: DataTable): void {
  const { doc, root } = sheet;
  const places = placesOf(sheet, columns);
  const head = columns.map(
    ({ header }): Cell => ({ text: header, tag: 'TH', scope: 'Column', face: 'bold' }),
  );
  const body = rows.map((row) =>
    row.map(
      (text, i): Cell =>
        i === 0 ? { text, tag: 'TH', scope: 'Row', face: 'regular' } : { text, tag: 'TD', face: 'regular' },
    ),
  );
  const element = doc.struct('Table');
  root.add(element);
  const heights = body.map((row) => rowHeight(sheet, row, places));
  const [first = 0, second = 0] = heights;
  makeRoom(sheet, 24 + rowHeight(sheet, head, places) + first + second);
  doc.y += 4;
  element.add(
    doc.struct('Caption', {}, () => {
      setFont(sheet, 'bold', 9.5, COLOURS.ink);
      doc.text(caption, sheet.left, doc.y, { width: sheet.width });
    }),
  );
  doc.y += 3;
  addRow(sheet, element, head, places);
  for (const [i, row] of body.entries()) {
    const page = doc.page;
    const isBeforeLast = i === body.length - 2;
    makeRoom(sheet, (heights[i] ?? 0) + (isBeforeLast ? (heights[i + 1] ?? 0) : 0));
    if (doc.page !== page) drawHeadAgain(sheet, head, places);
    addRow(sheet, element, row, places);
  }
  element.end();
  doc.x = sheet.left;
  doc.y += 8 * sheet.ease;
}

function placesOf({ left, width }: Sheet, columns: DataTable['columns']): Place[] {
  let x = left;
  return columns.map((column, i) => {
    const start = x;
    x += width * column.width;
    // The first column begins where the text does.
    const inset = i === 0 ? 0 : CELL_PADDING;
    return { x: start + inset, width: width * column.width - inset - CELL_PADDING, numeric: column.numeric };
  });
}

function addRow(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  cells: readonly Cell[],
  places: readonly Place[],
): void {
  const { doc } = sheet;
  const top = doc.y;
  const row = doc.struct('TR');
  element.add(row);
  for (const [cell, place] of placed(cells, places)) row.add(cellElement(sheet, cell, place, top));
  row.end();
  endRow(sheet, top + rowHeight(sheet, cells, places), cells[0]?.scope === 'Column');
}

/** For the eye only: a listener heard the head at the table's beginning. */
function drawHeadAgain(sheet: Sheet, head: readonly Cell[], places: readonly Place[]): void {
  const { doc } = sheet;
  const top = doc.y;
  doc.markContent('Artifact', { type: 'Pagination' });
  for (const [cell, place] of placed(head, places)) drawCell(sheet, cell, place, top);
  doc.endMarkedContent();
  endRow(sheet, top + rowHeight(sheet, head, places), true);
}

function rowHeight(sheet: Sheet, cells: readonly Cell[], places: readonly Place[]): number {
  return Math.max(0, ...placed(cells, places).map(([cell, place]) => cellHeight(sheet, cell, place)));
}

function placed(cells: readonly Cell[], places: readonly Place[]): [Cell, Place][] {
  return cells.flatMap((cell, i): [Cell, Place][] => {
    const place = places[i];
    return place === undefined ? [] : [[cell, place]];
  });
}

function endRow({ doc, left, width }: Sheet, y: number, strong: boolean): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(strong ? 0.8 : 0.4)
    .stroke(strong ? COLOURS.muted : COLOURS.line);
  doc.endMarkedContent();
  doc.y = y;
}
