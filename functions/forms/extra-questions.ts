import { inLocale, type Localised, type LocalisedText } from '../locales/locale.ts';

/** A question HR adds to a form in the cohort's definition. */
export interface ExtraQuestion {
  readonly id: string;
  readonly label: LocalisedText;
  readonly optional: boolean;
}

/** HR's own questions as questions of a form; their names cannot meet the product's. */
export function extraQuestions(extra: readonly ExtraQuestion[]) {
  return extra.map(({ id, label, optional }) => {
    const question = {
      kind: 'text',
      name: `extra-${id}`,
      label: localised(label),
      maxLength: 600,
      multiline: true,
    } as const;
    return optional ? ({ ...question, optional: true } as const) : question;
  });
}

/** A text of HR's in every language, whichever way it was written. */
export function localised(text: LocalisedText): Localised {
  return { en: inLocale(text, 'en'), fr: inLocale(text, 'fr') };
}
