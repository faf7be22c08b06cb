import type { Locale } from '../locales/locale.ts';
import type { Meeting } from './args.ts';
import type { Invitation } from './content.ts';
import { mailWords } from './words.ts';

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
