import { timeOfDay, zoneName } from '../locales/dates.ts';
import type { Locale } from '../locales/locale.ts';

/** "10:00 – 11:00 (Central European Time)": the zone is named, as readers may sit in another. */
export function timeRange(instant: string, minutes: number, timeZone: string, locale: Locale): string {
  const end = new Date(new Date(instant).getTime() + minutes * 60_000);
  const times = `${timeOfDay(instant, timeZone, locale)} – ${timeOfDay(end, timeZone, locale)}`;
  return `${times} (${zoneName(instant, timeZone, locale)})`;
}
