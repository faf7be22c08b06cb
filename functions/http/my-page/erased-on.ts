import type { Cohort } from '../../cohorts/cohort.ts';
import { aftercare, cohortCalendar, mentoringCalendar } from '../../definition/cohort-calendar.ts';
import type { Locale } from '../../locales/locale.ts';

/** The day on which personal data goes, as far as it is known now, in the words of a sentence. */
export function erasedOn({ settings, startsAt, kickoffAt, closedAt }: Cohort, locale: Locale): string {
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
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: settings.timeZone }).format(
    erasedAt,
  );
  return locale === 'fr' ? `le ${day}` : `on ${day}`;
}
