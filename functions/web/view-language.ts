import { Locale } from '../locales/locale.ts';

/** The language of a view: the one asked for in the address (`?lang=fr`), else the reader's own. */
export function viewLocale(asked: string | undefined, own: Locale): Locale {
  return Locale.safeParse(asked).data ?? own;
}

/** The address of a page in a language. The choice is kept nowhere: a GET changes nothing. */
export function inLanguage(path: string, locale: Locale): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;
}

/** Where the same page stands in each of the other languages. */
export type OtherLanguages = readonly { readonly locale: Locale; readonly href: string }[];

export function inOtherLanguages(path: string, locale: Locale): OtherLanguages {
  return Locale.options
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, href: inLanguage(path, other) }));
}
