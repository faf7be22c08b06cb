import type { Locale } from '../locales/locale.ts';

/** 24 hours in both languages: readers of one company share it, and it is unmistakable. */
const LANGUAGE: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };

/**
 * "Monday 16 March 2026", "lundi 16 mars 2026": the day of an instant as people in `timeZone` live it. French
 * counts the first of a month as one: "1er mars".
 */
export function longDay(instant: string, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'full', timeZone })
    .format(new Date(instant))
    .replace(',', '')
    .replace(/(?<=^\p{L}+ )1(?= )/u, locale === 'fr' ? '1er' : '1');
}

/** "09:00", of an instant in `timeZone`. */
export function timeOfDay(instant: string, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE[locale], { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(instant),
  );
}

/** "Monday 16 March 2026 at 09:00", "lundi 16 mars 2026 à 09:00". */
export function longMoment(instant: string, timeZone: string, locale: Locale): string {
  const at = { en: 'at', fr: 'à' }[locale];
  return `${longDay(instant, timeZone, locale)} ${at} ${timeOfDay(instant, timeZone, locale)}`;
}

/** "10:00 – 11:00 (Central European Time)": the zone is named, as readers may sit in another. */
export function timeRange(instant: string, minutes: number, timeZone: string, locale: Locale): string {
  const end = new Date(new Date(instant).getTime() + minutes * 60_000).toISOString();
  const times = `${timeOfDay(instant, timeZone, locale)} – ${timeOfDay(end, timeZone, locale)}`;
  return `${times} (${zoneName(instant, timeZone, locale)})`;
}

function zoneName(instant: string, timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(LANGUAGE[locale], { timeZone, timeZoneName: 'longGeneric' });
  return (
    parts.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  );
}
