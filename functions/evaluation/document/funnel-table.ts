import { type Funnel, FunnelStep } from '../report.ts';
import { figureText } from './figure-text.ts';
import type { DataTable, Speech } from './section.ts';

/** From the call to the pairs, step by step. */
export function funnelTable({ mentor, mentee }: Funnel, speech: Speech): DataTable {
  const { words } = speech;
  return {
    caption: words.heading.funnel,
    columns: [
      { header: words.column.step, numeric: false, width: 0.2 },
      { header: words.side.mentor, numeric: true, width: 0.4 },
      { header: words.side.mentee, numeric: true, width: 0.4 },
    ],
    rows: FunnelStep.options.map((step) => [
      words.step[step],
      figureText(mentor[step], speech).value,
      step === 'trained' ? '–' : figureText(mentee[step], speech).value,
    ]),
  };
}
