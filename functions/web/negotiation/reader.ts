import { DEFAULT_LOCALE, Locale } from '../../locales/locale.ts';
import { preferred } from './preferred.ts';

/** The language to show a page in to somebody of whom nothing is known but what their browser says. */
export function acceptedLocale(acceptLanguage: string | undefined): Locale {
  return (
    preferred(acceptLanguage, Locale.options, (range, locale) => range.split('-', 1)[0] === locale) ??
    DEFAULT_LOCALE
  );
}

const MEDIA_TYPES = ['text/html', 'application/json'] as const;

/** Whether a program asks and not a person: JSON is named in its `Accept`, and a page is not wanted more. */
export function wantsJson(accept: string | undefined): boolean {
  return preferred(accept, MEDIA_TYPES, isOfType) === 'application/json';
}

/** `application/problem+json` is JSON, and "anything" is a page. */
function isOfType(range: string, type: (typeof MEDIA_TYPES)[number]): boolean {
  if (type === 'application/json') return /^application\/([^/]+\+)?json$/.test(range);
  return ['*/*', 'text/*', 'text/html', 'application/xhtml+xml'].includes(range);
}
