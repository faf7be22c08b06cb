import type { Locale } from '../locales/locale.ts';

/** 24 hours and the day before the month in both: readers of one company share a page's language, not a habit. */
const LANGUAGE: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr' };
const AT: Readonly<Record<Locale, string>> = { en: 'at', fr: 'à' };

/**
 * An instant as people of this language read it, with the name of the zone: readers may sit in another.
 * "Monday 16 March 2026 at 09:00 (Central European Time)"
 */
export function formatMoment(instant: Date, timeZone: string, locale: Locale): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE[locale], { ...options, timeZone });
  const day = unbroken(format({ dateStyle: 'full' }).format(instant).replace(',', ''), locale);
  const time = format({ timeStyle: 'short' }).format(instant);
  const zone = format({ timeZoneName: 'longGeneric' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${day} ${AT[locale]} ${time} (${zone ?? timeZone})`;
}

/**
 * A written-out day that does not break before or after its number, with French's "1er", which Intl leaves out.
 */
export function unbroken(day: string, locale: Locale): string {
  const ordinal = locale === 'fr' ? day.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : day;
  return ordinal.replace(/ (?=\d)|(?<=\d(?:er)?) /g, '\u00a0');
}
