import type { Localised } from '../../locales/locale.ts';
import type { Option } from './question.ts';

/**
 * Six behaviours, ours and not a validated scale. The points are frequencies rather than marks: people answer
 * them more alike than "good" and "very good".
 */
const FREQUENCIES: readonly Option<number>[] = [
  { value: 1, label: { en: 'Hardly ever', fr: 'Presque jamais' } },
  { value: 2, label: { en: 'Seldom', fr: 'Rarement' } },
  { value: 3, label: { en: 'Sometimes', fr: 'Parfois' } },
  { value: 4, label: { en: 'Often', fr: 'Souvent' } },
  { value: 5, label: { en: 'Nearly always', fr: 'Presque toujours' } },
];

const OF_ONESELF = [
  {
    value: 'giveFeedback',
    label: {
      en: 'I tell people clearly what they do well and what to change',
      fr: 'Je dis clairement aux autres ce qu’ils font bien et ce qu’il faut changer',
    },
  },
  {
    value: 'delegate',
    label: {
      en: 'I hand over whole tasks, with the decisions that belong to them',
      fr: 'Je confie des tâches entières, avec les décisions qui vont avec',
    },
  },
  {
    value: 'decideWithIncompleteInformation',
    label: {
      en: 'I decide in time, even without all the information',
      fr: 'Je décide à temps, même sans avoir toutes les informations',
    },
  },
  {
    value: 'handleConflict',
    label: {
      en: 'I address conflicts early and openly',
      fr: 'J’aborde les conflits tôt et ouvertement',
    },
  },
  {
    value: 'explainDirection',
    label: {
      en: 'I explain where we are going and why',
      fr: 'J’explique où nous allons et pourquoi',
    },
  },
  {
    value: 'developOthers',
    label: {
      en: 'I help others to grow in their work',
      fr: 'J’aide les autres à progresser dans leur travail',
    },
  },
] as const satisfies readonly Option[];

const OF_SOMEBODY = [
  {
    value: 'giveFeedback',
    label: {
      en: 'Tells people clearly what they do well and what to change',
      fr: 'Dit clairement aux autres ce qu’ils font bien et ce qu’il faut changer',
    },
  },
  {
    value: 'delegate',
    label: {
      en: 'Hands over whole tasks, with the decisions that belong to them',
      fr: 'Confie des tâches entières, avec les décisions qui vont avec',
    },
  },
  {
    value: 'decideWithIncompleteInformation',
    label: {
      en: 'Decides in time, even without all the information',
      fr: 'Décide à temps, même sans avoir toutes les informations',
    },
  },
  {
    value: 'handleConflict',
    label: { en: 'Addresses conflicts early and openly', fr: 'Aborde les conflits tôt et ouvertement' },
  },
  {
    value: 'explainDirection',
    label: { en: 'Explains where we are going and why', fr: 'Explique où nous allons et pourquoi' },
  },
  {
    value: 'developOthers',
    label: { en: 'Helps others to grow in their work', fr: 'Aide les autres à progresser dans leur travail' },
  },
] as const satisfies readonly Option[];

interface Wording<N extends string> {
  readonly name: N;
  readonly label: Localised;
  readonly missing: Localised;
}

/** One's own view of the six behaviours: a level of 1 to 5 for each one is ready to answer. */
export function selfViewQuestion<const N extends string>(wording: Wording<N>) {
  return {
    kind: 'grid',
    ...wording,
    rows: OF_ONESELF,
    columns: FREQUENCIES,
    skip: { en: 'I would rather not say', fr: 'Je préfère ne pas répondre' },
    minRows: 0,
    everyRow: true,
  } as const;
}

/** Somebody else's view of the same six. */
export function managerViewQuestion<const N extends string>(wording: Wording<N>) {
  return {
    kind: 'grid',
    ...wording,
    rows: OF_SOMEBODY,
    columns: FREQUENCIES,
    skip: { en: 'I cannot tell', fr: 'Je ne sais pas' },
    minRows: 0,
    everyRow: true,
  } as const;
}
