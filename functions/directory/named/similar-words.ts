import { editDistance } from '../../text/edit-distance.ts';

/** Shorter ones are similar to everything. */
const SHORTEST = 3;
const MOST_ERRORS = 2;

/**
 * Finds words that were probably meant, among many. Two are similar if they are the same with a letter less in each, or in
 * one of them: a letter lost, added, mistaken or swapped with its neighbour.
 */
export class SimilarWords {
  readonly #byLetters = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const letters of withALetterLess(word)) {
        const found = this.#byLetters.get(letters);
        if (found) found.push(word);
        else this.#byLetters.set(letters, [word]);
      }
    }
  }

  /** Each with how many errors it is away. */
  of(word: string): Map<string, number> {
    const candidates = new Set(
      [...withALetterLess(word)].flatMap((letters) => this.#byLetters.get(letters) ?? []),
    );
    const similar = new Map<string, number>();
    for (const candidate of candidates) {
      const errors = editDistance(word, candidate);
      if (errors <= MOST_ERRORS) similar.set(candidate, errors);
    }
    return similar;
  }
}

/** The word itself, and without each of its letters. */
function withALetterLess(word: string): Set<string> {
  if (word.length < SHORTEST) return new Set();
  return new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]);
}
