import { inLocale, type Locale } from '../../../locales/locale.ts';
import { countText, figureText } from '../../document/figure-text.ts';
import { measureName, targetText } from '../../document/objective-text.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import type { DataTable, Speech } from '../../document/section.ts';
import { interimDocument, speechOf, tile } from '../interim-speech.ts';
import { interimWords } from '../interim-words.ts';
import { saidBy } from '../said-section.ts';
import { FOLLOW_UP_STATEMENTS, type FollowedObjective, type FollowUpReport } from './follow-up-report.ts';

/** The frozen report as headings, paragraphs and tables. */
export function followUpDocument(report: FollowUpReport, locale: Locale): ReportDocument {
  const { followUp: words } = interimWords[locale];
  const speech = speechOf(report, locale);
  const { cohort, monthsSince, objectives, anonymity, response, sides } = report;
  return interimDocument(report, locale, {
    title: words.title(cohort.name, monthsSince),
    period: words.period,
    sections: [
      {
        parts: [
          { type: 'lead', text: whatHasStayed(report, locale) },
          { type: 'figures', figures: followUpFigures(report, locale) },
        ],
      },
      ...(objectives.length === 0
        ? []
        : [
            {
              heading: words.objectives,
              parts: [{ type: 'table', table: objectivesTable(report, speech) } as const],
            },
          ]),
      ...(['mentee', 'mentor'] as const).map((side) => {
        const told = FOLLOW_UP_STATEMENTS.map((statement) => ({
          label: words.statement[statement],
          figure: sides[side][statement],
        }));
        return saidBy(side, told, response[side], speech);
      }),
      {
        heading: speech.words.heading.method,
        parts: [{ type: 'notes', items: words.notes(anonymity.scores) }],
      },
    ],
  });
}

/** What mentees say, in one sentence, and what one must know before relying on it. */
export function whatHasStayed(report: FollowUpReport, locale: Locale): string {
  const { followUp: words } = interimWords[locale];
  const { response, sides } = report;
  if (response.mentee.count + response.mentor.count === 0) return words.nobody;
  const { usesLearning } = sides.mentee;
  if (usesLearning.kind === 'masked') return words.tooFew;
  const uses = words.uses(countText(usesLearning.count, usesLearning.n, speechOf(report, locale)));
  const { count, of } = response.mentee;
  return 2 * count >= of ? uses : `${uses} ${words.notRepresentative}`;
}

export function followUpFigures(report: FollowUpReport, locale: Locale) {
  const { figure } = interimWords[locale].followUp;
  const speech = speechOf(report, locale);
  const { response, sides } = report;
  return [
    tile(figure.response.mentee, response.mentee, speech),
    tile(figure.response.mentor, response.mentor, speech),
    tile(figure.uses, sides.mentee.usesLearning, speech),
    tile(figure.inTouch, sides.mentee.inTouch, speech),
  ];
}

function objectivesTable({ objectives }: FollowUpReport, speech: Speech): DataTable {
  const { words, locale } = speech;
  const { followUp } = interimWords[locale];
  return {
    caption: followUp.objectives,
    columns: [
      { header: words.column.objective, numeric: false, width: 0.4 },
      { header: words.column.target, numeric: false, width: 0.14 },
      { header: followUp.atEnd, numeric: false, width: 0.22 },
      { header: followUp.now, numeric: false, width: 0.24 },
    ],
    rows: objectives.map((objective) => [
      `${inLocale(objective.statement, locale)}\n${words.measuredBy(measureName(objective, speech))}`,
      targetText(objective, speech),
      objective.atEnd === undefined ? followUp.unknown : words.outcome[objective.atEnd],
      nowText(objective, speech),
    ]),
  };
}

function nowText({ now }: FollowedObjective, speech: Speech): string {
  const { words, locale } = speech;
  if (!now) return interimWords[locale].followUp.notAskedAgain;
  const { value, note } = figureText(now.figure, speech);
  return [
    words.outcome[now.outcome],
    ...(now.likelyOfAll ? [words.likelyOfAll] : []),
    value,
    ...(note === undefined ? [] : [note]),
  ].join('\n');
}
