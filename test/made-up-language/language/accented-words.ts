import { accented, plainWords } from './accents.ts';

/** What is no text in what the words of a mail come to: kinds of blocks, and what a calendar reads of an entry. */
const CODES: Readonly<Record<string, RegExp>> = {
  type: /^[a-z\d]+$/,
  method: /^[A-Z]+$/,
  uid: /^/,
  startsAt: /^\d{4}-\d{2}-\d{2}T/,
};

/**
 * The English side of something that is there in each language, with accents: texts, lists and objects of them, and
 * functions that answer with any. What else stands there (a schema, an element) is the same in every language.
 */
export function accentedWords(value: unknown): unknown {
  return accentedExcept(value, []);
}

/** A function that says English to whoever asks in the third language says it with accents. */
export function accentedAnswers(
  english: (...given: readonly unknown[]) => unknown,
): (...given: readonly unknown[]) => unknown {
  return function answer(this: unknown, ...given) {
    return accentedExcept(Reflect.apply(english, this, given), phrasesIn(given));
  };
}

/** @param phrases what a function was handed, and did not say itself */
function accentedExcept(value: unknown, phrases: readonly string[]): unknown {
  if (typeof value === 'string') return accentedAround(value, phrases);
  if (isFunction(value)) return accentedAnswers(value);
  if (Array.isArray(value)) return value.map((item) => accentedExcept(item, phrases));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isCode(key, inner) ? inner : accentedExcept(inner, phrases),
    ]),
  );
}

function isCode(key: string, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(CODES, key) && CODES[key]?.test(value) === true;
}

/**
 * Handed through, a text keeps the marks it has: a sentence that was hard-coded elsewhere and stands in one from a
 * catalogue would otherwise hide there.
 */
function accentedAround(text: string, phrases: readonly string[]): string {
  const phrase = phrases.find((one) => text.includes(one));
  if (phrase === undefined) return accented(text);
  return text
    .split(phrase)
    .map((part) => accentedAround(part, phrases))
    .join(phrase);
}

/** Texts of several words without marks, however deep. A single word may be a code, such as `mentor`. */
function phrasesIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return plainWords(value).length > 1 ? [value] : [];
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => phrasesIn(inner, depth + 1));
}

function isFunction(value: unknown): value is (...given: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
