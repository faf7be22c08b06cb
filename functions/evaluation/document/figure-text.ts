import type { Numbers } from '../../locales/numbers.ts';
import type { Counted, Figure, MaskReason, Range, Share } from '../report.ts';
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

/** Every kind of figure in words. */
export function figureText(figure: Figure, language: Language): FigureText {
  const { words, numbers, threshold } = language;
  switch (figure.kind) {
    case 'masked':
      return { value: maskText(figure.reason, threshold, words) };
    case 'count':
      return { value: numbers.whole(figure.count) };
    case 'reported':
      return { value: numbers.plain(figure.value) };
    case 'counted':
      return countedText(figure, language);
    case 'average':
      return { value: numbers.decimal(figure.value), note: words.pairs(figure.of) };
    case 'share':
      return shareText(figure, language);
    case 'mean':
      return { value: meanText(figure.mean, language), note: answeredText(figure, words) };
    case 'score':
      return {
        value: rangeText(figure.score, -100, numbers.signedWhole, words),
        note: answeredText(figure, words),
      };
    case 'change':
      return {
        value: rangeText(figure.change, -4, numbers.signed, words),
        note: answeredText(figure, words),
      };
  }
}

/** A mean of hours: in tenths where it is told exactly, otherwise in whole hours that are rounded away from it. */
function meanText({ low, high }: Range, { words, numbers }: Language): string {
  return low === high
    ? numbers.decimal(low)
    : rangeText({ low: Math.floor(low), high: Math.ceil(high) }, 0, numbers.whole, words);
}

/** Why a figure is not shown. */
export function maskText(reason: MaskReason, threshold: number, { masked }: ReportWords): string {
  return reason === 'tooFew' ? masked.tooFew(threshold) : masked[reason];
}

function answeredText({ n, asked }: { n: number; asked: number }, words: ReportWords): string {
  return words.answered(n, asked);
}

/**
 * A value that is told exactly, or as "at most" and "at least" one that it is not beyond; where it is known to lie
 * between two, both.
 *
 * @param lowest the low end of the scale, which says nothing
 * @param format writes a number of the figure's unit
 */
export function rangeText(
  { low, high }: Range,
  lowest: number,
  format: (value: number) => string,
  words: ReportWords,
): string {
  const [from, to] = [format(low), format(high)];
  if (from === to) return from;
  if (low <= lowest) return words.atMost(to);
  return high >= -lowest && lowest < 0 ? words.atLeast(from) : words.range(from, to);
}

function countedText({ count, of }: Counted, language: Language): FigureText {
  const text = countText({ low: count, high: count }, of, language);
  if (of < FEWEST_FOR_PERCENT) return { value: text };
  return { value: language.numbers.percent(count / of), note: text };
}

/** A share that is not told exactly is rounded away from what is not known. */
function shareText(figure: Share, language: Language): FigureText {
  const { words, numbers } = language;
  const { count, n } = figure;
  const counts = countText(count, n, language);
  if (n < FEWEST_FOR_PERCENT) return { value: counts, note: answeredText(figure, words) };
  const value =
    count.low === count.high
      ? numbers.percent(count.low / n)
      : count.high === n
        ? words.atLeast(numbers.percent(Math.floor((100 * count.low) / n) / 100))
        : words.atMost(numbers.percent(Math.ceil((100 * count.high) / n) / 100));
  return { value, note: words.asked(counts, numbers.whole(figure.asked)) };
}

/** "9 of 12", "at least 16 of 20", "at most 4 of 20". */
export function countText(
  { low, high }: Range,
  of: number,
  { words, numbers }: Pick<Language, 'words' | 'numbers'>,
): string {
  const total = numbers.whole(of);
  if (low === high) return words.of(numbers.whole(low), total);
  return high === of
    ? words.atLeast(words.of(numbers.whole(low), total))
    : words.atMost(words.of(numbers.whole(high), total));
}
