import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';
import type { Locale, Localised } from '../locales/locale.ts';
import { type ClosedDays, isClosedOn } from './closed-days.ts';
import { countryOf } from './country.ts';
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
const holidaysRead = new Map<string, ReadonlyMap<string, Localised>>();

/** What decides when people are at work at one place; a `CohortSettings` is one, and each of its sites. */
export interface WorkingPlace {
  /** ISO 3166, with its region where that has holidays of its own; without it only week-ends are skipped. */
  country?: string | undefined;
  closedDays?: ClosedDays | undefined;
}

/** A company with its sites: each has the company's closed days, and its country unless it has one of its own. */
export interface WorkingPlaces extends WorkingPlace {
  sites?: Readonly<Record<string, WorkingPlace>> | undefined;
}

/** Why nobody works on a day: a holiday that has no name in a language has the one it bears where it is kept. */
export type DayOff = { because: 'weekend' } | { because: 'closed' } | { because: 'holiday'; name: Localised };

/** Why people are not at work that day; nothing where they are. */
export function dayOff(
  date: Temporal.PlainDate,
  { country, closedDays = [] }: WorkingPlace,
): DayOff | undefined {
  const weekend = (country && WEEKENDS[countryOf(country)]) || SATURDAY_SUNDAY;
  if (weekend.includes(date.dayOfWeek)) return { because: 'weekend' };
  if (isClosedOn(date.toString(), closedDays)) return { because: 'closed' };
  const name = country && publicHolidays(country, date.year).get(date.toString());
  return name ? { because: 'holiday', name } : undefined;
}

export function isWorkingDay(date: Temporal.PlainDate, place: WorkingPlace = {}): boolean {
  return dayOff(date, place) === undefined;
}

/** The sites at which nobody works that day, and why. */
export function sitesOff(
  date: Temporal.PlainDate,
  { country, sites = {} }: WorkingPlaces,
): Array<{ site: string } & DayOff> {
  return Object.entries(sites).flatMap(([site, place]) => {
    const off = dayOff(date, { country, ...place });
    return off ? [{ site, ...off }] : [];
  });
}

/** Whether public holidays of this country are known, or of this region: "FR", "DE-BY". */
export function isKnownCountry(country: string): boolean {
  const [code = '', region, part] = country.split('-');
  const holidays = new Holidays();
  if (region === undefined) return code in holidays.getCountries();
  if (!(region in knownIn(holidays.getStates(code)))) return false;
  return part === undefined || part in knownIn(holidays.getRegions(code, region));
}

/** The regions of a country with holidays of their own, by their code: `DE-BY` is Bavaria, in its own language. */
export function regionsOf(country: string): Record<string, string> {
  const states = Object.entries(knownIn(new Holidays().getStates(country)));
  return Object.fromEntries(states.map(([code, name]) => [`${country}-${code}`, name]));
}

/** The library says nothing where there are none. */
function knownIn(places: Record<string, string> | undefined): Record<string, string> {
  return places ?? {};
}

/** Names by date. */
function publicHolidays(country: string, year: number): ReadonlyMap<string, Localised> {
  const key = `${country} ${year}`;
  const known = holidaysRead.get(key);
  if (known) return known;
  const calendar = new Holidays(country, { types: ['public'] });
  const inFrench = namesByDate(calendar, year, 'fr');
  const dates = new Map(
    [...namesByDate(calendar, year, 'en')].map(([date, en]) => [date, { en, fr: inFrench.get(date) ?? en }]),
  );
  holidaysRead.set(key, dates);
  return dates;
}

function namesByDate(calendar: Holidays, year: number, locale: Locale): Map<string, string> {
  const dates = new Map<string, string>();
  const listed = [year - 1, year].flatMap((one) => calendar.getHolidays(one, locale));
  // A holiday may last into the next year, and is then only listed under the one in which it begins.
  for (const { date, start, end, name } of listed) {
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    for (let day = 0; day < days; day++)
      dates.set(new Date(first + day * DAY_MS).toISOString().slice(0, 10), name);
  }
  return dates;
}
