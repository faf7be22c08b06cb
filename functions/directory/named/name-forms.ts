import { TITLES } from './vocabulary.ts';
import { isInCapitals, type PlacedWord, type Word, withoutUnseen, wordsOf } from './words.ts';

/** What stands in brackets or quotes. An apostrophe quotes only between words. */
const ASIDE = /[([{"“”«„]([^()[\]{}"“”«»„]*)[)\]}"“”»]|(?<=^|\s)['‘’]([^'‘’]+)['‘’](?=\s|$)/g;

/** A text without its asides, and the asides. */
export function withoutAsides(text: string): { outside: string; asides: string[] } {
  const asides: string[] = [];
  const outside = text.replace(ASIDE, (_, bracketed: string | undefined, quoted: string | undefined) => {
    asides.push((bracketed ?? quoted ?? '').trim());
    return ' ';
  });
  return { outside: outside.replace(/ +/g, ' ').trim(), asides: asides.filter((aside) => aside !== '') };
}

/** Words of a name with the given names first, where comma or capitals say which are those: "Reid, Anjali", "REID Anjali". */
export function inOrder(name: string): PlacedWord[] {
  const words = wordsOf(name);
  const comma = name.indexOf(',');
  if (comma >= 0) {
    const family = words.filter(({ end }) => end <= comma);
    const given = words.filter(({ start }) => start > comma);
    return [...given, ...family];
  }
  const given = words.findIndex(({ written }) => !isInCapitals(written));
  return given > 0 ? [...words.slice(given), ...words.slice(0, given)] : words;
}

/** The words that are no titles; all of them where nothing would be left. */
export function withoutTitles<W extends Word>(words: readonly W[]): readonly W[] {
  const names = words.filter(({ plain }) => !TITLES.has(plain));
  return names.length === words.length || names.length === 0 ? words : names;
}

/**
 * All that a person of the directory is called: by the name, without titles; and by a nickname or a maiden name that the
 * directory has in brackets or quotes, in the place of the first name, and of the last one.
 */
export function formsOf(name: string): (readonly Word[])[] {
  const { outside, asides } = withoutAsides(withoutUnseen(name));
  const words = inOrder(outside);
  const bare = withoutTitles(words);
  const others = asides
    .map((aside) => wordsOf(aside))
    .filter((aside) => aside.length > 0 && aside.length <= 2 && bare.length > 1)
    .flatMap((aside) => [
      [...aside, ...bare.slice(1)],
      [...bare.slice(0, -1), ...aside],
    ]);
  return [words, ...(bare === words ? [] : [bare]), ...others].filter((form) => form.length > 0);
}
