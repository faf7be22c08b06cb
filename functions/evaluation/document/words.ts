import type { Locale } from '../../locales/locale.ts';
import type { EvaluationWords } from './evaluation-words.ts';
import { wordsInEnglish } from './words.en.ts';
import { wordsInFrench } from './words.fr.ts';

export function wordsIn(locale: Locale): EvaluationWords {
  return locale === 'fr' ? wordsInFrench : wordsInEnglish;
}
