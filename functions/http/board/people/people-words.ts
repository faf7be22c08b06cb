import { people as en, type PeopleCatalogue } from '../../../locales/en/hr-data/people.ts';
import { people as fr } from '../../../locales/fr/hr-data/people.ts';
import type { Locale } from '../../../locales/locale.ts';

/** The words of HR's page about people. */
export const peopleWords: Readonly<Record<Locale, PeopleCatalogue>> = { en, fr };
