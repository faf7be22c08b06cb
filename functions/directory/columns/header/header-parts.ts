import { headerWords } from './header-words.ts';
import { LONGEST_TERM, TERMS, type Term } from './vocabulary/terms.ts';

/** A word or phrase of a header with what it can say; nothing, when nobody knows it. */
export interface HeaderPart {
  word: string;
  terms: readonly Term[];
}

/** Shorter words are never taken apart: any two letters are a word somewhere. */
const SHORTEST_COMPOUND = 5;
const UNKNOWN_COST = 50;
/** Within a word, a part that joins others ("date-d-embauche") is worth little. */
const LINK_COST = 4;
const PART_COST = 10;
/** A word that a person wrote as one is meant as one where it can be. */
const INSIDE_COST = 1;

const SHORT_INSIDE: ReadonlySet<string> = new Set(['id', 'name', 'self', 'link', 'manager']);

interface Reading {
  cost: number;
  parts: HeaderPart[];
}

/**
 * Cuts a header into the phrases it is made of, the longest that fit: "Line Manager’s E-mail" is "linemanager",
 * "email". A phrase covers whole words, or lies within one word that is made of nothing else ("Vorgesetztenname",
 * "employeeid", "datedembauche").
 */
export function headerParts(header: string): HeaderPart[] {
  const words = headerWords(header);
  const best: Reading[] = [{ cost: 0, parts: [] }];
  for (let start = 0; start < words.length; start++) {
    const before = best[start];
    if (!before) continue;
    const word = words[start] ?? '';
    extend(best, start + 1, before, compound(word) ?? unknown(word));
    let phrase = '';
    for (let end = start; end < words.length && phrase.length <= LONGEST_TERM; end++) {
      phrase += words[end];
      const terms = TERMS.get(phrase);
      if (terms) extend(best, end + 1, before, { cost: PART_COST, parts: [{ word: phrase, terms }] });
    }
  }
  return best[words.length]?.parts ?? [];
}

function extend(best: Reading[], end: number, before: Reading, next: Reading): void {
  const cost = before.cost + next.cost;
  const known = best[end];
  if (!known || cost < known.cost) best[end] = { cost, parts: [...before.parts, ...next.parts] };
}

function unknown(word: string): Reading {
  const terms: Term[] = /^\d+$/.test(word) ? [{ says: 'link' }] : [];
  return { cost: terms.length > 0 ? PART_COST : UNKNOWN_COST, parts: [{ word, terms }] };
}

/** One word as phrases that follow each other without a gap; undefined when it is no such word. */
function compound(word: string): Reading | undefined {
  if (word.length < SHORTEST_COMPOUND) return undefined;
  const best: (Reading | undefined)[] = [{ cost: INSIDE_COST, parts: [] }];
  for (let start = 0; start < word.length; start++) {
    const before = best[start];
    if (!before) continue;
    for (let end = start + 1; end <= word.length; end++) {
      const terms = TERMS.get(word.slice(start, end));
      if (!terms || !mayStand(terms, end - start, start === 0 || end === word.length)) continue;
      const isLink = terms.some(({ says }) => says === 'link');
      const cost = before.cost + (isLink ? LINK_COST : PART_COST);
      const known = best[end];
      if (!known || cost < known.cost) {
        const part = { word: word.slice(start, end), terms };
        best[end] = { cost, parts: [...before.parts, part] };
      }
    }
  }
  const reading = best[word.length];
  // One term is a phrase, not a compound.
  return reading && reading.parts.length > 1 && reading.parts.some((part) => part.word.length > 2)
    ? reading
    : undefined;
}

/** Short words are the ends of others ("langage", "coverage"): only those for a number, a name or a person stand inside. */
function mayStand(terms: readonly Term[], length: number, atTheEdge: boolean): boolean {
  if (terms.every(({ says }) => says === 'link')) return !atTheEdge;
  if (terms.some(({ says }) => says === 'demographic')) return length >= 5;
  return length >= 4 || (length > 1 && terms.some(({ says }) => SHORT_INSIDE.has(says)));
}
