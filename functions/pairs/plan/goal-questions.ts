import type { Localised } from '../../locales/locale.ts';

/** As many as two people keep in mind. */
export const FIRST = { en: 'First goal', fr: 'Premier objectif' } as const;
export const SECOND = { en: 'Second goal', fr: 'Deuxième objectif' } as const;
export const THIRD = { en: 'Third goal', fr: 'Troisième objectif' } as const;

/** What the agreement and the plan ask of each goal, in the same words. */
export function goal<const Name extends string>(name: Name, label: Localised) {
  return {
    kind: 'text',
    name,
    label,
    subject: { en: label.en, fr: `le ${label.fr.toLowerCase()}` },
    maxLength: 300,
  } as const;
}

export function byWhen<const Name extends string>(name: Name, { en, fr }: Localised) {
  return {
    kind: 'text',
    name,
    label: { en: `${en}: by when?`, fr: `${fr}\u00a0: pour quand\u202f?` },
    subject: { en: `${en}, by when,`, fr: `l’échéance du ${fr.toLowerCase()}` },
    maxLength: 100,
    optional: true,
  } as const;
}

export function howKnown<const Name extends string>(name: Name, { en, fr }: Localised) {
  return {
    kind: 'text',
    name,
    label: {
      en: `${en}: how will you know that it is reached?`,
      fr: `${fr}\u00a0: à quoi verrez-vous qu’il est atteint\u202f?`,
    },
    subject: {
      en: `How you know that the ${en.toLowerCase()} is reached`,
      fr: `ce qui montre que le ${fr.toLowerCase()} est atteint`,
    },
    maxLength: 300,
    optional: true,
  } as const;
}
