import { interim as en, type InterimCatalogue } from '../../locales/en/interim.ts';
import { interim as fr } from '../../locales/fr/interim.ts';
import type { Locale } from '../../locales/locale.ts';

/** What the reports before and after the final one say, in pages, PDFs and mails. */
export const interimWords: Readonly<Record<Locale, InterimCatalogue>> = { en, fr };
