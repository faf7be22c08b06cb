import { forms as en, type FormsCatalogue } from '../locales/en/forms.ts';
import { forms as fr } from '../locales/fr/forms.ts';
import type { Locale } from '../locales/locale.ts';

/** What every form says beside its questions, by language. */
export const formsCatalogue: Readonly<Record<Locale, FormsCatalogue>> = { en, fr };
