import { plainWord } from '../../../../text/plain-word.ts';
import { DEMOGRAPHIC_WORDS, type DemographicCategory } from '../../../demographic-words.ts';
import type { ColumnField } from '../../column.ts';
import { ATTRIBUTE_WORDS } from './attribute-words.ts';
import { FIELD_WORDS } from './field-words.ts';
import { COMPANY_WORDS, IDLE_WORDS, LINKING_WORDS, NEUTRAL_WORDS } from './idle-words.ts';
import { PERSON_WORDS } from './person-words.ts';

/** What a word or phrase of a header says; one may say several things ("poste", "personnel"). */
export type Term =
  | { says: keyof typeof PERSON_WORDS | keyof typeof ATTRIBUTE_WORDS }
  | { says: 'field'; field: ColumnField; rank: number }
  | { says: 'demographic'; category: DemographicCategory; anywhere: boolean }
  | { says: 'neutral' | 'company' | 'link' | 'idle' };

/** The terms by their plain spelling without spaces. */
export const TERMS: ReadonlyMap<string, readonly Term[]> = terms();

/** Letters of the longest term. */
export const LONGEST_TERM = Math.max(...[...TERMS.keys()].map((word) => word.length));

function terms(): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  const add = (phrases: string, term: Term) => {
    for (const word of new Set(phrases.split(',').flatMap(spellings)))
      found.set(word, [...(found.get(word) ?? []), term]);
  };
  for (const { category, words, alone } of DEMOGRAPHIC_WORDS) {
    add(words, { says: 'demographic', category, anywhere: true });
    add(alone ?? '', { says: 'demographic', category, anywhere: false });
  }
  for (const says of keysOf(PERSON_WORDS)) add(PERSON_WORDS[says], { says });
  for (const says of keysOf(ATTRIBUTE_WORDS)) add(ATTRIBUTE_WORDS[says], { says });
  for (const { field, rank, words } of FIELD_WORDS) add(words, { says: 'field', field, rank });
  add(NEUTRAL_WORDS, { says: 'neutral' });
  add(COMPANY_WORDS, { says: 'company' });
  add(LINKING_WORDS, { says: 'link' });
  add(IDLE_WORDS, { says: 'idle' });
  return found;
}

/** German umlauts are written out as well ("Fuehrungskraft"). */
function spellings(phrase: string): string[] {
  const german = phrase.toLowerCase().replace(/ß/g, 'ss');
  const writtenOut = german.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return [...new Set([plainWord(german), plainWord(writtenOut)])].filter(Boolean);
}

function keysOf<K extends string>(words: Readonly<Record<K, string>>): K[] {
  return Object.keys(words).filter((key): key is K => key in words);
}
