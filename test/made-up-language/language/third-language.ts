import { accentedWords } from './accented-words.ts';
import { madeUpManners } from './manners.ts';
import { MADE_UP_TAG } from './tag.ts';

/** Called by the product's sources as the plugin has changed them: what is there in two languages is in three. */
export function inThree(texts: { en: unknown }): object {
  return { ...texts, [MADE_UP_TAG]: accentedWords(texts.en) };
}

export function mannersOfThree(manners: object): object {
  return { ...manners, [MADE_UP_TAG]: madeUpManners };
}
