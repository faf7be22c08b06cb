import type { Option } from '../forms/questions/question.ts';
import { languageName } from '../locales/language-name.ts';

/** The languages most spoken in the companies the product is made for, the commonest first (ISO 639-1). */
const USUAL = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ar', 'zh'] as const;

/** Languages to choose from: the usual ones and those of the directory, each in the reader's words. */
export function languageOptions(directory: readonly string[] = []): readonly Option[] {
  return [...new Set<string>([...USUAL, ...directory.toSorted()])].map((value) => ({
    value,
    label: { en: languageName(value, 'en'), fr: languageName(value, 'fr') },
  }));
}
