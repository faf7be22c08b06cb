import { type DirectoryWords, directory as en } from '../../locales/en/hr-data/directory.ts';
import { directory as fr } from '../../locales/fr/hr-data/directory.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import type { WhyLeftOut } from '../columns/column.ts';
import { noTableWords } from '../file/no-table-words.ts';
import type { DirectoryReport, DirectoryReportAnswer } from './directory-report.ts';
import { CONFIRMED_BY, isToConfirm, type Notice, type NoticeCode, OUTCOME } from './notice.ts';

/** What is said of a file, by language. */
const WORDS: Readonly<Record<Locale, DirectoryWords>> = { en, fr };

/** The report in the reader's language. */
export function reportInWords(report: DirectoryReport, locale: Locale): DirectoryReportAnswer {
  const { file, columns, people, hasLeft, noAddress, managers, notices } = report;
  const told = (outcome: (typeof OUTCOME)[NoticeCode]) =>
    notices.filter(({ code }) => OUTCOME[code] === outcome).map((notice) => inWords(notice, locale));
  return {
    file,
    columns: columns.map(({ header, as = null, confidence, example, leftOut }) => ({
      header,
      as,
      confidence,
      ...(example !== undefined && { example }),
      ...(leftOut && { leftOut: whyLeftOut(leftOut, locale) }),
    })),
    people,
    uncalled: { hasLeft, noAddress },
    managers,
    refused: told('refused'),
    confirm: notices.flatMap((notice) =>
      isToConfirm(notice.code) ? [{ ...inWords(notice, locale), confirm: CONFIRMED_BY[notice.code] }] : [],
    ),
    leftOut: told('leftOut'),
    said: told('said'),
  };
}

/** One notice as a sentence, with the lines it is about. */
export function noticeText(notice: Notice, locale: Locale): string {
  const { code, lines, count, values, column = '', noTable } = notice;
  if (code === 'noTable') return noTable ? mannersOf[locale].spaced(noTableWords(noTable, locale)) : '';
  const words = WORDS[locale];
  // What was kept of a report has no values.
  const quoted = values.map((value) => words.quoted(value)).join(', ') || '…';
  const sentence = words.notices[code]({
    count,
    column: words.quoted(column),
    values: quoted,
    first: values[0] ?? '',
  });
  const where = lines.length > 0 ? ` ${words.where(lines, count - lines.length)}` : '';
  return mannersOf[locale].spaced(`${sentence}${where}`);
}

function inWords(notice: Notice, locale: Locale) {
  const { column, count, lines, values } = notice;
  return {
    detail: noticeText(notice, locale),
    ...(column !== undefined && { column }),
    count,
    lines,
    values,
  };
}

function whyLeftOut(why: WhyLeftOut, locale: Locale): string {
  const { leftOut, demographics } = WORDS[locale];
  const said =
    why.kind === 'demographic'
      ? leftOut.demographic(demographics[why.category])
      : why.kind === 'secondBest'
        ? leftOut.secondBest(why.best)
        : leftOut[why.kind];
  return mannersOf[locale].spaced(said);
}
