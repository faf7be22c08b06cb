import { inLocale } from '../../locales/locale.ts';
import type { TrainingAhead } from '../../mail/args.ts';
import { type LetterContext, sideOf } from '../../rounds/letters/letter-context.ts';

/** Mentors were trained before the matching; mentees are when they begin. */
export function trainingAhead(context: LetterContext): { training?: TrainingAhead } {
  const { menteeHours, materialUrl, note } = context.cohort.settings.training;
  if (sideOf(context) === 'mentor' || menteeHours === 0) return {};
  return {
    training: {
      hours: menteeHours,
      ...(note === undefined ? {} : { note: inLocale(note, context.to.language) }),
      ...(materialUrl === undefined ? {} : { materialUrl }),
    },
  };
}
