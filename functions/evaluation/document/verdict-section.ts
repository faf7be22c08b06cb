import { SCALES } from '../../definition/indicator.ts';
import { inLocale } from '../../locales/locale.ts';
import type { ObjectiveResult, Report } from '../report.ts';
import { figureText } from './figure-text.ts';
import { keyFigures } from './key-figures.ts';
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
      target(objective, speech),
      outcome(objective, speech),
    ]),
  };
}

function measureName({ indicator }: ObjectiveResult, { words, locale }: Speech): string {
  if (indicator.measure === 'reported') return inLocale(indicator.name, locale);
  const name = words.measure[indicator.measure];
  if (indicator.measure === 'pairsMeeting')
    return `${name} (${words.atLeast(words.meetings(String(indicator.atLeast)))})`;
  if ('item' in indicator && indicator.item !== undefined) return `${name}, ${words.view[indicator.item]}`;
  // Mentees are meant unless the definition says otherwise.
  return 'side' in indicator && indicator.side === 'mentor' ? `${name}, ${words.people.mentor}` : name;
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

function target(objective: ObjectiveResult, speech: Speech): string {
  const { words } = speech;
  const value = inUnit(objective.target, objective, speech);
  if (objective.baseline === undefined) return value;
  return `${value}\n${words.baseline(inUnit(objective.baseline, objective, speech))}`;
}

/** A target in the unit of its indicator. */
function inUnit(value: number, objective: ObjectiveResult, speech: Speech): string {
  const { numbers, words } = speech;
  switch (SCALES[objective.indicator.measure].unit) {
    case 'share':
      return numbers.percent(value);
    case 'meetings':
      return words.meetings(numbers.plain(value));
    case 'points':
      return numbers.signedWhole(value);
    case 'steps':
      return numbers.signed(value);
    case 'reported':
      return withUnit(numbers.plain(value), objective, speech);
    default:
      return numbers.whole(value);
  }
}

/** A figure of HR's own with its unit, which never stands at the beginning of a line. */
function withUnit(value: string, { indicator }: ObjectiveResult, { locale }: Speech): string {
  return indicator.measure === 'reported' ? `${value}\u00a0${inLocale(indicator.unit, locale)}` : value;
}
