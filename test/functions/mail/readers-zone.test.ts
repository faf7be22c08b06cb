import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longDay, shortDay } from '../../../functions/locales/dates.ts';
import type { Locale } from '../../../functions/locales/locale.ts';
import type { MailArgs, MailKind } from '../../../functions/stages/mail-samples/every-kind.ts';
import { MAIL_KINDS } from '../../../functions/stages/mail-samples/every-kind.ts';
import { LOCALES, rendered } from '../../../functions/stages/mail-samples/every-mail.ts';
import { samples } from '../../../functions/stages/mail-samples/samples.ts';
import { variants } from '../../../functions/stages/mail-samples/variants.ts';

const HOUR_MS = 3_600_000;
const ZONES = ['Asia/Tokyo', 'America/New_York', 'Asia/Kolkata', 'Europe/Paris'] as const;

/** How far a zone is from UTC, in hours, by what people call it: told apart from the day by its name alone. */
const HOURS_AHEAD: Readonly<Record<string, number>> = {
  'Japan Standard Time': 9,
  'heure normale du Japon': 9,
  'Eastern Time': -5,
  'heure de l’Est nord-américain': -5,
  'Eastern Daylight Time': -4,
  'heure d’été de l’Est nord-américain': -4,
  'India Standard Time': 5.5,
  'heure de l’Inde': 5.5,
  'Central European Time': 1,
  'heure d’Europe centrale': 1,
  'Central European Summer Time': 2,
  'heure d’été d’Europe centrale': 2,
};

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  en: monthsIn('en-GB'),
  fr: monthsIn('fr-FR'),
};

function monthsIn(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2027, month, 1))));
}

const DAY = String.raw`\p{L}+ (?<day>\d{1,2})(?:er)? (?<month>\p{L}+) (?<year>\d{4})`;
/** “09:30” and, in French, “9 h 30”. */
const TIME = String.raw`(?:\d\d:\d\d|\d{1,2} h(?: \d\d)?\b)`;
const MOMENT = new RegExp(
  String.raw`${DAY} (?:at|à) (?<hour>\d{1,2})(?::(?<minute>\d\d)| h(?: (?<minute>\d\d))?\b)(?: \((?<zone>[^)]+)\))?`,
  'gu',
);

/** Every moment that a text tells, as anybody understands it who knows nothing of the reader. */
function momentsIn(text: string, locale: Locale): string[] {
  return [...text.matchAll(MOMENT)].map(({ 0: told, groups = {} }) => {
    const ahead = HOURS_AHEAD[groups.zone ?? ''];
    if (ahead === undefined) throw new Error(`nobody knows in which zone “${told}” is`);
    const { day, year, hour, minute = '0' } = groups;
    const month = MONTHS[locale].indexOf(groups.month ?? '');
    const wall = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute));
    return new Date(wall - ahead * HOUR_MS).toISOString();
  });
}

/** Days that are told without a time: by themselves, or beside a range of hours. */
function daysIn(text: string): string[] {
  const days = text.replaceAll(MOMENT, '').matchAll(new RegExp(DAY, 'gu'));
  return [...days].map(([day]) => day);
}

const RANGE = new RegExp(String.raw`${TIME} – ${TIME} \([^)]+\)`, 'g');
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/** The same mail about other dates. @returns with them, in the order of the arguments */
function aboutDates<K extends MailKind>(args: MailArgs[K], from: Date, timeZone: string) {
  const dates: string[] = [];
  const changed = JSON.stringify({ ...args, timeZone }).replaceAll(INSTANT, () => {
    const date = new Date(from.getTime() + dates.length * 31 * HOUR_MS).toISOString();
    dates.push(date);
    return date;
  });
  const moved: MailArgs[K] = JSON.parse(changed);
  return { moved, dates };
}

function check<K extends MailKind>(kind: K, args: MailArgs[K], locale: Locale, from: Date, timeZone: string) {
  const { moved, dates } = aboutDates(args, from, timeZone);
  const { content, text } = rendered(kind, locale, 0, moved);
  const words = [content.subject, content.preheader, text].join('\n').replaceAll(/\s+/gu, ' ');
  const moments = momentsIn(words, locale);
  expect(dates).toEqual(expect.arrayContaining(moments));
  if ('deadline' in moved && moved.deadline !== undefined) expect(moments).toContain(moved.deadline);
  // Hours are told with a day and a zone, or as the range of an appointment with its zone.
  const rest = words.replaceAll(MOMENT, '').replaceAll(RANGE, '');
  expect(rest).not.toMatch(new RegExp(TIME));
  const ownDays = dates.flatMap((date) => [
    longDay(date, timeZone, locale),
    // As subjects tell it, which have little room.
    `${{ en: 'on', fr: 'le' }[locale]} ${shortDay(date, timeZone, locale)}`,
  ]);
  for (const day of daysIn(words)) expect(ownDays).toContain(day);
}

/** To the minute, around changes of clocks in Paris and New York, and any time of three years. */
const instants = fc
  .oneof(
    fc.constantFrom(
      '2027-03-28T00:30:00Z',
      '2027-03-28T01:30:00Z',
      '2027-10-31T00:30:00Z',
      '2027-10-31T01:30:00Z',
      '2027-03-14T06:30:00Z',
      '2027-11-07T05:30:00Z',
      '2027-11-07T06:30:00Z',
      '2027-03-12T15:00:00Z',
      '2027-12-31T23:00:00Z',
    ),
    fc
      .date({
        min: new Date('2026-01-01T00:00:00Z'),
        max: new Date('2028-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString()),
  )
  .map((iso) => new Date(`${iso.slice(0, 16)}:00.000Z`));

test.each(MAIL_KINDS)(
  '%s: every moment leads back to its instant, and every day is one the reader lives',
  (kind) => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), fc.constantFrom(...LOCALES), (from, zone, locale) => {
        for (const args of [samples[kind], ...(variants[kind] ?? [])]) check(kind, args, locale, from, zone);
      }),
      { numRuns: 25 },
    );
  },
);
