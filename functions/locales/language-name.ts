import type { Locale } from './locale.ts';
import { mannersOf } from './manners.ts';

/**
 * A spoken language (ISO 639-1) by its name, to stand at the start of a line: French, among others, writes languages
 * in lower case, which reads as a mistake there.
 */
export function languageName(code: string, locale: Locale): string {
  const { tag } = mannersOf[locale];
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
