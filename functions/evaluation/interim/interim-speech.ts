import { plainDay } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { numbersIn } from '../../locales/numbers.ts';
import { type FigureText, figureText } from '../document/figure-text.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { Section, Speech } from '../document/section.ts';
import { reportWords } from '../document/words.ts';
import type { Figure } from '../report.ts';

/** What an interim report needs to say things in the reader's language, as the final one does. */
export function speechOf({ anonymity }: { anonymity: { scores: number } }, locale: Locale): Speech {
  return {
    locale,
    words: reportWords[locale],
    numbers: numbersIn(locale),
    threshold: anonymity.scores,
  };
}

/** A local date of the report. */
export const dayOf = (iso: string, locale: Locale): string => plainDay(iso, 'UTC', locale);

/** "9 of 12 (10 of 14 answered)" */
export function said(figure: Figure, speech: Speech): string {
  const { value, note } = figureText(figure, speech);
  return note === undefined ? value : `${value} (${note})`;
}

/** A figure in large type. A masked one is a dash with its reason beneath: the reason is too long for it. */
export function tile(label: string, figure: Figure, speech: Speech): FigureText & { label: string } {
  const text = figureText(figure, speech);
  return { label, ...(figure.kind === 'masked' ? { value: '–', note: text.value } : text) };
}

interface Frozen {
  frozenAt: string;
  cohort: { name: string; timeZone?: string | undefined };
}

/** The day on which a report was frozen, where its cohort is. */
export function frozenOn({ frozenAt, cohort: { timeZone = 'UTC' } }: Frozen, locale: Locale): string {
  return plainDay(frozenAt, timeZone, locale);
}

/** An interim report as it is drawn. */
export function interimDocument(
  report: Frozen,
  locale: Locale,
  written: { title: string; period: string; sections: Section[] },
): ReportDocument {
  const { frozenAt, cohort } = report;
  const frozen = reportWords[locale].frozen(frozenOn(report, locale));
  return { ...written, cohort: cohort.name, frozen, frozenAt };
}
