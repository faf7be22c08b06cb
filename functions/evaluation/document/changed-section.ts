import { ViewItem } from '../../definition/indicator.ts';
import type { Change, Changes, Masked, Report, ViewChanges } from '../report.ts';
import { changeBars } from '../scenes/change-bars.ts';
import { figureText } from './figure-text.ts';
import type { DataTable, Part, Section, Speech } from './section.ts';

const KINDS = ['selfView', 'managerView'] as const satisfies readonly (keyof Changes)[];

/** By how much those seen at both times changed. The first with figures gets the chart, the others a table. */
export function changedSection({ changes }: Report, speech: Speech): Section {
  const { words } = speech;
  const shown = KINDS.filter((kind) => changes[kind].overall.kind === 'change');
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
  const { words } = speech;
  const { overall } = views;
  if (overall.kind !== 'change') return [];
  const rows = [
    { label: words.overall, figure: overall },
    ...ViewItem.options.map((item) => ({ label: words.view[item], figure: views.items[item] })),
  ];
  const finding = words.finding.changed[kind](overall.n, figureText(overall, speech).value);
  const table = changeTable(rows, words.viewKind[kind], speech);
  if (!charted)
    return [
      { type: 'p', text: finding },
      { type: 'table', table },
    ];
  const bars = rows.flatMap(({ label, figure }) =>
    figure.kind === 'change' ? [{ label, value: figureText(figure, speech).value, ...figure.change }] : [],
  );
  const { change, possible } = words.column;
  return [{ type: 'chart', title: finding, scene: changeBars(bars, { change, possible }), table }];
}

/** One sentence: how people see their own start again at the end is a second opinion, not a second result. */
function lookingBack(overall: ViewChanges['overall'], speech: Speech): Part[] {
  if (overall.kind !== 'change') return [];
  return [{ type: 'p', text: speech.words.lookingBack(figureText(overall, speech).value) }];
}

interface Row {
  label: string;
  figure: Change | Masked;
}

function changeTable(rows: readonly Row[], caption: string, speech: Speech): DataTable {
  const { words } = speech;
  return {
    caption,
    columns: [
      { header: words.column.behaviour, numeric: false, width: 0.5 },
      { header: words.column.change, numeric: true, width: 0.25 },
      { header: words.column.answered, numeric: true, width: 0.25 },
    ],
    rows: rows.map(({ label, figure }) => {
      const { value, note = '' } = figureText(figure, speech);
      return [label, value, note];
    }),
  };
}
