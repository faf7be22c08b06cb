import type { Localised } from '../../../locales/locale.ts';
import type { Meeting } from '../../../mail/args.ts';
import { type LetterContext, pairOf } from '../../../rounds/letters/letter-context.ts';
import { entryOf, fallenDate } from './fallen-date.ts';

/** What a mail that a pair pauses or is over says of the meeting that the two had arranged. */
export interface CalledOff {
  calledOff?: Meeting;
}

export const CALLED_OFF: Localised = {
  en: 'The meeting that the two of you had arranged does not take place; the attached notice takes it out of your calendar.',
  fr: 'La rencontre que vous aviez fixée tous les deux n’a pas lieu ; l’avis joint la retire de votre agenda.',
};

export async function calledOffWithPair(context: LetterContext): Promise<CalledOff> {
  const { table, cohort, now } = context;
  const date = await fallenDate(table, cohort.cohortId, pairOf(context).pairId, now);
  return date ? { calledOff: entryOf(cohort, date) } : {};
}
