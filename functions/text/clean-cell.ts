/**
 * Characters that show nothing or turn the text around: zero-width spaces and joiners, soft hyphens, byte order marks,
 * directional controls, control characters, halves of characters. Unicode calls most of them "default ignorable";
 * variation selectors are among these too, and are part of how some names are written.
 */
const HIDDEN = /(?:(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point})|(?![\t-\r\x85])\p{Cc}|\p{Cs}/u;
const EACH_HIDDEN = new RegExp(HIDDEN, 'gu');

/** In these scripts U+200C and U+200D between two letters are spelling, not noise. */
const JOINING = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const SPELLING_JOINER = new RegExp(`(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])`, 'gu');

/** Tabs and breaks of every kind, the separators of lines and paragraphs, and all of Unicode's spaces. */
const SPACE = /[\t-\r\x85\u2028\u2029\p{Zs}]/gu;

/** Most cells: there is nothing to look for in them. */
const PLAIN = /^(?:[\w(+](?:[\x20-\x7E]*[\w).!?+])?)?$/;
const QUOTES = ['""', "''", '“”', '„“', '„”', '””', '‘’', '‚‘', '«»', '»«', '‹›', '``'];

/**
 * A cell as its writer meant it, in NFC and on one line: without the spaces around it, what shows nothing, quotes that
 * enclose all of it, and what spreadsheets put before a text that looks like a number (`="00123"`, `'00123`).
 */
export function cleanCell(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const shown = withoutHidden(raw).replace(SPACE, ' ').trim().normalize('NFC');
  return unwrapped(shown);
}

/** Whether {@link cleanCell} takes out characters that show nothing or turn the text around. */
export function hidesCharacters(raw: string): boolean {
  return !PLAIN.test(raw) && withoutHidden(raw) !== raw;
}

function withoutHidden(text: string): string {
  if (!HIDDEN.test(text)) return text;
  const joiners = new Set([...text.matchAll(SPELLING_JOINER)].map(({ index }) => index));
  return text.replace(EACH_HIDDEN, (character, index: number) => (joiners.has(index) ? character : ''));
}

/** Twice at most: an export that is exported again has its quotes in quotes. */
function unwrapped(text: string): string {
  let cell = text;
  for (let round = 0; round < 2; round++) cell = withoutQuotes(withoutSpreadsheetMarks(cell)).trim();
  return cell;
}

function withoutSpreadsheetMarks(cell: string): string {
  const [, formula] = /^=\s*"((?:[^"]|"")*)"$/.exec(cell) ?? [];
  if (formula !== undefined) return formula.replaceAll('""', '"');
  // Before a number or a formula only: names and places begin with an apostrophe, too ("'s-Hertogenbosch").
  return /^'(?:[=+@-]|[^\s']*\d[^\s']*$)/.test(cell) ? cell.slice(1) : cell;
}

function withoutQuotes(cell: string): string {
  const inner = cell.slice(1, -1);
  const isEnclosed = cell.length > 1 && QUOTES.some((pair) => pair === `${cell.at(0)}${cell.at(-1)}`);
  return isEnclosed && ![...`${cell.at(0)}${cell.at(-1)}`].some((quote) => inner.includes(quote))
    ? inner
    : cell;
}
