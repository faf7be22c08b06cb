import type { Side } from '../../definition/side.ts';
import { countText } from '../document/figure-text.ts';
import type { Section, Speech } from '../document/section.ts';
import type { Counted, Masked, Share } from '../report.ts';

/** What the people of one side agreed with; that too few answered, where nothing of it may be told. */
export function saidBy(
  side: Side,
  statements: readonly { label: string; figure: Share | Masked }[],
  response: Counted,
  { words, numbers }: Speech,
): Section {
  const heading = words.heading.saidBy[side];
  const rows = statements.flatMap(({ label, figure }) => {
    if (figure.kind === 'masked') return [];
    const { count, n, asked } = figure;
    return [[label, countText(count, n, { words, numbers }), words.of(String(n), String(asked))]];
  });
  if (rows.length === 0) return { heading, parts: [{ type: 'p', text: words.finding.saidTooFew[side] }] };
  const columns = [
    { header: words.column.statement, numeric: false, width: 0.5 },
    { header: words.column.favourable, numeric: true, width: 0.25 },
    { header: words.column.answered, numeric: true, width: 0.25 },
  ];
  const isRepresentative = 2 * response.count >= response.of;
  return {
    heading,
    parts: [
      ...(isRepresentative ? [] : [{ type: 'note', text: words.notRepresentative } as const]),
      { type: 'table', table: { caption: heading, columns, rows } },
    ],
  };
}
