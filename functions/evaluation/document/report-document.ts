import { plainDay } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { numbersIn } from '../../locales/numbers.ts';
import type { Report } from '../report.ts';
import { behaviourSection } from './levels/behaviour-section.ts';
import { learningSection } from './levels/learning-section.ts';
import { reactionSection } from './levels/reaction-section.ts';
import { resultsSection } from './levels/results-section.ts';
import { methodSection } from './method-section.ts';
import { reachSection } from './reach-section.ts';
import { recommendationsSection } from './recommendations-section.ts';
import type { Section, Speech } from './section.ts';
import { verdictSection } from './verdict-section.ts';
import { reportWords } from './words.ts';

/** A report as headings, paragraphs, tables and charts: written once, drawn as a page and as a PDF. */
export interface ReportDocument {
  title: string;
  cohort: string;
  period: string;
  frozen: string;
  /** ISO 8601, with zone. */
  frozenAt: string;
  sections: Section[];
}

/** What came of a cohort, in the reader's language. */
export function reportDocument(report: Report, locale: Locale): ReportDocument {
  const words = reportWords[locale];
  const speech = { locale, words, numbers: numbersIn(locale), threshold: report.anonymity.scores };
  const day = (iso: string) => plainDay(iso, 'UTC', locale);
  const { name, timeZone = 'UTC', startedOn, endedOn } = report.cohort;
  return {
    title: words.title(name),
    cohort: name,
    period: words.period(day(startedOn), day(endedOn)),
    frozen: words.frozen(plainDay(report.frozenAt, timeZone, locale)),
    frozenAt: report.frozenAt,
    sections: [
      verdictSection(report, speech),
      reachSection(report, speech),
      ...levels(report, speech),
      recommendationsSection(report, speech),
      methodSection(report, speech),
    ].filter(({ parts }) => parts.length > 0),
  };
}

/**
 * Kirkpatrick's four levels, in the order in which one rests on another (reach and cost before them and limits after
 * them as in ISO/TS 30437). A level of which nothing may be told says so; where none can be, that is one sentence.
 */
function levels(report: Report, speech: Speech): Section[] {
  // Without a pair nobody was asked: whom the call reached is all there is to tell.
  if (report.participation.pairsFormed.count === 0) return [];
  const { words } = speech;
  const all = [
    reactionSection(report, speech),
    learningSection(report, speech),
    behaviourSection(report, speech),
    resultsSection(report, speech),
  ];
  if (all.every(({ parts }) => parts.length === 0))
    return [{ heading: words.heading.levels, parts: [{ type: 'p', text: words.levelsNotTold }] }];
  return all.map((level) =>
    level.parts.length > 0 ? level : { ...level, parts: [{ type: 'p', text: words.levelNotTold }] },
  );
}
