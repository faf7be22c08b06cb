import type { Localised } from '../../locales/locale.ts';
import type { Question } from '../questions/question.ts';

/** What is stored for an answer, for those who answer by a program; undefined where it is a text of one's own. */
export function acceptedValues(question: Question): Localised | undefined {
  switch (question.kind) {
    case 'radio':
    case 'select':
    case 'count':
      return { en: `One of ${list(question.options)}.`, fr: `Une valeur parmi ${list(question.options)}.` };
    case 'checkboxes':
    case 'ranked':
      return {
        en: `A list of any of ${list(question.options)}.`,
        fr: `Une liste de valeurs parmi ${list(question.options)}.`,
      };
    case 'scale':
      return {
        en: `A whole number from ${question.min} to ${question.max}.`,
        fr: `Un nombre entier de ${question.min} à ${question.max}.`,
      };
    case 'grid':
      return {
        en: `An object with any of ${list(question.rows)}, each with one of ${list(question.columns)}.`,
        fr: `Un objet avec des champs parmi ${list(question.rows)}, chacun avec une valeur parmi ${list(question.columns)}.`,
      };
    case 'consent':
      return { en: 'true, when the person has agreed.', fr: 'true, quand la personne a donné son accord.' };
    default:
      return undefined;
  }
}

function list(options: readonly { value: string | number }[]): string {
  return options.map(({ value }) => JSON.stringify(value)).join(', ');
}
