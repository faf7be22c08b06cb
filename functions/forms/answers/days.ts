import { Temporal } from 'temporal-polyfill';
import { plainDay, unbroken } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';

/** An ISO day as people of this language read it; the text itself when it is not one. */
export function formatDay(day: string, locale: Locale): string {
  const date = isoDay(day);
  if (date === undefined) return day;
  return unbroken(plainDay(date, 'UTC', locale));
}

/**
 * A day as people write it where the browser shows no calendar: `2027-03-31` or `31/03/2027`.
 *
 * @returns the ISO day, or undefined when there is no such day
 */
export function dayTyped(typed: string): string | undefined {
  const local = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed);
  if (local === null) return isoDay(typed);
  const [, day = '', month = '', year = ''] = local;
  return isoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function isoDay(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return undefined;
  }
}

/**
 * A time of day as people write it: `9:05`, `09:05`, `9h05`, "9 h 05", "9 h".
 *
 * @returns `HH:mm`, or undefined when there is no such time
 */
export function timeTyped(typed: string): string | undefined {
  const [, hour = '', afterMark, afterH = '00'] =
    /^(\d{1,2})(?:[:.](\d{2})(?::00)?|\s?h(?:\s?(\d{2}))?)$/i.exec(typed) ?? [];
  const minute = afterMark ?? afterH;
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
