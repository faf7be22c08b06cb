import { pairPage as en, type PairPageCatalogue } from '../../locales/en/pair/pair-page.ts';
import { pairPage as fr } from '../../locales/fr/pair/pair-page.ts';
import type { Locale } from '../../locales/locale.ts';

/** The words of the page of a pair, by language. */
export const pairPageWords: Readonly<Record<Locale, PairPageCatalogue>> = { en, fr };
