import type { Numbers } from '../../locales/numbers.ts';
import { fewestAnswersForScore } from '../figures/score-figure.ts';
import type { CountRange, Figure, MaskReason, Share } from '../report.ts';
import { type Interval, roundOutwards } from '../statistics/interval.ts';
import type { ReportWords } from './words.ts';

/** Counts are given below twenty, percentages from twenty on. */
const FEWEST_FOR_PERCENT = 20;

/** A figure as people read it: the value, and what it rests on. */
export interface FigureText {
  value: string;
  note?: string;
}

export interface Language {
  words: ReportWords;
  numbers: Numbers;
  threshold: number;
}

/** Every kind of figure in words. `unit` names what a mean counts. */
export function figureText(
  figure: Figure,
  unit: 'meetings' | 'hours' | 'share',
  language: Language,
): FigureText {
  const { words, numbers, threshold } = language;
  switch (figure.kind) {
    case 'masked':
      return { value: maskText(figure.reason, threshold, words) };
    case 'count':
      return { value: numbers.whole(figure.count) };
    case 'reported':
      return { value: numbers.plain(figure.value) };
    case 'share':
      return shareText(figure, language);
    case 'mean':
      return {
        value: numbers.decimal(figure.mean),
        note: `${words.interval(spelled(figure.interval, numbers.decimal, words))}, ${unit === 'meetings' ? words.pairs(figure.n) : words.answers(figure.n)}`,
      };
    case 'score':
      return {
        value: numbers.signedWhole(figure.score),
        note: `${words.interval(spelled(figure.interval, numbers.signedWhole, words))}, ${words.answers(figure.n)}`,
      };
    case 'change':
      return {
        value: numbers.signed(figure.change),
        note: `${words.interval(spelled(figure.interval, numbers.signed, words))}, ${words.fromTo(numbers.decimal(figure.before), numbers.decimal(figure.after))}, ${words.answers(figure.n)}`,
      };
    case 'direction':
      return { value: words.improved(countText(figure.improved, figure.of, language)) };
  }
}

/** Why a figure is not shown. */
export function maskText(reason: MaskReason, threshold: number, { masked }: ReportWords): string {
  switch (reason) {
    case 'belowThreshold':
      return masked.belowThreshold(threshold);
    case 'needsMoreAnswers':
      return masked.needsMoreAnswers(fewestAnswersForScore(threshold));
    case 'remainder':
    case 'notMeasured':
      return masked[reason];
  }
}

function shareText(figure: Share, language: Language): FigureText {
  const { words, numbers } = language;
  const { count, of, interval } = figure;
  if (of < FEWEST_FOR_PERCENT) return { value: countText(count, of, language) };
  const share = roundOutwards({ low: count.low / of, high: count.high / of });
  const value =
    count.low === count.high
      ? numbers.percent(count.low / of)
      : count.high === of
        ? words.atLeast(numbers.percent(share.low))
        : words.atMost(numbers.percent(share.high));
  const range = spelled(roundOutwards(interval), numbers.percent, words);
  return { value, note: `${countText(count, of, language)}, ${words.interval(range)}` };
}

/** "9 of 12", "at least 16 of 20", "at most 4 of 20". */
export function countText(
  { low, high }: CountRange,
  of: number,
  { words, numbers }: Pick<Language, 'words' | 'numbers'>,
): string {
  const total = numbers.whole(of);
  if (low === high) return words.of(numbers.whole(low), total);
  return high === of
    ? words.atLeast(words.of(numbers.whole(low), total))
    : words.atMost(words.of(numbers.whole(high), total));
}

/** "64 to 95 %" */
export function spelled(
  { low, high }: Interval,
  format: (value: number) => string,
  words: ReportWords,
): string {
  return words.range(format(low), format(high));
}
