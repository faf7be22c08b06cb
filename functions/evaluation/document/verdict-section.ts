import { inLocale } from '../../locales/locale.ts';
import type { ObjectiveResult, Report } from '../report.ts';
import { figureText } from './figure-text.ts';
import { keyFigures } from './key-figures.ts';
import { measureName, targetText, withUnit } from './objective-text.ts';
import type { DataTable, Part, Section, Speech } from './section.ts';
import { verdictText } from './verdict-text.ts';

/** The verdict in one sentence, four figures, and every objective fixed at launch. */
export function verdictSection(report: Report, speech: Speech): Section {
  const { words } = speech;
  const lead: Part = { type: 'lead', text: verdictText(report, words) };
  const ask: Part = { type: report.decision === 'none' ? 'p' : 'ask', text: words.decision[report.decision] };
  if (report.participation.pairsFormed.count === 0) return { parts: [lead, ask] };
  const figures: Part = { type: 'figures', figures: keyFigures(report, speech) };
  const objectives: Part[] =
    report.objectives.length === 0 ? [] : [{ type: 'table', table: table(report, speech) }];
  return { parts: [lead, figures, ...objectives, ask] };
}

function table({ objectives }: Report, speech: Speech): DataTable {
  const { words, locale } = speech;
  return {
    caption: words.heading.objectives,
    columns: [
      { header: words.column.objective, numeric: false, width: 0.38 },
      { header: words.column.result, numeric: false, width: 0.23 },
      { header: words.column.target, numeric: false, width: 0.14 },
      { header: words.column.outcome, numeric: false, width: 0.25 },
    ],
    rows: objectives.map((objective) => [
      `${inLocale(objective.statement, locale)}\n${words.measuredBy(measureName(objective, speech))}`,
      result(objective, speech),
      targetText(objective, speech),
      outcome(objective, speech),
    ]),
  };
}

/** The verdict, what is likely beside it, and what one may expect of the next cohort. */
function outcome({ outcome, likelyOfAll, nextTime, earlier }: ObjectiveResult, { words }: Speech): string {
  const outcomes = [...earlier.map((before) => before.outcome), outcome];
  const met = outcomes.filter((one) => one === 'met' || one === 'metAmongAnswered').length;
  const lines = [
    words.outcome[outcome],
    ...(likelyOfAll ? [words.likelyOfAll] : []),
    ...(earlier.length === 0 ? [] : [words.soFar(met, outcomes.length)]),
    ...(nextTime === undefined ? [] : [words.nextTime[nextTime]]),
  ];
  return lines.join('\n');
}

function result(objective: ObjectiveResult, speech: Speech): string {
  const { value, note } = figureText(objective.figure, speech);
  const shown = objective.figure.kind === 'reported' ? withUnit(value, objective, speech) : value;
  return note === undefined ? shown : `${shown}\n${note}`;
}
