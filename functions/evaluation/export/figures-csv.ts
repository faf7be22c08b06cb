import { type Indicator, ViewItem } from '../../definition/indicator.ts';
import { SIDES } from '../../definition/side.ts';
import { inLocale, type Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { maskText } from '../document/figure-text.ts';
import { reportWords } from '../document/words.ts';
import { type Changes, type Figure, type Range, type Report, STATEMENTS } from '../report.ts';
import { type Cell, csv, type Separator } from './csv.ts';
import { csvWords } from './csv-words.ts';

const COLUMNS = [
  'part',
  'figure',
  'value',
  'lowest',
  'highest',
  'of',
  'asked',
  'target',
  'verdict',
  'note',
] as const;

const VIEWS = [
  'selfView',
  'selfViewLookingBack',
  'managerView',
] as const satisfies readonly (keyof Changes)[];

/** The frozen report's figures, one a line: the same that leadership sees, masked where it is masked. */
export function figuresCsv(
  report: Report,
  locale: Locale,
  separator: Separator = mannersOf[locale].csvSeparator,
): string {
  const words = reportWords[locale];
  const line = (part: string, name: string, figure: Figure, target?: number, outcome?: string): Cell[] => {
    const masked =
      figure.kind === 'masked' ? maskText(figure.reason, report.anonymity.scores, words) : undefined;
    return [part, name, ...numbersOf(figure), target, outcome, masked];
  };
  const { participation, sides, changes, objectives } = report;
  const changeLines = VIEWS.flatMap((kind) => [
    line(words.viewKind[kind], words.overall, changes[kind].overall),
    ...ViewItem.options.map((item) =>
      line(words.viewKind[kind], words.view[item], changes[kind].items[item]),
    ),
  ]);
  return csv(
    [
      COLUMNS.map((column) => csvWords[locale].figures[column]),
      ...objectives.map(({ statement, figure, target, outcome, indicator }) =>
        line(
          words.heading.objectives,
          `${inLocale(statement, locale)} (${nameOf(indicator, locale)})`,
          figure,
          target,
          words.outcome[outcome],
        ),
      ),
      line(words.heading.reach, words.measure.pairsFormed, participation.pairsFormed),
      line(words.heading.reach, words.measure.pairsActiveAtEnd, participation.pairsActiveAtEnd),
      line(words.heading.reach, words.measure.meetingsPerPair, participation.meetingsPerPair),
      ...participation.pairsByMeetings.map(({ from, upTo, pairs }) =>
        line(words.pairsByMeetings, groupName(from, upTo), {
          kind: 'count',
          count: pairs,
        }),
      ),
      ...SIDES.flatMap((side) => [
        line(words.heading.saidBy[side], words.measure.responseRate, sides[side].response),
        ...STATEMENTS.map((statement) =>
          line(
            words.heading.saidBy[side],
            words.statement[statement],
            sides[side].statements[statement].favourable,
          ),
        ),
        line(words.heading.saidBy[side], words.measure.recommendScore, sides[side].recommendScore),
        line(words.heading.saidBy[side], words.wantsNext[side], sides[side].wantsNext),
      ]),
      ...changeLines,
    ],
    separator,
  );
}

function groupName(from: number, upTo: number | undefined): string {
  if (upTo === undefined) return `${from}+`;
  return from === upTo ? String(from) : `${from}–${upTo}`;
}

function nameOf(indicator: Indicator, locale: Locale): string {
  return indicator.measure === 'reported'
    ? inLocale(indicator.name, locale)
    : reportWords[locale].measure[indicator.measure];
}

/** Value, lowest, highest, of how many, and how many were asked; empty where a figure has none. */
function numbersOf(figure: Figure): Cell[] {
  const none = undefined;
  switch (figure.kind) {
    case 'masked':
      return [none, none, none, none, none];
    case 'count':
      return [figure.count, none, none, none, none];
    case 'reported':
      return [figure.value, none, none, none, none];
    case 'counted':
      return [figure.count, none, none, figure.of, none];
    case 'average':
      return [rounded(figure.value), none, none, figure.of, none];
    case 'share':
      return ranged(figure.count, figure);
    case 'mean':
      return ranged(figure.mean, figure);
    case 'score':
      return ranged(figure.score, figure);
    case 'change':
      return ranged(figure.change, figure);
  }
}

function ranged({ low, high }: Range, { n, asked }: { n: number; asked: number }): Cell[] {
  return [low === high ? rounded(low) : undefined, rounded(low), rounded(high), n, asked];
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
