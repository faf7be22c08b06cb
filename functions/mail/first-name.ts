import { isolated, withoutIsolates } from '../text/isolated.ts';

/** A word of a name: letters, and what joins them. */
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;

/** Where the family name stands first: two words do not say which is the one to greet by. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What to call somebody in a greeting or a subject: the first name where the whole name says which it is, as HR's files
 * write it ("Reid, Anjali", "REID Anjali", "Anjali Reid"), else the whole name. Three words and more do not say how many of
 * them belong to the first name ("Maria José Silva", "Jan van Dyck").
 */
export function firstName(name: string): string {
  const whole = withoutIsolates(name);
  const given = givenName(whole.trim());
  return given === undefined ? name : isolated(given);
}

function givenName(whole: string): string | undefined {
  const [family = '', ...rest] = whole.split(',');
  if (rest.length > 0) {
    const after = rest.join(',').trim();
    return rest.length === 1 && family.trim() !== '' && areWords(after) ? after : undefined;
  }
  if (FAMILY_FIRST.test(whole) || !areWords(whole)) return undefined;
  const words = whole.split(/\s+/u);
  const inCapitals = words.filter(isInCapitals);
  if (inCapitals.length > 0 && inCapitals.length < words.length) {
    return words.filter((word) => !isInCapitals(word)).join(' ');
  }
  return words.length === 2 ? words[0] : undefined;
}

function areWords(text: string): boolean {
  return text !== '' && text.split(/\s+/u).every((word) => WORD.test(word) && !word.endsWith('.'));
}

/** Three letters at least: initials ("JJ") are a first name. */
function isInCapitals(word: string): boolean {
  return word.replace(/\P{L}/gu, '').length > 2 && word === word.toUpperCase();
}
