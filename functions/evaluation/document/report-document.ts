import { plainDay } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { numbersIn } from '../../locales/numbers.ts';
import type { Report } from '../report.ts';
import { changedSection } from './changed-section.ts';
import { happenedSection } from './happened-section.ts';
import { methodSection } from './method-section.ts';
import { recommendationsSection } from './recommendations-section.ts';
import { saidSection } from './said-section.ts';
import type { Section } from './section.ts';
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
  const { name, startedOn, endedOn } = report.cohort;
  // Without a pair nobody was asked: what happened is all there is to tell.
  const wasAsked = report.participation.pairsFormed.count > 0;
  const results = wasAsked ? [...saidSection(report, speech), changedSection(report, speech)] : [];
  return {
    title: words.title(name),
    cohort: name,
    period: words.period(day(startedOn), day(endedOn)),
    frozen: words.frozen(day(report.frozenAt)),
    frozenAt: report.frozenAt,
    sections: [
      verdictSection(report, speech),
      happenedSection(report, speech),
      ...results,
      recommendationsSection(report, speech),
      methodSection(report, speech),
    ].filter(({ parts }) => parts.length > 0),
  };
}
