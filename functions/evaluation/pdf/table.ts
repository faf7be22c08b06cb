import './pdfkit-types.ts';
import type { DataTable } from '../document/report-document.ts';
import { COLOURS, type Face, makeRoom, type Sheet, setFont } from './sheet.ts';

const SIZE = 8.5;
const PADDING = 3;

interface Cell {
  text: string;
  tag: 'TH' | 'TD';
  scope?: 'Column' | 'Row';
  face: Face;
}

/** A table with its caption; a row is never cut in two, and the head comes again on a new page. */
export function table(sheet: Sheet, { caption, columns, rows }: DataTable): void {
  const { doc, root } = sheet;
  const element = doc.struct('Table');
  root.add(element);
  const head = columns.map(
    ({ header }): Cell => ({ text: header, tag: 'TH', scope: 'Column', face: 'bold' }),
  );
  const body = rows.map((row) =>
    row.map(
      (text, i): Cell =>
        i === 0 ? { text, tag: 'TH', scope: 'Row', face: 'regular' } : { text, tag: 'TD', face: 'regular' },
    ),
  );
  const first = body[0] === undefined ? 0 : rowHeight(sheet, columns, body[0]);
  makeRoom(sheet, 24 + rowHeight(sheet, columns, head) + first);
  doc.y += 4;
  element.add(
    doc.struct('Caption', {}, () => {
      setFont(sheet, 'bold', 9.5, COLOURS.ink);
      doc.text(caption, sheet.left, doc.y, { width: sheet.width });
    }),
  );
  doc.y += 3;
  addRow(sheet, element, columns, head);
  for (const row of body) {
    const page = doc.page;
    makeRoom(sheet, rowHeight(sheet, columns, row));
    if (doc.page !== page) drawHeadAgain(sheet, columns, head);
    addRow(sheet, element, columns, row);
  }
  element.end();
  doc.x = sheet.left;
  doc.y += 8;
}

function addRow(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  columns: DataTable['columns'],
  cells: readonly Cell[],
): void {
  const { doc } = sheet;
  const top = doc.y;
  const height = rowHeight(sheet, columns, cells);
  const row = doc.struct('TR');
  element.add(row);
  for (const [i, { tag, scope }] of cells.entries())
    row.add(
      doc.struct(tag, scope === undefined ? {} : { scope }, () => drawCell(sheet, columns, cells, i, top)),
    );
  row.end();
  rule(sheet, top + height, cells[0]?.scope === 'Column');
  doc.y = top + height;
}

/** For the eye only: a listener heard the head at the table's beginning. */
function drawHeadAgain(sheet: Sheet, columns: DataTable['columns'], head: readonly Cell[]): void {
  const { doc } = sheet;
  const top = doc.y;
  doc.markContent('Artifact', { type: 'Pagination' });
  for (const i of head.keys()) drawCell(sheet, columns, head, i, top);
  doc.endMarkedContent();
  const height = rowHeight(sheet, columns, head);
  rule(sheet, top + height, true);
  doc.y = top + height;
}

function drawCell(
  sheet: Sheet,
  columns: DataTable['columns'],
  cells: readonly Cell[],
  i: number,
  top: number,
): void {
  const { doc, left, width } = sheet;
  const [cell, column] = [cells[i], columns[i]];
  if (cell === undefined || column === undefined) return;
  const x = left + width * columns.slice(0, i).reduce((sum, before) => sum + before.width, 0);
  setFont(sheet, cell.face, SIZE, cell.scope === 'Column' ? COLOURS.muted : COLOURS.ink);
  doc.text(cell.text, x + (i === 0 ? 0 : PADDING), top + PADDING, {
    width: cellWidth(width, column.width, i),
    align: column.numeric ? 'right' : 'left',
  });
}

function rowHeight(sheet: Sheet, columns: DataTable['columns'], cells: readonly Cell[]): number {
  const heights = columns.map((column, i) => {
    const cell = cells[i];
    if (cell === undefined) return 0;
    setFont(sheet, cell.face, SIZE, COLOURS.ink);
    return sheet.doc.heightOfString(cell.text, { width: cellWidth(sheet.width, column.width, i) });
  });
  return Math.max(...heights) + 2 * PADDING;
}

const cellWidth = (width: number, share: number, i: number) =>
  width * share - (i === 0 ? PADDING : 2 * PADDING);

function rule({ doc, left, width }: Sheet, y: number, strong: boolean): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(strong ? 0.8 : 0.4)
    .stroke(strong ? COLOURS.muted : COLOURS.line);
  doc.endMarkedContent();
}
