import type { Locale } from '../locales/locale.ts';
import type { Meeting } from './args.ts';
import type { Invitation } from './content.ts';

const TITLE: Record<Locale, (cohortName: string) => string> = {
  en: (cohortName) => `${cohortName}: kickoff`,
  fr: (cohortName) => `${cohortName} : lancement`,
};
const DESCRIPTION: Record<Locale, string> = {
  en: 'The start of the mentoring programme. Questions: reply to the mail this invitation came with.',
  fr: 'Le lancement du programme de mentorat. Questions : répondez au message qui accompagne cette invitation.',
};

/** The kickoff in the reader's calendar: put there, moved, or taken away. */
export function kickoffEntry(
  method: Invitation['method'],
  meeting: Meeting,
  cohortName: string,
  locale: Locale,
): Invitation {
  return { ...meeting, method, title: TITLE[locale](cohortName), description: DESCRIPTION[locale] };
}
