import type { Locale } from './locale.ts';
import { mannersOf } from './manners.ts';

/**
 * "Monday 16 March 2026", "lundi 16 mars 2026": the day of an instant as people in `timeZone` live it.
 *
 * @param instant ISO 8601, or a Date
 * @throws RangeError when it is none, or the time zone is unknown
 */
export function longDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { dateStyle: 'full' }).replace(',', '');
}

/** "16 March 2026": where the day of the week tells nothing. */
export function plainDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { dateStyle: 'long' });
}

/** "16 Mar 2026", for tables. */
export function shortDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { dateStyle: 'medium' });
}

/** "16 Mar 2026, 09:00", for tables. */
export function shortMoment(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { dateStyle: 'medium', timeStyle: 'short' });
}

/** "09:00", of an instant in `timeZone`. */
export function timeOfDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { hour: '2-digit', minute: '2-digit' });
}

/** "Monday 16 March 2026 at 09:00", "lundi 16 mars 2026 à 09:00". */
export function longMoment(instant: string | Date, timeZone: string, locale: Locale): string {
  return mannersOf[locale].at(longDay(instant, timeZone, locale), timeOfDay(instant, timeZone, locale));
}

/** "Central European Time". Named where readers may sit in another. */
export function zoneName(instant: string | Date, timeZone: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(mannersOf[locale].tag, { timeZone, timeZoneName: 'longGeneric' });
  const part = format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? timeZone;
}

/** A written-out day that does not break before or after its number, for pages. */
export function unbroken(day: string): string {
  return day.replace(/ (?=\d)|(?<=\d(?:er)?) /g, '\u00a0');
}

function written(
  instant: string | Date,
  timeZone: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): string {
  const { tag, said } = mannersOf[locale];
  return said(new Intl.DateTimeFormat(tag, { ...options, timeZone }).format(new Date(instant)));
}
