import { legend } from './legend.ts';
import { line, rect, SCENE_WIDTH, type Scene, type Shape, text } from './scene.ts';

/** By how much people changed on average: exactly when both ends are equal, otherwise somewhere between them. */
export interface ChangeBar {
  label: string;
  value: string;
  low: number;
  high: number;
}

export interface ChangeBarWords {
  change: string;
  possible: string;
}

const ROW = 26;
const BAR = 12;
const TOP = 26;
/** Labels stand left of the scale, values right of it. */
const LEFT = 268;
const RIGHT = SCENE_WIDTH - 96;

/** Bars from no change to the change; a lighter part runs over what is not told apart. */
export function changeBars(rows: readonly ChangeBar[], words: ChangeBarWords): Scene {
  const min = Math.floor(Math.min(0, ...rows.map(({ low }) => low)));
  const max = Math.ceil(Math.max(1, ...rows.map(({ high }) => high)));
  const at = (value: number) => LEFT + ((value - min) / (max - min)) * (RIGHT - LEFT);
  const bottom = TOP + rows.length * ROW;
  const isUnsure = rows.some(({ low, high }) => low < high);
  return {
    width: SCENE_WIDTH,
    height: bottom + 22,
    shapes: [
      ...legend(
        [
          { label: words.change, ink: 'for', mark: 'square' },
          ...(isUnsure ? [{ label: words.possible, ink: 'possible', mark: 'square' } as const] : []),
        ],
        12,
      ),
      ...ticks(min, max, at, bottom),
      ...rows.flatMap((row, i) => changeBar(row, TOP + i * ROW, at)),
      line([at(0), TOP], [at(0), bottom], 'strong', 1.5),
    ],
  };
}

function changeBar(
  { label, value, low, high }: ChangeBar,
  y: number,
  at: (value: number) => number,
): Shape[] {
  const middle = y + ROW / 2;
  const top = middle - BAR / 2;
  const bar = (from: number, to: number, ink: 'for' | 'against' | 'possible') =>
    to > from ? [rect(at(from), top, at(to) - at(from), BAR, ink)] : [];
  return [
    text(0, middle + 4.5, label),
    text(SCENE_WIDTH, middle + 4.5, value, { anchor: 'end', bold: true }),
    ...bar(0, Math.max(0, low), 'for'),
    ...bar(Math.min(0, high), 0, 'against'),
    ...bar(low, high, 'possible'),
  ];
}

function ticks(min: number, max: number, at: (value: number) => number, bottom: number): Shape[] {
  return Array.from({ length: max - min + 1 }, (_, i) => min + i).flatMap((value) => [
    line([at(value), TOP], [at(value), bottom], 'line'),
    text(at(value), bottom + 15, String(value), { size: 11, ink: 'muted', anchor: 'middle' }),
  ]);
}
