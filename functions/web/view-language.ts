import { Locale } from '../locales/locale.ts';

/** The language of a view: the one asked for in the address (`?lang=fr`), else the reader's own. */
export function viewLocale(asked: string | undefined, own: Locale): Locale {
  return Locale.safeParse(asked).data ?? own;
}

/** The address of a page in a language. The choice is kept nowhere: a GET changes nothing. */
export function inLanguage(path: string, locale: Locale): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;
}

/** The address of the same page in the other language. */
export function inOtherLanguage(path: string, locale: Locale): string {
  return inLanguage(path, locale === 'en' ? 'fr' : 'en');
}
