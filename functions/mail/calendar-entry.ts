import type { Locale } from '../locales/locale.ts';
import type { Meeting } from './args.ts';
import type { Invitation } from './content.ts';
import { mailWords } from './words.ts';

/** A meeting of two in the calendar of one of them. */
export function pairEntry(
  method: Invitation['method'],
  meeting: Meeting,
  partnerName: string,
  locale: Locale,
): Invitation {
  const { title, description } = mailWords[locale].pairMeeting;
  return { ...meeting, method, title: title(partnerName), description };
}

/** The kickoff in the reader's calendar: put there, moved, or taken away. */
export function kickoffEntry(
  method: Invitation['method'],
  meeting: Meeting,
  cohortName: string,
  locale: Locale,
): Invitation {
  const { title, description } = mailWords[locale].kickoff;
  return { ...meeting, method, title: title(cohortName), description };
}
