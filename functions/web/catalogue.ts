import { web as en, type WebCatalogue } from '../locales/en/web.ts';
import { web as fr } from '../locales/fr/web.ts';
import type { Locale } from '../locales/locale.ts';

/** What every page says around its content, by language. */
export const webCatalogue: Readonly<Record<Locale, WebCatalogue>> = { en, fr };
