import type { Locale } from '../../locales/locale.ts';
import { type ReportDocument, reportDocument } from '../document/report-document.ts';
import { followUpDocument } from '../interim/follow-up/follow-up-document.ts';
import { interimWords } from '../interim/interim-words.ts';
import { kickoffDocument } from '../interim/kickoff/kickoff-document.ts';
import { midPointDocument } from '../interim/mid-point/mid-point-document.ts';
import type { FrozenReport } from './frozen-report.ts';

/** Any frozen report, to be drawn as a page or as a PDF. */
export function documentOf(frozen: FrozenReport, locale: Locale): ReportDocument {
  switch (frozen.which) {
    case 'kickoff':
      return kickoffDocument(frozen.report, locale);
    case 'midPoint':
      return midPointDocument(frozen.report, locale);
    case 'final':
      return reportDocument(frozen.report, locale);
    case 'followUp':
      return followUpDocument(frozen.report, locale);
  }
}

/** What a report is called beside the others. */
export function reportName(frozen: FrozenReport, locale: Locale): string {
  const { name } = interimWords[locale];
  return frozen.which === 'followUp' ? name.followUp(frozen.report.monthsSince) : name[frozen.which];
}
