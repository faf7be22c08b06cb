import { longDay, timeOfDay, unbroken, zoneName } from '../locales/dates.ts';
import type { Locale } from '../locales/locale.ts';
import { mannersOf } from '../locales/manners.ts';

/**
 * An instant as people of this language read it on a page, with the name of the zone: readers may sit in another.
 * "Monday 16 March 2026 at 09:00 (Central European Time)"
 */
export function formatMoment(instant: Date, timeZone: string, locale: Locale): string {
  const day = unbroken(longDay(instant, timeZone, locale));
  const moment = mannersOf[locale].at(day, timeOfDay(instant, timeZone, locale));
  return `${moment} (${zoneName(instant, timeZone, locale)})`;
}
