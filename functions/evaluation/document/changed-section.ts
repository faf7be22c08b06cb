import { ViewItem } from '../../definition/indicator.ts';
import type { Change, Changes, Direction, Masked, Report, ViewChanges } from '../report.ts';
import { type Dumbbell, dumbbells } from '../scenes/dumbbells.ts';
import { figureText, spelled } from './figure-text.ts';
import type { DataTable, Part, Section, Speech } from './section.ts';

const KINDS = ['selfView', 'managerView'] as const satisfies readonly (keyof Changes)[];
/** The points of the scale the six behaviours are answered on. */
const SCALE = { min: 1, max: 5 };

/** Before and after, for those seen at both times. The first with figures gets the chart, the others a table. */
export function changedSection({ changes }: Report, speech: Speech): Section {
  const { words } = speech;
  const shown = KINDS.filter((kind) => changes[kind].overall.kind !== 'masked');
  if (shown.length === 0)
    return { heading: words.heading.changed, parts: [{ type: 'p', text: words.finding.changedTooFew }] };
  return {
    heading: words.heading.changed,
    parts: [
      ...shown.flatMap((kind, i) => kindParts(changes[kind], kind, i === 0, speech)),
      ...lookingBack(changes.selfViewLookingBack.overall, speech),
    ],
  };
}

function kindParts(
  views: ViewChanges,
  kind: (typeof KINDS)[number],
  charted: boolean,
  speech: Speech,
): Part[] {
  const { words, numbers } = speech;
  const { overall } = views;
  const rows = [
    { label: words.overall, figure: overall },
    ...ViewItem.options.map((item) => ({ label: words.view[item], figure: views.items[item] })),
  ];
  if (overall.kind !== 'change')
    return [{ type: 'table', table: directionTable(rows, words.viewKind[kind], speech) }];
  const table = changeTable(rows, words.viewKind[kind], speech);
  const attrition = words.attrition(numbers.whole(overall.n), countRange(views, speech));
  if (!charted)
    return [
      { type: 'table', table },
      { type: 'note', text: attrition },
    ];
  const bars = rows.flatMap(({ label, figure }) =>
    figure.kind === 'change' ? [dumbbell(label, figure, speech)] : [],
  );
  return [
    {
      type: 'chart',
      title: finding(overall, speech),
      scene: dumbbells(
        bars,
        { before: words.column.before, after: words.column.after, interval: words.column.intervalOfChange },
        SCALE,
      ),
      table,
    },
    { type: 'note', text: attrition },
  ];
}

/** One sentence: how people see their own start again at the end is a second opinion, not a second result. */
function lookingBack(overall: ViewChanges['overall'], { words, numbers }: Speech): Part[] {
  if (overall.kind !== 'change') return [];
  const interval = spelled(overall.interval, numbers.signed, words);
  return [{ type: 'p', text: words.lookingBack(numbers.signed(overall.change), words.interval(interval)) }];
}

function finding({ change, interval, n }: Change, { words, numbers }: Speech): string {
  if (interval.low <= 0 && interval.high >= 0) return words.finding.changedUnclear(n);
  return words.finding.changed(numbers.signed(change), spelled(interval, numbers.signed, words), n);
}

function countRange({ before }: ViewChanges, { words, numbers, threshold }: Speech): string {
  return before.low === before.high ? numbers.whole(before.low) : words.fewerThan(numbers.whole(threshold));
}

function dumbbell(label: string, { before, after, change, interval }: Change, { numbers }: Speech): Dumbbell {
  return { label, value: numbers.signed(change), before, after, change: interval };
}

interface Row {
  label: string;
  figure: Change | Direction | Masked;
}

function changeTable(rows: readonly Row[], caption: string, speech: Speech): DataTable {
  const { words, numbers } = speech;
  return {
    caption,
    columns: [
      { header: words.column.behaviour, numeric: false, width: 0.4 },
      { header: words.column.before, numeric: true, width: 0.12 },
      { header: words.column.after, numeric: true, width: 0.12 },
      { header: words.column.change, numeric: true, width: 0.14 },
      { header: words.column.interval, numeric: true, width: 0.22 },
    ],
    rows: rows.flatMap(({ label, figure }) =>
      figure.kind === 'change'
        ? [
            [
              label,
              numbers.decimal(figure.before),
              numbers.decimal(figure.after),
              numbers.signed(figure.change),
              spelled(figure.interval, numbers.signed, words),
            ],
          ]
        : [],
    ),
  };
}

/** Below ten people: how many improved, and no means. */
function directionTable(rows: readonly Row[], caption: string, speech: Speech): DataTable {
  const { words } = speech;
  return {
    caption,
    columns: [
      { header: words.column.behaviour, numeric: false, width: 0.5 },
      { header: words.column.change, numeric: false, width: 0.5 },
    ],
    rows: rows.map(({ label, figure }) => [label, figureText(figure, 'share', speech).value]),
  };
}
