import { plainWord } from '../../../text/plain-word.ts';

/** "(e)", "/in", "·e", "*innen": the other gender of the word before, which says nothing new. */
const OTHER_GENDER =
  /(?<=\p{Ll})(?:\((?:e|s|r|ne|in|innen|trice)\)|[/·•*:_.]-?(?:e|es|r|ne|in|innen|trice)(?![\p{L}\p{N}]))/gu;

/**
 * The words of a header in plain spelling, whatever holds them together: spaces, punctuation, camelCase, snake_case,
 * brackets. "N+1" is one word; "#" and "N°" are the word for number; the number of a list ("1. Name") is dropped.
 */
export function headerWords(header: string): string[] {
  return header
    .normalize('NFC')
    .replace(/^\s*\d{1,3}[.)]\s+/, '')
    .replace(/(?<=[\p{L}])['’ʼ]s\b/gu, '')
    .replace(OTHER_GENDER, '')
    .replace(/(?<!\p{L})n\s*(?:\+|plus)\s*([1-9])(?!\p{N})/giu, ' nplus$1 ')
    .replace(/#|№|(?<!\p{L})n[°º]/giu, ' number ')
    .replace(/ß/g, 'ss')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plainWord)
    .filter(Boolean);
}
