import type { Question } from '../questions/question.ts';

/** What is stored for an answer, for those who answer by a program; undefined where it is a text of one's own. */
export function acceptedValues(question: Question): string | undefined {
  switch (question.kind) {
    case 'radio':
    case 'select':
    case 'count':
      return `One of ${list(question.options)}.`;
    case 'checkboxes':
    case 'ranked':
      return `A list of any of ${list(question.options)}.`;
    case 'scale':
      return `A whole number from ${question.min} to ${question.max}.`;
    case 'grid':
      return `An object with any of ${list(question.rows)}, each with one of ${list(question.columns)}.`;
    case 'consent':
      return 'true, when the person has agreed.';
    default:
      return undefined;
  }
}

function list(options: readonly { value: string | number }[]): string {
  return options.map(({ value }) => JSON.stringify(value)).join(', ');
}
