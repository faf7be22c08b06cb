import type { Locale } from '../../../../locales/locale.ts';
import type { ReviewWords } from './review-wording.ts';
import { en } from './review-words.en.ts';
import { fr } from './review-words.fr.ts';

/** The words of HR's review of the pairs. */
export const reviewWords: Record<Locale, ReviewWords> = { en, fr };
