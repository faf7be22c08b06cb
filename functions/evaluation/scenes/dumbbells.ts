import type { Interval } from '../statistics/interval.ts';
import { legend } from './legend.ts';
import { dot, line, SCENE_WIDTH, type Scene, type Shape, text } from './scene.ts';

/** Mean before and after, with the interval of the change. */
export interface Dumbbell {
  label: string;
  value: string;
  before: number;
  after: number;
  change: Interval;
}

export interface DumbbellWords {
  before: string;
  after: string;
  interval: string;
}

const ROW = 26;
const TOP = 26;
/** Labels stand left of the scale, values right of it. */
const LEFT = 268;
const RIGHT = SCENE_WIDTH - 64;

/** A ring at the mean before, a dot at the mean after, and where the mean after could lie by its interval. */
export function dumbbells(
  rows: readonly Dumbbell[],
  words: DumbbellWords,
  scale: { min: number; max: number },
): Scene {
  const at = (value: number) => LEFT + ((value - scale.min) / (scale.max - scale.min)) * (RIGHT - LEFT);
  const bottom = TOP + rows.length * ROW;
  return {
    width: SCENE_WIDTH,
    height: bottom + 22,
    shapes: [
      ...legend(
        [
          { label: words.before, ink: 'muted', mark: 'ring' },
          { label: words.after, ink: 'for', mark: 'dot' },
          { label: words.interval, ink: 'possible', mark: 'square' },
        ],
        12,
      ),
      ...ticks(scale, at, bottom),
      ...rows.flatMap((row, i) => dumbbell(row, TOP + i * ROW, at)),
    ],
  };
}

function dumbbell(
  { label, value, before, after, change }: Dumbbell,
  y: number,
  at: (value: number) => number,
): Shape[] {
  const middle = y + ROW / 2;
  return [
    text(0, middle + 4.5, label),
    text(SCENE_WIDTH, middle + 4.5, value, { anchor: 'end', bold: true }),
    line([at(before + change.low), middle], [at(before + change.high), middle], 'possible', 8),
    line([at(before), middle], [at(after), middle], 'strong', 1.5),
    dot(at(before), middle, 'muted', true),
    dot(at(after), middle, 'for'),
  ];
}

function ticks(
  { min, max }: { min: number; max: number },
  at: (value: number) => number,
  bottom: number,
): Shape[] {
  return Array.from({ length: max - min + 1 }, (_, i) => min + i).flatMap((value) => [
    line([at(value), TOP], [at(value), bottom], 'line'),
    text(at(value), bottom + 15, String(value), { size: 11, ink: 'muted', anchor: 'middle' }),
  ]);
}
