import { plainWords } from '../language/accents.ts';

/** Where somebody reads something, and all of it. */
export interface Place {
  readonly place: string;
  readonly texts: readonly string[];
}

/** What is the same in every language, and why. */
const NO_LANGUAGE: readonly (readonly [word: RegExp, why: string])[] = [
  [/^UTC$/, 'the abbreviation stands for no words of a language: it was chosen so'],
  [/^[me]\d$/, 'the id of a person, as HR gave it'],
];

/** Every text with a word that was not translated, once, with the first place it stands in. */
export function hardCoded(places: readonly Place[]): string[] {
  const found = new Map<string, string>();
  for (const { place, texts } of places) {
    for (const text of texts) {
      const words = plainWords(text).filter(isOfALanguage);
      if (words.length > 0 && !found.has(text))
        found.set(text, `${place}: “${words.join(' ')}” in “${text}”`);
    }
  }
  return [...found.values()];
}

function isOfALanguage(word: string): boolean {
  return !NO_LANGUAGE.some(([pattern]) => pattern.test(word));
}
