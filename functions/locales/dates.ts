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

/** "Monday 16 March", "lundi 16 mars": of a day that is near. */
export function nearDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { weekday: 'long', day: 'numeric', month: 'long' }).replace(
    ',',
    '',
  );
}

/** "Mon 16 Mar", "lun. 16 mars": the same, where there is little room. */
export function briefDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { weekday: 'short', day: 'numeric', month: 'short' }).replace(
    ',',
    '',
  );
}

/** "16 March 2026": where the day of the week tells nothing. */
export function plainDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { dateStyle: 'long' });
}

/** "16 Mar 2026", for tables. */
export function shortDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { dateStyle: 'medium' });
}

/** "16 Mar 2026, 09:00": when something happened, for tables. What is still to come is a {@link shortDeadline}. */
export function shortMoment(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { dateStyle: 'medium', timeStyle: 'short' });
}

/** "16 Mar 2026, 09:00 (UTC+1)": until when something can be done, for tables. */
export function shortDeadline(instant: string | Date, timeZone: string, locale: Locale): string {
  return `${shortMoment(instant, timeZone, locale)} (${zoneAs('shortOffset', instant, timeZone, locale).replace('GMT', 'UTC')})`;
}

/** "09:00", "9 h", of an instant in `timeZone`; midnight is "00:00", "0 h", the first minute of its day. */
export function timeOfDay(instant: string | Date, timeZone: string, locale: Locale): string {
  return written(instant, timeZone, locale, { hour: '2-digit', minute: '2-digit' });
}

/**
 * "Monday 16 March 2026 at 09:00 (Central European Time)", "lundi 16 mars 2026 à 9 h (heure d’Europe centrale)":
 * until when, or when exactly. With its zone always: it may be read in another, by whoever travels or is sent the mail.
 */
export function longMoment(instant: string | Date, timeZone: string, locale: Locale): string {
  const day = longDay(instant, timeZone, locale);
  const moment = mannersOf[locale].at(day, timeOfDay(instant, timeZone, locale));
  return `${moment} (${zoneName(instant, timeZone, locale)})`;
}

/**
 * "Central European Time", and in summer "Central European Summer Time": as people call it on that day, so that it also
 * tells the hour that comes twice when clocks go back.
 */
export function zoneName(instant: string | Date, timeZone: string, locale: Locale): string {
  const onThatDay = zoneAs('long', instant, timeZone, locale);
  if (isSummerTime(new Date(instant), timeZone)) return onThatDay;
  const general = zoneAs('longGeneric', instant, timeZone, locale);
  // Where a language has no name for it, `Intl` makes up "heure : Royaume-Uni", or "GMT+00:00".
  return general.includes(':') ? onThatDay : general;
}

/** In one of these months every place that changes its clocks has them back. */
const JANUARY = 0;
const JULY = 6;

/** Whether clocks are ahead of where they stand in the winter of the same year. */
function isSummerTime(instant: Date, timeZone: string): boolean {
  const offset = offsetMinutes(instant, timeZone);
  return [JANUARY, JULY].some(
    (month) => offsetMinutes(new Date(Date.UTC(instant.getUTCFullYear(), month, 15)), timeZone) < offset,
  );
}

function offsetMinutes(instant: Date, timeZone: string): number {
  const offset = zoneAs('longOffset', instant, timeZone, 'en');
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function zoneAs(
  timeZoneName: NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>,
  instant: string | Date,
  timeZone: string,
  locale: Locale,
): string {
  const format = new Intl.DateTimeFormat(mannersOf[locale].tag, { timeZone, timeZoneName });
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
