import { ViewItem } from '../../../definition/indicator.ts';
import type { Change, Masked, ViewChanges } from '../../report.ts';
import { figureText } from '../figure-text.ts';
import type { DataTable, Speech } from '../section.ts';

interface Row {
  label: string;
  figure: Change | Masked;
}

/** All six behaviours together, then each. */
export function changeRows({ overall, items }: ViewChanges, { words }: Speech): Row[] {
  return [
    { label: words.overall, figure: overall },
    ...ViewItem.options.map((item) => ({ label: words.view[item], figure: items[item] })),
  ];
}

/** The changes of one view, and beside them, where it is told, the same as seen looking back. */
export function changeTable(
  views: ViewChanges,
  caption: string,
  speech: Speech,
  lookingBack?: ViewChanges,
): DataTable {
  const { words } = speech;
  const beside = lookingBack && changeRows(lookingBack, speech);
  return {
    caption,
    columns: [
      { header: words.column.behaviour, numeric: false, width: beside ? 0.4 : 0.5 },
      { header: words.column.change, numeric: true, width: beside ? 0.2 : 0.25 },
      ...(beside ? [{ header: words.column.lookingBack, numeric: true, width: 0.2 }] : []),
      { header: words.column.answered, numeric: true, width: beside ? 0.2 : 0.25 },
    ],
    rows: changeRows(views, speech).map(({ label, figure }, i) => {
      const { value, note = '' } = figureText(figure, speech);
      const seenBack = beside?.[i];
      return [label, value, ...(seenBack ? [shown(seenBack.figure, speech)] : []), note];
    }),
  };
}

/** Why a single one is not told, the column has no room for: the list of what is not shown says it. */
const shown = (figure: Change | Masked, speech: Speech) =>
  figure.kind === 'masked' ? speech.words.notShown : figureText(figure, speech).value;
