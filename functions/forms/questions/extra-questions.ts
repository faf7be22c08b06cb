import { inLocale, type Localised, type LocalisedText } from '../../locales/locale.ts';

/** A question HR adds to a form in the cohort's definition. */
export interface ExtraQuestion {
  readonly id: string;
  readonly label: LocalisedText;
  readonly optional: boolean;
}

/** A section with HR's own questions, when there are any; their names cannot meet the product's. */
export function hrSection(extra: readonly ExtraQuestion[]) {
  if (extra.length === 0) return [];
  return [{ title: { en: 'Questions from HR', fr: 'Questions des RH' }, questions: extra.map(asQuestion) }];
}

function asQuestion({ id, label, optional }: ExtraQuestion) {
  const question = {
    kind: 'text',
    name: `extra-${id}`,
    label: localised(label),
    maxLength: 600,
    multiline: true,
  } as const;
  return optional ? ({ ...question, optional: true } as const) : question;
}

/** A text of HR's in every language, whichever way it was written. */
export function localised(text: LocalisedText): Localised {
  return { en: inLocale(text, 'en'), fr: inLocale(text, 'fr') };
}
