import { dot, type Ink, rect, type Shape, text } from './scene.ts';

export interface LegendEntry {
  label: string;
  ink: Ink;
  mark: 'square' | 'dot' | 'ring';
}

/** Average width of a letter of the text faces in use, as a share of their size: keeps entries apart. */
const LETTER = 0.56;
const SIZE = 12;
const MARK = 11;

/** Entries side by side on one line whose baseline is `y`. */
export function legend(entries: readonly LegendEntry[], y: number): Shape[] {
  let x = 0;
  return entries.flatMap(({ label, ink, mark }) => {
    const start = x;
    x += MARK + 6 + label.length * SIZE * LETTER + 18;
    const sign =
      mark === 'square'
        ? rect(start, y - MARK + 1, MARK, MARK, ink)
        : dot(start + 5.5, y - 4.5, ink, mark === 'ring');
    return [sign, text(start + MARK + 6, y, label, { size: SIZE, ink: 'muted' })];
  });
}
