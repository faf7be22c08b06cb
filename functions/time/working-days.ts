import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';
import { DAY_MS } from './day.ts';

/** Countries whose week does not end on Saturday and Sunday (CLDR 47, supplemental week data). ISO: Monday is 1. */
const WEEKENDS: Record<string, number[]> = {
  ...Object.fromEntries(
    'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE'.split(' ').map((country) => [country, [5, 6]]),
  ),
  AF: [4, 5],
  IR: [4, 5],
};
const SATURDAY_SUNDAY = [6, 7];

/** Reading one year's rules takes milliseconds; a calendar asks for the same few years hundreds of times. */
const holidaysRead = new Map<string, Set<string>>();

/** Whether people are at work that day: neither a week-end nor, when the country is known, a public holiday. */
export function isWorkingDay(date: Temporal.PlainDate, country?: string): boolean {
  const weekend = (country && WEEKENDS[country]) || SATURDAY_SUNDAY;
  if (weekend.includes(date.dayOfWeek)) return false;
  return !country || !publicHolidays(country, date.year).has(date.toString());
}

/** Whether public holidays of this country (ISO 3166-1, two letters) are known. */
export function isKnownCountry(country: string): boolean {
  return country in new Holidays().getCountries();
}

function publicHolidays(country: string, year: number): Set<string> {
  const key = `${country} ${year}`;
  const known = holidaysRead.get(key);
  if (known) return known;
  const dates = new Set<string>();
  const calendar = new Holidays(country, { types: ['public'] });
  // A holiday may last into the next year, and is then only listed under the one in which it begins.
  for (const { date, start, end } of [...calendar.getHolidays(year - 1), ...calendar.getHolidays(year)]) {
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    for (let day = 0; day < days; day++) {
      dates.add(new Date(first + day * DAY_MS).toISOString().slice(0, 10));
    }
  }
  holidaysRead.set(key, dates);
  return dates;
}
