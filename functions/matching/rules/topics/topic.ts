import type { Localised } from '../../../locales/locale.ts';

/** What an application may be about, as it is named to people, with the ways in which it is written. */
export interface Topic {
  /** A noun, in the middle of a sentence. */
  label: Localised;
  /** Words and terms that name it in any language, the labels apart: plurals, capitals and accents do not matter. */
  forms: readonly string[];
}

/** @param forms further ways to write it, parted by "|" */
export function topic(en: string, fr: string, forms = ''): Topic {
  return { label: { en, fr }, forms: forms === '' ? [] : forms.split('|') };
}
