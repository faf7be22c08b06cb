import { SIDES, type Side } from '../../../definition/side.ts';
import { mannersOf } from '../../../locales/manners.ts';
import type { Report, Share, Statement } from '../../report.ts';
import { countText, figureText } from '../figure-text.ts';
import type { DataTable, Part, Section, Speech } from '../section.ts';
import { opinionChart, type ToldOpinion, toldOpinion } from './opinion-chart.ts';

/** What people thought of the programme and of their pair. What they do with it comes under behaviour and results. */
const REACTION = [
  'wouldDoAgain',
  'helpfulness',
  'openness',
  'partnerKeptCommitments',
  'trainingPrepared',
] as const satisfies readonly Statement[];

/** Level 1 of Kirkpatrick: how both sides found it, mentees first; never both together. */
export function reactionSection(report: Report, speech: Speech): Section {
  const { words } = speech;
  const told = { mentee: toldOf(report, 'mentee', speech), mentor: toldOf(report, 'mentor', speech) };
  if (SIDES.every((side) => told[side].length === 0)) return { heading: words.heading.reaction, parts: [] };
  return {
    heading: words.heading.reaction,
    parts: [
      ...sideParts(report, 'mentee', told.mentee, speech),
      ...sideParts(report, 'mentor', told.mentor, speech),
      { type: 'table', table: table(told, speech) },
    ],
  };
}

function toldOf({ sides }: Report, side: Side, { words }: Speech): ToldOpinion[] {
  return REACTION.flatMap((statement) =>
    toldOpinion(words.statement[statement], sides[side].statements[statement]),
  );
}

function sideParts({ sides }: Report, side: Side, told: readonly ToldOpinion[], speech: Speech): Part[] {
  const { words, locale } = speech;
  if (told.length === 0) return [{ type: 'p', text: words.finding.saidTooFew[side] }];
  const { recommendScore, wantsNext, response } = sides[side];
  const score = figureText(recommendScore, speech);
  return [
    ...(2 * response.count < response.of ? [{ type: 'note', text: words.notRepresentative } as const] : []),
    opinionChart(finding(told, side, speech), told, speech),
    ...(recommendScore.kind === 'score'
      ? [
          {
            type: 'p',
            text: `${words.measure.recommendScore}${mannersOf[locale].colon}${score.value} (${score.note})`,
          } as const,
        ]
      : []),
    ...(wantsNext.kind === 'share' ? [{ type: 'p', text: wanted(wantsNext, side, speech) } as const] : []),
  ];
}

/** Whom the next cohort can count on. */
function wanted(figure: Share, side: Side, speech: Speech): string {
  const { value, note } = figureText(figure, speech);
  return `${speech.words.wantsNext[side]}${mannersOf[speech.locale].colon}${value} (${note})`;
}

/** How many statements at least half agree with; and the one fewest agree with, when it is clearly one. */
function finding(told: readonly ToldOpinion[], side: Side, { words }: Speech): string {
  const low = ({ favourable }: ToldOpinion) => favourable.count.low / favourable.n;
  const high = ({ favourable }: ToldOpinion) => favourable.count.high / favourable.n;
  const byMost = told.filter((entry) => low(entry) >= 0.5).length;
  const least = told.find((entry) => told.every((other) => other === entry || high(entry) < low(other)));
  return words.finding.said(words.people[side], byMost, told.length, least?.label);
}

/** The figures of both charts side by side. */
function table(told: Record<Side, readonly ToldOpinion[]>, speech: Speech): DataTable {
  const { words } = speech;
  const cell = (side: Side, label: string) => {
    const found = told[side].find((opinion) => opinion.label === label);
    return found ? countText(found.favourable.count, found.favourable.n, speech) : words.notShown;
  };
  const labels = REACTION.map((statement) => words.statement[statement]).filter((label) =>
    SIDES.some((side) => told[side].some((opinion) => opinion.label === label)),
  );
  return {
    caption: words.heading.whoAgrees,
    columns: [
      { header: words.column.statement, numeric: false, width: 0.44 },
      { header: words.side.mentee, numeric: true, width: 0.28 },
      { header: words.side.mentor, numeric: true, width: 0.28 },
    ],
    rows: labels.map((label) => [label, cell('mentee', label), cell('mentor', label)]),
  };
}
