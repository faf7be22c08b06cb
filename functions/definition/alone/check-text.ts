import type { DirectoryReportAnswer } from '../../directory/report/directory-report.ts';
import { reportInWords } from '../../directory/report/report-in-words.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { numbersIn } from '../../locales/numbers.ts';
import type { PeopleCheck } from './check-people.ts';
import { checkWords, wayInWords } from './check-words.ts';

/** A check of people as lines of text: the report of preview and launch, and how the file can be sent. */
export function checkText({ report, ways, isTaken }: PeopleCheck, locale: Locale): string {
  const words = checkWords(locale);
  const { whole } = numbersIn(locale);
  const said = reportInWords(report, locale);
  const { encoding, separator, headerLine } = report.file;
  const { withManager, withoutManager, depth, top } = said.managers;
  const isRead = separator !== '';
  return [
    ...(isRead
      ? [
          words.file(
            words.encodings[encoding],
            separator === '\t' ? words.tab : `"${separator}"`,
            headerLine,
          ),
          words.people(whole(said.people), whole(said.uncalled.hasLeft), whole(said.uncalled.noAddress)),
          words.managers(whole(withManager), whole(withoutManager), whole(depth), top.join(', ') || '–'),
          ...section(
            words.columns,
            said.columns.map((column) => columnLine(column, locale)),
          ),
        ]
      : []),
    ...section(
      words.refused,
      said.refused.map(({ detail }) => detail),
    ),
    ...section(
      words.confirm,
      said.confirm.map(({ detail, confirm }) => `${detail} (${words.confirmWith(confirm)})`),
    ),
    ...section(
      words.leftOut,
      said.leftOut.map(({ detail }) => detail),
    ),
    ...section(
      words.said,
      said.said.map(({ detail }) => detail),
    ),
    ...(isRead
      ? section(
          words.size,
          ways.map((way) => wayInWords(way, locale)),
        )
      : []),
    '',
    isTaken ? words.taken : words.notTaken,
  ]
    .map((line) => mannersOf[locale].spaced(line))
    .join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)];
}

function columnLine(column: DirectoryReportAnswer['columns'][number], locale: Locale): string {
  const { header, as, example, leftOut } = column;
  const words = checkWords(locale);
  const why = leftOut === undefined ? words.leftOutAs : `${words.leftOutAs} (${leftOut})`;
  const shown = example === undefined ? '' : ` (${example})`;
  return words.entry(header, as === null ? why : `${as === 'own' ? words.own : as}${shown}`);
}
