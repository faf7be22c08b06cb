import { inLocale, type Localised, type LocalisedText } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';

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
    subject: answerTo('Your answer to', 'votre réponse à', label),
    maxLength: 600,
    multiline: true,
  } as const;
  if (optional) return { ...question, optional: true } as const;
  return {
    ...question,
    missing: answerTo('Enter your answer to', 'Saisissez votre réponse à', label),
  } as const;
}

/** HR's own words say what is asked, whichever way they ask it. */
function answerTo(en: string, fr: string, label: LocalisedText): Localised {
  const asked = localised(label);
  return { en: `${en} ${mannersOf.en.quoted(asked.en)}`, fr: `${fr} ${mannersOf.fr.quoted(asked.fr)}` };
}

/** A text of HR's in every language, whichever way it was written. */
export function localised(text: LocalisedText): Localised {
  return { en: inLocale(text, 'en'), fr: inLocale(text, 'fr') };
}
