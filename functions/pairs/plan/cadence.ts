import * as z from 'zod';
import type { Localised } from '../../locales/locale.ts';

/** How often the two of a pair want to meet. */
export const Cadence = z.enum(['everyTwoWeeks', 'everyThreeWeeks', 'monthly']);
export type Cadence = z.infer<typeof Cadence>;

/** Common practice: a meeting every two to four weeks. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = {
  everyTwoWeeks: 14,
  everyThreeWeeks: 21,
  monthly: 30,
};

export const CADENCE_LABELS = {
  everyTwoWeeks: { en: 'Every two weeks', fr: 'Toutes les deux semaines' },
  everyThreeWeeks: { en: 'Every three weeks', fr: 'Toutes les trois semaines' },
  monthly: { en: 'Every month', fr: 'Tous les mois' },
} as const satisfies Record<Cadence, Localised>;

/** As a form offers them. */
export const CADENCE_OPTIONS = [
  { value: 'everyTwoWeeks', label: CADENCE_LABELS.everyTwoWeeks },
  { value: 'everyThreeWeeks', label: CADENCE_LABELS.everyThreeWeeks },
  { value: 'monthly', label: CADENCE_LABELS.monthly },
] as const satisfies readonly { value: Cadence; label: Localised }[];
