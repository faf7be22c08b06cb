import { AROUND_NAMES } from './vocabulary.ts';
import { type PlacedWord, wordsOf } from './words.ts';

/** Whether a text has words that no name has, and no name beside them: "from Finance", "we do not get on". */
export function isRemark(text: string): boolean {
  const words = wordsOf(text);
  const mayBeName = words.map((word, i) => !isAroundNames(word, i) && /^\p{Lu}/u.test(word.written));
  const hasName = mayBeName.some((may, i) => may && mayBeName[i + 1]);
  return !hasName && words.some((word, i) => isAroundNames(word, i));
}

/** "Please not with Ruth" without what leads to the name, and what follows it. */
export function withoutCourtesy(text: string): string {
  const words = wordsOf(text);
  const first = words.findIndex((word, i) => !isAroundNames(word, i));
  const last = words.findLastIndex((word, i) => !isAroundNames(word, i));
  const [from, to] = [words[first], words[last]];
  if (!from || !to) return text;
  const end = last === words.length - 1 ? text.length : to.end;
  return text.slice(from.start, end).trim();
}

/** Such words begin a sentence with a capital; elsewhere a capital makes a name of them. */
export function isAroundNames({ written, plain }: PlacedWord, place: number): boolean {
  return AROUND_NAMES.has(plain) && (place === 0 || written === written.toLowerCase());
}
