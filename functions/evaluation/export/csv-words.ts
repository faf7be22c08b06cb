import type { Side } from '../../definition/side.ts';
import { type CsvCatalogue, csv as en } from '../../locales/en/csv.ts';
import { csv as fr } from '../../locales/fr/csv.ts';
import type { Locale } from '../../locales/locale.ts';

/** The words of the exports, by language. A role without one does not compile; columns are held by their files. */
export const csvWords: Readonly<Record<Locale, CsvCatalogue & { role: Record<Side, string> }>> = { en, fr };
