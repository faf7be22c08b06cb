import { type LegendEntry, legend } from './legend.ts';
import { line, rect, SCENE_WIDTH, type Scene, type Shape, text } from './scene.ts';

/** One statement: who agreed, from `low` to `high` of `of`, and of the others what may be told apart. */
export interface Opinion {
  label: string;
  value: string;
  of: number;
  low: number;
  high: number;
  /** Those who disagree, when they may be told apart from the undecided. */
  unfavourable?: number;
}

export interface OpinionWords {
  favourable: string;
  possible: string;
  others: string;
  mixed: string;
  neutral: string;
  unfavourable: string;
}

const ROW = 31;
const BAR = 12;
const TOP = 28;

/**
 * Diverging bars: to the right of the line those who agree, to the left those who do not. Where the exact number
 * may not be said, a lighter part runs from the fewest to the most.
 */
export function opinionBars(opinions: readonly Opinion[], words: OpinionWords): Scene {
  const against = Math.max(0.1, ...opinions.map(({ of, low, high }) => (low === high ? (of - low) / of : 0)));
  const scale = SCENE_WIDTH / (1 + against);
  const zero = scale * against;
  const rows = opinions.flatMap((opinion, i) => opinionRow(opinion, TOP + i * ROW, zero, scale));
  const bottom = TOP + opinions.length * ROW - 6;
  return {
    width: SCENE_WIDTH,
    height: bottom + 4,
    shapes: [...legend(legendEntries(opinions, words), 12), ...rows],
  };
}

function opinionRow(
  { label, value, of, low, high, unfavourable }: Opinion,
  y: number,
  zero: number,
  scale: number,
): Shape[] {
  const at = (share: number) => zero + scale * share;
  const top = y + 17;
  const bar = (from: number, to: number, ink: 'for' | 'possible' | 'neither' | 'against') =>
    to > from ? [rect(at(from), top, at(to) - at(from), BAR, ink)] : [];
  const others = low === high ? (of - low) / of : 0;
  const disagree = (unfavourable ?? 0) / of;
  return [
    text(0, y + 13, label),
    text(SCENE_WIDTH, y + 13, value, { anchor: 'end', bold: true }),
    ...bar(-others, -others + disagree, 'against'),
    ...bar(-others + disagree, 0, 'neither'),
    ...bar(0, low / of, 'for'),
    ...bar(low / of, high / of, 'possible'),
    line([at(0), top - 3], [at(0), top + BAR + 3], 'strong', 1.5),
  ];
}

/** Only what occurs in this chart. */
function legendEntries(opinions: readonly Opinion[], words: OpinionWords): LegendEntry[] {
  const grey = opinions.filter(hasGrey);
  const split = grey.filter(({ unfavourable }) => unfavourable !== undefined).length;
  const greyWords = split === 0 ? words.others : split === grey.length ? words.neutral : words.mixed;
  const entries: [LegendEntry, boolean][] = [
    [
      { label: words.unfavourable, ink: 'against', mark: 'square' },
      opinions.some((o) => (o.unfavourable ?? 0) > 0),
    ],
    [{ label: greyWords, ink: 'neither', mark: 'square' }, grey.length > 0],
    [{ label: words.favourable, ink: 'for', mark: 'square' }, opinions.some(({ low }) => low > 0)],
    [
      { label: words.possible, ink: 'possible', mark: 'square' },
      opinions.some(({ low, high }) => low < high),
    ],
  ];
  return entries.filter(([, occurs]) => occurs).map(([entry]) => entry);
}

const hasGrey = ({ of, low, high, unfavourable }: Opinion) => low === high && of - low > (unfavourable ?? 0);
