import type { Cohort } from '../../../cohorts/cohort.ts';
import { inLocale, type Locale } from '../../../locales/locale.ts';
import type { Meeting } from '../../../mail/args.ts';

/**
 * The kickoff as an entry of one person's calendar: one, also of who is invited as mentor and as mentee. The uid stays
 * the same, so that it can be moved or cancelled.
 */
export function kickoffMeeting(
  { cohortId, kickoffAt, settings }: Cohort,
  personId: string,
  locale: Locale,
): Meeting {
  if (kickoffAt === undefined) throw new Error(`cohort ${cohortId} has no kickoff yet`);
  const { minutes, place } = settings.kickoff;
  return {
    uid: `kickoff-${cohortId}-${personId}`,
    sequence: 0,
    startsAt: kickoffAt,
    minutes,
    ...(place === undefined ? {} : { place: inLocale(place, locale) }),
  };
}
