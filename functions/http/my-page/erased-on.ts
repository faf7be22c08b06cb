import type { Cohort } from '../../cohorts/cohort.ts';
import { aftercare, cohortCalendar, mentoringCalendar } from '../../definition/cohort-calendar.ts';
import { plainDay, unbroken } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';

/** The day on which personal data goes, as far as it is known now, in the words of a sentence. */
export function erasedOn(
  { settings, startsAt, kickoffAt, closedAt }: Cohort,
  { locale, timeZone }: { locale: Locale; timeZone: string },
): string {
  const planned = cohortCalendar(settings, {
    startsAt: new Date(startsAt),
    ...(kickoffAt === undefined ? {} : { kickoffAt: new Date(kickoffAt) }),
  });
  const ended = kickoffAt === undefined ? planned : mentoringCalendar(settings, new Date(kickoffAt));
  const { erasedAt } = aftercare(
    settings,
    ended.endsAt,
    closedAt === undefined ? planned.closedAt : new Date(closedAt),
  );
  return mannersOf[locale].onDay(unbroken(plainDay(erasedAt, timeZone, locale)));
}
