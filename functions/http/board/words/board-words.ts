import type { Locale } from '../../../locales/locale.ts';
import type { BoardWords } from './board-wording.ts';
import { en } from './board-words.en.ts';
import { fr } from './board-words.fr.ts';

/** The words of HR's board. */
export const boardWords: Record<Locale, BoardWords> = { en, fr };
