import type { Option } from '../forms/questions/question.ts';

/** The languages most spoken in the companies the product is made for, the commonest first (ISO 639-1). */
const USUAL = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ar', 'zh'] as const;

/** Languages to choose from: the usual ones and those of the directory, each in the reader's words. */
export function languageOptions(directory: readonly string[] = []): readonly Option[] {
  return [...new Set<string>([...USUAL, ...directory.toSorted()])].map((value) => ({
    value,
    label: { en: languageName(value, 'en'), fr: capitalised(languageName(value, 'fr')) },
  }));
}

function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}

/** French writes languages in lower case, which reads as a mistake at the start of a line. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
