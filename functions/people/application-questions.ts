import { type ExtraQuestion, localised } from '../forms/questions/extra-questions.ts';
import type { Option } from '../forms/questions/question.ts';
import type { LocalisedText } from '../locales/locale.ts';
import { numbersIn } from '../locales/numbers.ts';
import { languageOptions } from './spoken-languages.ts';

/** What both applications know of the cohort. */
export interface ApplicationContext {
  readonly cohort: string;
  readonly skills: readonly { readonly id: string; readonly label: LocalisedText }[];
  /** Languages people of the directory speak (ISO 639-1), beside the usual ones. */
  readonly languages?: readonly string[];
  /** Length of the programme, in weeks. */
  readonly weeks: number;
  /** Training before the first meeting, in hours. */
  readonly trainingHours: number;
  readonly extra: readonly ExtraQuestion[];
}

/** The cohort's skills as rows of a grid. */
export function skillRows(skills: ApplicationContext['skills']): readonly Option[] {
  return skills.map(({ id, label }) => ({ value: id, label: localised(label) }));
}

export function languagesQuestion(directory?: readonly string[]) {
  return {
    kind: 'checkboxes',
    name: 'languages',
    shortLabel: { en: 'Languages', fr: 'Langues' },
    label: {
      en: 'In which languages can you hold these conversations?',
      fr: 'Dans quelles langues pouvez-vous mener ces échanges ?',
    },
    missing: {
      en: 'Select at least one language in which you can hold these conversations',
      fr: 'Sélectionnez au moins une langue dans laquelle vous pouvez mener ces échanges',
    },
    options: languageOptions(directory),
    min: 1,
  } as const;
}

export const MEETING_MODE_QUESTION = {
  kind: 'radio',
  name: 'meetingMode',
  shortLabel: { en: 'Way of meeting', fr: 'Mode de rencontre' },
  label: { en: 'How would you like to meet?', fr: 'Comment souhaitez-vous vous rencontrer ?' },
  missing: {
    en: 'Select how you would like to meet',
    fr: 'Sélectionnez la façon dont vous souhaitez vous rencontrer',
  },
  options: [
    { value: 'onSite', label: { en: 'In person', fr: 'En personne' } },
    { value: 'remote', label: { en: 'By video or telephone', fr: 'En visio ou par téléphone' } },
    { value: 'either', label: { en: 'Either suits me', fr: 'Les deux me conviennent' } },
  ],
} as const;

/** Names rather than a list: a directory can hold 50,000 people, and no reason is asked. */
export const AVOID_QUESTION = {
  kind: 'text',
  name: 'avoid',
  shortLabel: { en: 'People to avoid', fr: 'Personnes à éviter' },
  label: {
    en: 'Is there anybody you should not be paired with?',
    fr: 'Y a-t-il des personnes avec qui vous ne devez pas former un binôme ?',
  },
  subject: { en: 'People you should not be paired with', fr: 'les personnes à éviter' },
  hint: {
    en: 'Names or mail addresses, one per line. No reason is needed, and only HR reads this. People above or below you in your reporting line are never proposed, so you need not name them.',
    fr: 'Noms ou adresses mail, une personne par ligne. Aucune raison n’est demandée et seules les RH lisent cette réponse. Les personnes de votre ligne hiérarchique ne sont jamais proposées : inutile de les nommer.',
  },
  maxLength: 500,
  multiline: true,
  optional: true,
} as const;

/** Before anybody counts on it: what taking part means in hours. */
export function commitmentQuestion({ weeks, trainingHours }: ApplicationContext) {
  const hours = { en: numbersIn('en').hours(trainingHours), fr: numbersIn('fr').hours(trainingHours) };
  return {
    kind: 'consent',
    name: 'commitment',
    shortLabel: { en: 'Your commitment', fr: 'Votre engagement' },
    label: {
      en: `I can give this the time it takes: ${hours.en} of training, then about two hours a month for ${weeks} weeks.`,
      fr: `Je peux y consacrer le temps nécessaire : ${hours.fr} de formation, puis environ deux heures par mois pendant ${weeks} semaines.`,
    },
    missing: {
      en: 'Tick the box to say that you can give this the time it takes',
      fr: 'Cochez la case pour confirmer que vous pouvez y consacrer le temps nécessaire',
    },
    hint: {
      en: 'Taking part is voluntary. You can leave at any time, without giving a reason.',
      fr: 'La participation est volontaire. Vous pouvez arrêter à tout moment, sans donner de raison.',
    },
  } as const;
}
