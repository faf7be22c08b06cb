import { COLOURS, makeRoom, type Sheet, setFont } from './sheet.ts';

interface Tile {
  value: string;
  label: string;
  note?: string;
}

const GAP = 10;
/** Short values stand large; "at least 13 of 17" needs a smaller size to stay on two lines. */
const sizeOf = (value: string) => (value.length <= 7 ? 20 : 13);

/** A few figures side by side; a listener hears one after the other: value, label, note. */
export function tiles(sheet: Sheet, figures: readonly Tile[]): void {
  const { doc, root, left, width } = sheet;
  const each = (width - GAP * (figures.length - 1)) / figures.length;
  const heights = figures.map((figure) => lines(sheet, figure).reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(...heights) + 8;
  makeRoom(sheet, height);
  const top = doc.y;
  for (const [i, figure] of figures.entries()) {
    const x = left + i * (each + GAP);
    doc.markContent('Artifact', { type: 'Layout' });
    doc.rect(x, top, each, 2).fill(COLOURS.accent);
    doc.endMarkedContent();
    let y = top + 8;
    const spoken = lines(sheet, figure).map(({ text, face, size, colour, height: used }) => {
      const at = y;
      y += used;
      return doc.struct('P', {}, () => {
        setFont(sheet, face, size, colour);
        doc.text(text, x, at, { width: each });
      });
    });
    root.add(doc.struct('Div', {}, spoken));
  }
  doc.x = left;
  doc.y = top + height + 10;

  function lines(on: Sheet, { value, label, note }: Tile) {
    const wanted = [
      { text: value, face: 'bold', size: sizeOf(value), colour: COLOURS.accent } as const,
      { text: label, face: 'bold', size: 9, colour: COLOURS.ink } as const,
      ...(note === undefined
        ? []
        : [{ text: note, face: 'regular', size: 8, colour: COLOURS.muted } as const]),
    ];
    return wanted.map((entry) => {
      setFont(on, entry.face, entry.size, entry.colour);
      return { ...entry, height: on.doc.heightOfString(entry.text, { width: each }) + 3 };
    });
  }
}
