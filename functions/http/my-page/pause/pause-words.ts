import type { Locale } from '../../../locales/locale.ts';

interface PauseWords {
  paused: (day: string) => string;
  pause: string;
  change: string;
  resume: string;
  otherDay: string;
}

/** The words with which somebody is told of a pause of their mails, and led to it. */
export const pauseWords: Readonly<Record<Locale, PauseWords>> = {
  en: {
    paused: (day) => `Your mails pause until ${day}`,
    pause: 'Pause my mails',
    change: 'Change or end the pause',
    resume: 'Write to me again from now on',
    otherDay: 'Choose another day',
  },
  fr: {
    paused: (day) => `Vos mails sont suspendus jusqu’au ${day}`,
    pause: 'Suspendre mes mails',
    change: 'Modifier ou terminer la suspension',
    resume: 'M’écrire de nouveau dès maintenant',
    otherDay: 'Choisir un autre jour',
  },
};
