import type { RadioQuestion } from './question.ts';

/** Asked in the place of everybody HR was to decide on: a form that asks nothing would be complete when posted empty. */
const NOBODY_LEFT = {
  kind: 'radio',
  name: 'nobodyLeft',
  label: {
    en: 'Nobody is left to decide on. Shall the cohort go on?',
    fr: 'Il ne reste personne sur qui décider. La cohorte peut-elle continuer ?',
  },
  missing: {
    en: 'Select “Yes” if the cohort can go on',
    fr: 'Sélectionnez « Oui » si la cohorte peut continuer',
  },
  options: [{ value: 'goOn', label: { en: 'Yes, go on', fr: 'Oui, continuer' } }],
} as const satisfies RadioQuestion;

/** The questions, or where there are none because everybody has left, the one that remains. */
export function orNobody<Q extends RadioQuestion>(
  questions: readonly Q[],
): readonly (Q | typeof NOBODY_LEFT)[] {
  return questions.length > 0 ? questions : [NOBODY_LEFT];
}
