import type { Localised } from '../../../locales/locale.ts';
import { MEETING_MINUTES } from '../../../pairs/meetings/meeting-note.ts';

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
