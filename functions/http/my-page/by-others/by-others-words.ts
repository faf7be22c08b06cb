import { type ByOthersCatalogue, byOthers as en } from '../../../locales/en/by-others.ts';
import { byOthers as fr } from '../../../locales/fr/by-others.ts';
import type { Locale } from '../../../locales/locale.ts';

export const byOthersWords: Readonly<Record<Locale, ByOthersCatalogue>> = { en, fr };
