import { type DecisionsCatalogue, decisions as en } from '../../locales/en/decisions.ts';
import { decisions as fr } from '../../locales/fr/decisions.ts';
import type { Locale } from '../../locales/locale.ts';

/** What is said around a decision of HR's, by language. */
export const decisionWords: Readonly<Record<Locale, DecisionsCatalogue>> = { en, fr };
