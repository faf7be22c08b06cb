import type { Side } from '../../definition/side.ts';
import { mannersOf } from '../../locales/manners.ts';
import { type Report, type Share, STATEMENTS, type Statement, type StatementResult } from '../report.ts';
import { type Opinion, opinionBars } from '../scenes/opinion-bars.ts';
import { countText, figureText } from './figure-text.ts';
import type { DataTable, Part, Section, Speech } from './section.ts';

/** Enough to hear voices, few enough for four pages. Their order is already drawn by lot. */
export const MOST_QUOTES = 5;

interface Shown {
  statement: Statement;
  result: StatementResult & { favourable: Share };
}

/** What each side said, mentees first: never both together. */
export function saidSection(report: Report, speech: Speech): Section[] {
  return (['mentee', 'mentor'] as const).map((side) => ({
    heading: speech.words.heading.saidBy[side],
    parts: sideParts(report, side, speech),
  }));
}

function sideParts({ sides }: Report, side: Side, speech: Speech): Part[] {
  const { words } = speech;
  const { statements, recommendScore, comments, response } = sides[side];
  const representative = 2 * response.count >= response.of;
  const shown = STATEMENTS.flatMap((statement): Shown[] => {
    const result = statements[statement];
    const { favourable } = result;
    return favourable.kind === 'share' ? [{ statement, result: { ...result, favourable } }] : [];
  });
  if (shown.length === 0) return [{ type: 'p', text: words.finding.saidTooFew[side] }];
  const score = figureText(recommendScore, speech);
  return [
    ...(representative ? [] : [{ type: 'note', text: words.notRepresentative } as const]),
    {
      type: 'chart',
      title: finding(shown, side, speech),
      scene: opinionBars(
        shown.map(({ statement, result }) => opinion(statement, result, speech)),
        {
          favourable: words.column.favourable,
          possible: words.column.possible,
          others: words.column.others,
          mixed: words.column.mixed,
          neutral: words.column.neutral,
          unfavourable: words.column.unfavourable,
        },
      ),
      table: table(shown, side, speech),
    },
    ...(recommendScore.kind === 'score'
      ? [
          {
            type: 'p',
            text: `${words.measure.recommendScore}${mannersOf[speech.locale].colon}${score.value} (${score.note})`,
          } as const,
        ]
      : []),
    ...(['success', 'oneThingToChange'] as const).flatMap((about): Part[] => {
      const texts = comments[about];
      if (!Array.isArray(texts)) return [];
      return [
        { type: 'subheading', text: words.heading.comments[about] },
        { type: 'quotes', items: texts.slice(0, MOST_QUOTES) },
        ...(texts.length > MOST_QUOTES
          ? [{ type: 'note', text: words.chosen(MOST_QUOTES, texts.length) } as const]
          : []),
      ];
    }),
  ];
}

/** How many statements at least half agree with; and the one fewest agree with, when it is clearly one. */
function finding(shown: readonly Shown[], side: Side, { words }: Speech): string {
  const low = ({ result: { favourable } }: Shown) => favourable.count.low / favourable.n;
  const high = ({ result: { favourable } }: Shown) => favourable.count.high / favourable.n;
  const byMost = shown.filter((entry) => low(entry) >= 0.5).length;
  const least = shown.find((entry) => shown.every((other) => other === entry || high(entry) < low(other)));
  return words.finding.said(
    words.people[side],
    byMost,
    shown.length,
    least && words.statement[least.statement],
  );
}

function opinion(statement: Statement, { favourable, levels }: Shown['result'], speech: Speech): Opinion {
  return {
    label: speech.words.statement[statement],
    value: figureText(favourable, speech).value,
    of: favourable.n,
    low: favourable.count.low,
    high: favourable.count.high,
    ...(levels && { unfavourable: levels.unfavourable }),
  };
}

function table(shown: readonly Shown[], side: Side, speech: Speech): DataTable {
  const { words } = speech;
  return {
    caption: `${words.heading.table}, ${words.people[side]}`,
    columns: [
      { header: words.column.statement, numeric: false, width: 0.5 },
      { header: words.column.favourable, numeric: true, width: 0.25 },
      { header: words.column.answered, numeric: true, width: 0.25 },
    ],
    rows: shown.map(({ statement, result: { favourable } }) => [
      words.statement[statement],
      countText(favourable.count, favourable.n, speech),
      words.of(String(favourable.n), String(favourable.asked)),
    ]),
  };
}
