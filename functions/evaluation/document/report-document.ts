import type { Locale } from '../../locales/locale.ts';
import type { FigureText } from '../figure-text.ts';
import { type Numbers, numbersIn } from '../numbers.ts';
import type { Report } from '../report.ts';
import type { Scene } from '../scenes/scene.ts';
import { type EvaluationWords, wordsIn } from '../words.ts';
import { changedSection } from './changed-section.ts';
import { happenedSection } from './happened-section.ts';
import { methodSection } from './method-section.ts';
import { recommendationsSection } from './recommendations-section.ts';
import { saidSection } from './said-section.ts';
import { verdictSection } from './verdict-section.ts';

/** The report as headings, paragraphs, tables and charts: written once, drawn as a page and as a PDF. */
export interface ReportDocument {
  title: string;
  cohort: string;
  period: string;
  frozen: string;
  sections: Section[];
}

export interface Section {
  /** The first section opens the report and has none. */
  heading?: string;
  parts: Part[];
}

export type Part =
  | { type: 'lead' | 'p' | 'note' | 'subheading'; text: string }
  /** The one decision asked of leadership. */
  | { type: 'ask'; text: string }
  | { type: 'figures'; figures: (FigureText & { label: string })[] }
  | { type: 'table'; table: DataTable }
  /** The title is the chart's finding; the table holds the same data. */
  | { type: 'chart'; title: string; scene: Scene; table: DataTable }
  | { type: 'list' | 'facts' | 'notes'; items: string[] }
  | { type: 'quotes'; items: string[] };

/** The first column names the row. */
export interface DataTable {
  caption: string;
  columns: { header: string; numeric: boolean /** Share of the width, in paper. */; width: number }[];
  rows: string[][];
}

/** What every section needs to say things in the reader's language. */
export interface Speech {
  locale: Locale;
  words: EvaluationWords;
  numbers: Numbers;
  threshold: number;
}

export function reportDocument(report: Report, locale: Locale): ReportDocument {
  const words = wordsIn(locale);
  const numbers = numbersIn(locale);
  const speech = { locale, words, numbers, threshold: report.anonymity.scores };
  const { name, startedOn, endedOn } = report.cohort;
  // Nothing about a cohort below the threshold can be said: the opening says so, and the rest would repeat it.
  const isShown = report.participation.pairsFormed.kind !== 'masked';
  const results = isShown
    ? [happenedSection(report, speech), ...saidSection(report, speech), changedSection(report, speech)]
    : [];
  return {
    title: words.title(name),
    cohort: name,
    period: words.period(numbers.date(startedOn), numbers.date(endedOn)),
    frozen: words.frozen(numbers.date(report.frozenAt)),
    sections: [
      verdictSection(report, speech),
      ...results,
      recommendationsSection(report, speech),
      methodSection(report, speech),
    ].filter(({ parts }) => parts.length > 0),
  };
}
