import * as z from 'zod';
import { issueText, type Localised } from '../locales/locale.ts';
import { DAY_MS } from './day.ts';

/** A list of shutdowns and bridge days of some years is a few dozen. */
const MOST_ENTRIES = 200;

/** Nobody works in a company that is closed for longer; and the calendar always finds a day on which people do. */
const MOST_CLOSED_DAYS = 183;
const YEAR_DAYS = 366;

/** What is not of these years is a slip of the keys. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

const ClosedRange = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
const ClosedDay = z.union([z.iso.date(), ClosedRange], {
  error: issueText({
    en: 'must be a date such as "2026-12-24", or the first and the last day of a span such as {"from": "2026-12-24", "to": "2027-01-02"}',
    fr: 'doit être une date, comme "2026-12-24", ou le premier et le dernier jour d’une période, comme {"from": "2026-12-24", "to": "2027-01-02"}',
  }),
});

/** The first and the last day, "2026-12-24": for a single day the same one twice. */
interface Span {
  from: string;
  to: string;
}

/** Days on which the company, or a site of it, is closed: single ones ("2026-12-24"), and spans with both ends in them. */
export const ClosedDays = z
  .array(ClosedDay)
  .max(MOST_ENTRIES)
  .superRefine((closedDays, context) => {
    const wrong = closedDays.map((days) => whyWrong(spanOf(days)));
    for (const [i, message] of wrong.entries())
      if (message) context.addIssue({ code: 'custom', path: [i], message: issueText(message) });
    if (wrong.some((message) => message !== undefined) || !isClosedTooOften(closedDays)) return;
    const message = issueText({
      en: `close the company for more than ${MOST_CLOSED_DAYS} days in a year: check the dates, or write a longer break as a later start`,
      fr: `ferme l’entreprise plus de ${MOST_CLOSED_DAYS} jours dans une année : vérifiez les dates, ou remplacez une longue pause par un début plus tardif`,
    });
    context.addIssue({ code: 'custom', message });
  });
export type ClosedDays = z.infer<typeof ClosedDays>;

/** Whether a date, "2026-12-24", is among them. */
export function isClosedOn(date: string, closedDays: ClosedDays): boolean {
  return closedDays.some((days) => {
    const { from, to } = spanOf(days);
    return from <= date && date <= to;
  });
}

function spanOf(days: ClosedDays[number]): Span {
  return typeof days === 'string' ? { from: days, to: days } : days;
}

function whyWrong({ from, to }: Span): Localised | undefined {
  if (from > to)
    return {
      en: `runs backwards: it begins on ${from} and ends on ${to}; exchange the two`,
      fr: `va à rebours : début le ${from}, fin le ${to} ; échangez les deux`,
    };
  const year = [from, to].map((date) => Number(date.slice(0, 4)));
  const strange = year.find((one) => one < FIRST_YEAR || one > LAST_YEAR);
  if (strange !== undefined)
    return {
      en: `lies in the year ${strange}: check how it is written`,
      fr: `tombe en l’an ${strange} : vérifiez comment c’est écrit`,
    };
  if (daysIn({ from, to }) <= MOST_CLOSED_DAYS) return undefined;
  return {
    en: `is ${daysIn({ from, to })} days long, from ${from} to ${to}: a company is not closed for more than half a year; check the dates`,
    fr: `dure ${daysIn({ from, to })} jours, du ${from} au ${to} : une entreprise ne ferme pas plus de six mois ; vérifiez les dates`,
  };
}

function isClosedTooOften(closedDays: ClosedDays): boolean {
  const numbers = closedDays.flatMap((days) => {
    const span = spanOf(days);
    return Array.from({ length: daysIn(span) }, (_, i) => dayNumber(span.from) + i);
  });
  const days = [...new Set(numbers)].sort((a, b) => a - b);
  return days.some((day, i) => {
    const onwards = days[i + MOST_CLOSED_DAYS];
    return onwards !== undefined && onwards - day < YEAR_DAYS;
  });
}

function daysIn({ from, to }: Span): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS;
}
