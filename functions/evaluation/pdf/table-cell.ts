import './pdfkit-types.ts';
import { COLOURS, type Face, type Sheet, setFont } from './sheet.ts';

const SIZE = 8.5;
export const CELL_PADDING = 3;

export interface Cell {
  /** The first line is the value, what follows explains it. */
  text: string;
  tag: 'TH' | 'TD';
  scope?: 'Column' | 'Row';
  face: Face;
}

/** Where a column stands on the page. */
export interface Place {
  x: number;
  width: number;
  numeric: boolean;
}

/** A cell as a structure element that draws itself once it is added. Each of its lines is heard as a paragraph. */
export function cellElement(sheet: Sheet, cell: Cell, place: Place, top: number): PDFKit.PDFStructureElement {
  const { doc } = sheet;
  const attributes = cell.scope === undefined ? {} : { scope: cell.scope };
  const placed = placedLines(sheet, cell, place, top);
  const [only] = placed;
  if (placed.length === 1 && only) return doc.struct(cell.tag, attributes, only.draw);
  return doc.struct(
    cell.tag,
    attributes,
    placed.map(({ draw }) => doc.struct('P', {}, draw)),
  );
}

export function drawCell(sheet: Sheet, cell: Cell, place: Place, top: number): void {
  for (const { draw } of placedLines(sheet, cell, place, top)) draw();
}

export function cellHeight(sheet: Sheet, cell: Cell, { width }: Place): number {
  const lines = cell.text.split('\n').map((line) => lineHeight(sheet, cell, line, width));
  return lines.reduce((sum, height) => sum + height, 2 * CELL_PADDING);
}

function placedLines(sheet: Sheet, cell: Cell, { x, width, numeric }: Place, top: number) {
  let y = top + CELL_PADDING;
  return cell.text.split('\n').map((line, i) => {
    const at = y;
    y += lineHeight(sheet, cell, line, width);
    const colour = cell.scope === 'Column' || i > 0 ? COLOURS.muted : COLOURS.ink;
    return {
      draw: () => {
        setFont(sheet, cell.face, SIZE, colour);
        sheet.doc.text(line, x, at, { width, align: numeric ? 'right' : 'left' });
      },
    };
  });
}

function lineHeight(sheet: Sheet, { face }: Cell, line: string, width: number): number {
  setFont(sheet, face, SIZE, COLOURS.ink);
  return sheet.doc.heightOfString(line, { width });
}
