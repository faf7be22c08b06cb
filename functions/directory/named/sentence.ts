import type { Found, NameIndex } from './name-index.ts';
import { isRemark, withoutCourtesy } from './remarks.ts';
import { asPhrase, type PlacedWord, wordsOf } from './words.ts';

/** More words has no name that stands in a sentence. */
const LONGEST_NAME = 6;
/** What may stand between two words of a name. */
const WITHIN_NAME = /^[\s.,'’-]*$/;

interface NameInSentence {
  text: string;
  found: Found;
}

/**
 * The people whose whole names stand in a text, in either order; and what else in it may be a name. Nothing where there is
 * no whole name.
 */
export function namesInSentence(text: string, index: NameIndex, writerId: string): NameInSentence[] {
  const words = wordsOf(text);
  const named: (NameInSentence & { from: number; to: number })[] = [];
  for (let i = 0; i < words.length; ) {
    const window = longestName(text, words.slice(i, i + LONGEST_NAME), index, writerId);
    if (window) {
      const [from, to] = [words[i]?.start ?? 0, words[i + window.length - 1]?.end ?? text.length];
      const ids = window.ids.length > 1 ? workingThere(window.ids, text, index) : window.ids;
      named.push({ text: text.slice(from, to), found: asFound(ids), from, to });
    }
    i += window?.length ?? 1;
  }
  if (named.length === 0) return [];
  const edges = [0, ...named.flatMap(({ from, to }) => [from, to]), text.length];
  const rests = Array.from({ length: edges.length / 2 }, (_, i) =>
    text.slice(edges[2 * i], edges[2 * i + 1]),
  );
  const others = rests.flatMap((rest) => otherName(rest, named, index, writerId));
  // "Anna Maria Garcia" is not Maria Garcia.
  const mayBelong = others.some(({ text: word }) => !/\s/.test(word));
  if (named.length === 1 && mayBelong) return [];
  return [...named.map(({ text: name, found }) => ({ text: name, found })), ...others];
}

function longestName(text: string, words: readonly PlacedWord[], index: NameIndex, writerId: string) {
  for (let length = words.length; length > 1; length--) {
    const window = words.slice(0, length);
    if (!window.every((word, i) => i === 0 || WITHIN_NAME.test(text.slice(window[i - 1]?.end, word.start))))
      continue;
    const ids = index.bearersOf(window).filter((id) => id !== writerId);
    if (ids.length > 0) return { length, ids };
  }
  return undefined;
}

/** Of several with one name the one who works where the sentence says. */
function workingThere(ids: readonly string[], text: string, index: NameIndex): readonly string[] {
  const there = ids.filter((id) => index.worksIn(id, asPhrase(text)));
  return there.length === 1 ? there : ids;
}

function asFound(ids: readonly string[]): Found {
  const [id, ...more] = ids;
  return id !== undefined && more.length === 0
    ? { kind: 'found', ids: [id], by: 'wholeName' }
    : { kind: 'notUnique', ids: [...ids], by: 'wholeName' };
}

/** What stands beside a name in a sentence, unless it is a remark. */
function otherName(
  rest: string,
  named: readonly NameInSentence[],
  index: NameIndex,
  writerId: string,
): NameInSentence[] {
  const text = withoutCourtesy(rest).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  if (!/\p{L}/u.test(text) || isRemark(rest)) return [];
  const isWork = named.some(({ found }) => found.ids.some((id) => index.worksIn(id, asPhrase(text))));
  return isWork ? [] : [{ text, found: index.find(text, { not: writerId }) }];
}
