/**
 * A chart as a few plain shapes, so that the page (SVG) and the PDF show the very same drawing. Coordinates grow to
 * the right and downwards; texts are placed by their baseline.
 */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
}

/** `strong`, `muted` and `line` follow the reader's colours, light or dark; the rest carries meaning. */
export type Ink = 'strong' | 'muted' | 'line' | DataInk;

/** ColorBrewer's RdBu: told apart by people with any common colour vision, and by lightness in print. */
export type DataInk = 'against' | 'neither' | 'possible' | 'for';
export const DATA_COLOURS: Record<DataInk, string> = {
  against: '#b2182b',
  neither: '#d9d9d9',
  possible: '#67a9cf',
  for: '#2166ac',
};

export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; ink: Ink }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; ink: Ink; thickness: number }
  /** A ring when `hollow`. */
  | { kind: 'circle'; x: number; y: number; radius: number; ink: Ink; hollow: boolean }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      ink: Ink;
      anchor: 'start' | 'middle' | 'end';
      bold: boolean;
    };

/** Wide enough for two columns of a page, narrow enough for a phone held sideways. */
export const SCENE_WIDTH = 640;

interface TextStyle {
  size?: number;
  ink?: Ink;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
}

export function text(x: number, y: number, words: string, style: TextStyle = {}): Shape {
  const { size = 13, ink = 'strong', anchor = 'start', bold = false } = style;
  return { kind: 'text', x, y, text: words, size, ink, anchor, bold };
}

export function rect(x: number, y: number, width: number, height: number, ink: Ink): Shape {
  return { kind: 'rect', x, y, width, height, ink };
}

export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  ink: Ink,
  thickness = 1,
): Shape {
  return { kind: 'line', x1, y1, x2, y2, ink, thickness };
}

export function dot(x: number, y: number, ink: Ink, hollow = false): Shape {
  return { kind: 'circle', x, y, radius: 5.5, ink, hollow };
}
