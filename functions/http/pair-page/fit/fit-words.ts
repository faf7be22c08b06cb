import type { Locale } from '../../../locales/locale.ts';

interface FitWords {
  /** Above the question, where the page asks by itself. */
  asked: string;
  said: string;
  line: string;
  onlyHr: string;
  change: string;
}

/** The words around the question whether a pair fits. */
export const fitWords: Readonly<Record<Locale, FitWords>> = {
  en: {
    asked: 'After your first meeting',
    said: 'Your answer',
    line: 'Your line to HR',
    onlyHr: 'HR reads it, your partner does not.',
    change: 'Change my answer',
  },
  fr: {
    asked: 'Après votre première rencontre',
    said: 'Votre réponse',
    line: 'Votre ligne pour les RH',
    onlyHr: 'Les RH la lisent, pas votre binôme.',
    change: 'Modifier ma réponse',
  },
};
