import { inLocale, Locale, type LocalisedText } from '../../locales/locale.ts';

/**
 * The share of pairs a statement names: "90 % of all pairs", "nine in ten", "neuf binômes sur dix". The first found,
 * above 0 and at most 1; undefined when there is none. Numbers in words go up to ten, as far as people write them out.
 */
export function namedShare(statement: LocalisedText): number | undefined {
  const texts = Locale.options.map((locale) => inLocale(statement, locale).toLowerCase());
  return texts.flatMap((text) => [...percentages(text), ...ratios(text)]).find(isShare);
}

const IN_WORDS: Record<Locale, readonly string[]> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
};

const NUMBER = `\\d+|${Locale.options.flatMap((locale) => IN_WORDS[locale]).join('|')}`;
const PERCENTAGE = /(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cent|pour\s?cent)/gu;
/** Nine (pairs) in (every) ten; but not "five in six months". */
const RATIO = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s+(?:\\p{L}+\\s+)?(?:in|out\\s+of|of|sur)\\s+(?:every\\s+)?(${NUMBER})(?![\\p{L}\\d])(?!\\s+(?:month|week|mois|semaine))`,
  'gu',
);

function percentages(text: string): number[] {
  return [...text.matchAll(PERCENTAGE)].map(([, value = '']) => Number(value.replace(',', '.')) / 100);
}

function ratios(text: string): number[] {
  return [...text.matchAll(RATIO)].map(([, part = '', whole = '']) => inDigits(part) / inDigits(whole));
}

function inDigits(number: string): number {
  const place = Math.max(...Locale.options.map((locale) => IN_WORDS[locale].indexOf(number)));
  return place < 0 ? Number(number) : place + 1;
}

const isShare = (share: number) => share > 0 && share <= 1;
