import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { isTimeZone } from '../../time/time-zone.ts';

/** What the name is read beside: an abbreviation or an offset is first of all the cohort's own zone, if it fits. */
export interface WhereCohortIs {
  timeZone: string;
  /** ISO 3166-1 or -2. */
  country?: string | undefined;
}

/** Abbreviations that mean one thing among the companies we serve, with a city that keeps this time. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UTC: 'Etc/UTC',
  Z: 'Etc/UTC',
  GMT: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  JST: 'Asia/Tokyo',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
};

/** Offsets that are no whole hours belong to one country each. In minutes east of Greenwich. */
const BROKEN_OFFSETS: ReadonlyMap<number, string> = new Map([
  [210, 'Asia/Tehran'],
  [270, 'Asia/Kabul'],
  [330, 'Asia/Kolkata'],
  [345, 'Asia/Kathmandu'],
  [390, 'Asia/Yangon'],
  [570, 'Australia/Darwin'],
  [-210, 'America/St_Johns'],
]);

/** Summer time begins after this day in the north; south of the equator it is summer. */
const WINTER = Temporal.Instant.from('2026-01-15T12:00:00Z');

/**
 * The time zone that people mean by "Europe/Paris", "europe/paris", "CET", "Romance Standard Time", "GMT+1", "UTC+01:00" or
 * "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"; undefined for what cannot be told ("CST" is America's and China's).
 */
export function timeZoneIn(text: string, cohort: WhereCohortIs): string | undefined {
  const name = text.trim();
  const iana = canonical(name.replace(/ /g, '_'));
  if (iana !== undefined) return iana;
  const territory = cohort.country?.slice(0, 2);
  const [ofWindows] = [...(territory ? findIana(name, territory) : []), ...findIana(name)];
  if (ofWindows !== undefined) return ofWindows;
  const abbreviated = ABBREVIATIONS[name.toUpperCase()];
  if (abbreviated !== undefined)
    return sameTime(cohort.timeZone, abbreviated) ? cohort.timeZone : abbreviated;
  const offset = offsetIn(name);
  if (offset === undefined) return cityIn(name);
  if (offsetOf(cohort.timeZone) === offset) return cohort.timeZone;
  return american(name) ?? cityIn(name, offset) ?? ofOffset(offset);
}

function canonical(name: string): string | undefined {
  if (!isTimeZone(name)) return undefined;
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

/** Minutes east of Greenwich, in winter. */
function offsetIn(name: string): number | undefined {
  const [, sign, hours, minutes = '0'] =
    /^\(?(?:GMT|UTC)\s*([+\-−–])\s*(\d{1,2})(?::?(\d\d))?\)?/i.exec(name) ??
    /^([+\-−])(\d{1,2}):?(\d\d)$/.exec(name) ??
    [];
  if (!sign || !hours || Number(hours) > 14) return undefined;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/** "(UTC-05:00) Eastern Time (US & Canada)". */
function american(name: string): string | undefined {
  const [, part] = /\b(Eastern|Central|Mountain|Pacific) Time \(US/i.exec(name) ?? [];
  return (
    part && ABBREVIATIONS[{ e: 'EST', c: 'CDT', m: 'MST', p: 'PST' }[part.charAt(0).toLowerCase()] ?? '']
  );
}

/** "Paris", or "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris": the first city that is a zone of this time. */
function cityIn(name: string, offset?: number): string | undefined {
  const cities = name
    .replace(/^\([^)]*\)/, '')
    .split(/[,;/]/)
    .map((city) => city.trim().replace(/ /g, '_'))
    .filter(Boolean);
  const zones = Intl.supportedValuesOf('timeZone');
  return cities
    .flatMap((city) => zones.filter((zone) => zone.toLowerCase().endsWith(`/${city.toLowerCase()}`)))
    .find((zone) => offset === undefined || offsetOf(zone) === offset);
}

/** Etc/GMT-1 is east of Greenwich: POSIX counts the other way round. */
function ofOffset(offset: number): string | undefined {
  if (offset % 60 !== 0) return BROKEN_OFFSETS.get(offset);
  const hours = offset / 60;
  return hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

function sameTime(one: string, other: string): boolean {
  return offsetOf(one) === offsetOf(other);
}

function offsetOf(timeZone: string): number {
  return WINTER.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9;
}
