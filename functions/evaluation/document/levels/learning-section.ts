import type { Report } from '../../report.ts';
import { changeBars } from '../../scenes/change-bars.ts';
import { figureText } from '../figure-text.ts';
import type { Section, Speech } from '../section.ts';
import { changeRows, changeTable } from './change-table.ts';

/**
 * Level 2: how mentees see their own leadership, at the start and at the end. The same looking back from the end (the
 * then-test) stands beside it: a second opinion, not a second result.
 */
export function learningSection({ changes }: Report, speech: Speech): Section {
  const { words } = speech;
  const { selfView, selfViewLookingBack } = changes;
  const heading = words.heading.learning;
  const seen = selfView.overall.kind === 'change' ? selfView : selfViewLookingBack;
  const { overall } = seen;
  if (overall.kind !== 'change') return { heading, parts: [] };
  const isFromStart = seen === selfView;
  const back = isFromStart ? selfViewLookingBack.overall : undefined;
  const bars = changeRows(seen, speech).flatMap(({ label, figure }) =>
    figure.kind === 'change' ? [{ label, value: figureText(figure, speech).value, ...figure.change }] : [],
  );
  const { change, possible } = words.column;
  const kind = isFromStart ? 'selfView' : 'selfViewLookingBack';
  return {
    heading,
    parts: [
      {
        type: 'chart',
        title: words.finding.changed[kind](overall.n, figureText(overall, speech).value),
        scene: changeBars(bars, { change, possible }),
        table: changeTable(
          seen,
          words.viewKind[kind],
          speech,
          back?.kind === 'change' ? selfViewLookingBack : undefined,
        ),
      },
      ...(back?.kind === 'change'
        ? [{ type: 'p', text: words.lookingBack(figureText(back, speech).value) } as const]
        : []),
    ],
  };
}
