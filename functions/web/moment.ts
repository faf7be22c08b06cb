import { longDay, longMoment, unbroken } from '../locales/dates.ts';
import type { Locale } from '../locales/locale.ts';

/** {@link longMoment} on a page, where the day does not break before or after its number. */
export function formatMoment(instant: Date, timeZone: string, locale: Locale): string {
  const day = longDay(instant, timeZone, locale);
  return longMoment(instant, timeZone, locale).replace(day, unbroken(day));
}
