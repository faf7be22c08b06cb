import type { Localised } from '../../../locales/locale.ts';
import { MEETING_MINUTES } from '../../../pairs/meetings/meeting-note.ts';

/** What the board and the API show of meetings, and nothing more. */
export const onlyTheTwo: Localised = {
  en: 'HR sees that you have met and when, and when you meet next. What you write here is for the two of you alone.',
  fr: 'Les RH voient que vos rencontres ont eu lieu et quand, ainsi que la date de la prochaine. Ce que vous écrivez ici reste entre vous deux.',
};

/** One of a few lengths, so that two presses are enough. */
export function lengthOfMeeting<const Name extends string>(name: Name, label: Localised, missing: Localised) {
  return {
    kind: 'count',
    name,
    label,
    missing,
    options: MEETING_MINUTES.map((minutes) => ({
      value: minutes,
      label: { en: `${minutes} minutes`, fr: `${minutes} minutes` },
    })),
  } as const;
}
