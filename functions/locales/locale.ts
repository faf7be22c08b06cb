import * as z from 'zod';
import { showsSomething } from '../text/shows-something.ts';

/** The languages the product speaks. Adding one means one more catalogue beside `en` and `fr`. */
export const Locale = z.enum(['en', 'fr']);
export type Locale = z.infer<typeof Locale>;

/** Spoken to whoever's language is not known. */
export const DEFAULT_LOCALE: Locale = 'en';

/** One text in every language of the product: a missing language is a compile error. */
export type Localised = Record<Locale, string>;

/** Parts the languages in a schema's message: no text of ours has it, and JSON shows what people wrote without it. */
const BETWEEN = '\u001E';

/** A text in every language as the message of a schema: zod keeps one text for what is wrong, and all travel in it. */
export function issueText({ en, fr }: Localised): string {
  return `${en}${BETWEEN}${fr}`;
}

/** What {@link issueText} wrote. A message of another hand is the same to everybody. */
export function readIssueText(message: string): Localised {
  const [en = message, fr = en] = message.split(BETWEEN);
  return { en, fr };
}

const WrittenText = z
  .string()
  .min(1)
  .max(4000)
  // What is empty has its own words; a union tells of what is wrong only where reading it was not broken off.
  .refine(
    (text) => text === '' || showsSomething(text),
    issueText({
      en: 'must show something: it holds only characters that nobody sees',
      fr: 'doit montrer quelque chose : il ne contient que des caractères invisibles',
    }),
  );

/** A text HR writes: in one language for everybody, or in each. */
export const LocalisedText = z.union([WrittenText, z.object({ en: WrittenText, fr: WrittenText }).strict()]);
export type LocalisedText = z.infer<typeof LocalisedText>;

/** The text in the reader's language, whichever way HR wrote it. */
export function inLocale(text: LocalisedText, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}
