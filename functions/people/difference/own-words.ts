import type { Person } from '../../directory/person.ts';
import type { KnownPerson } from './known-directory.ts';

/** What people can correct themselves. */
export const OWN_FIELDS = ['name', 'email'] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** Where HR's data and somebody's own correction say two things: which of them holds. */
export type OnOwnWords = 'keep' | 'file';

/** Something that somebody has corrected themselves. */
export interface OwnWord {
  person: Person;
  field: OwnField;
  /** Since when it is theirs. */
  since: string;
}

/** Own words that HR's data speaks of. */
export interface OwnWords {
  /** The data says otherwise: it stays as they say, or becomes as the data says. */
  kept: OwnWord[];
  replaced: OwnWord[];
  /** The data says the same now: from here on it is HR's word again. */
  agreed: OwnWord[];
}

/** What a part of the data says of somebody's own words. */
interface Saying {
  own: OnOwnWords;
  /** Whether what is the same is said by the data, and not just left as it was. */
  canAgree: boolean;
  fields?: readonly OwnField[];
}

/**
 * Somebody as HR's data says, but for what is their own word, where that holds.
 *
 * @param words gets what is to be said of it
 */
export function withOwnWords(
  { person: before, own: since }: KnownPerson,
  said: Person,
  words: OwnWords,
  { own, canAgree, fields = OWN_FIELDS }: Saying,
): Person {
  let after = said;
  for (const field of fields) {
    const at = since[field];
    if (at === undefined) continue;
    const word = { person: before, field, since: at };
    if (said[field] === before[field]) {
      if (canAgree) words.agreed.push(word);
    } else if (own === 'file') words.replaced.push(word);
    else {
      words.kept.push(word);
      after = { ...after, [field]: before[field] };
    }
  }
  return after;
}
