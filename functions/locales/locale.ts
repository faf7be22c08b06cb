import * as z from 'zod';

/** The languages the product speaks. Adding one means one more catalogue beside `en` and `fr`. */
export const Locale = z.enum(['en', 'fr']);
export type Locale = z.infer<typeof Locale>;

/** Spoken to whoever's language is not known. */
export const DEFAULT_LOCALE: Locale = 'en';

/** One text in every language of the product: a missing language is a compile error. */
export type Localised = Record<Locale, string>;

/** A text HR writes: in one language for everybody, or in each. */
export const LocalisedText = z.union([
  z.string().min(1).max(4000),
  z.object({ en: z.string().min(1).max(4000), fr: z.string().min(1).max(4000) }).strict(),
]);
export type LocalisedText = z.infer<typeof LocalisedText>;

/** The text in the reader's language, whichever way HR wrote it. */
export function inLocale(text: LocalisedText, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}
