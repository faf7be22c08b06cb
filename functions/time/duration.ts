import * as z from 'zod';
import { issueText } from '../locales/locale.ts';

/** Days in the coarsest reading of each unit, for comparing durations that have no anchor yet. */
const DAYS = { Y: 365, M: 30, W: 7, D: 1, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86_400 };

/** Longest duration a definition may hold: keeps every date far from the end of what a Date can say. */
const MAX_DURATION_DAYS = 3660;

/**
 * ISO 8601, longer than nothing. With a date part only ("P14D") it ends at the sending hour of a working day;
 * with a time part ("PT5S") it is exact.
 */
export const Duration = z.iso
  .duration({
    error: issueText({
      en: 'must be an ISO 8601 duration: "P14D" is 14 days, "P26W" 26 weeks, "PT30S" 30 seconds',
      fr: 'doit être une durée ISO 8601 : "P14D" vaut 14 jours, "P26W" 26 semaines, "PT30S" 30 secondes',
    }),
  })
  .refine(
    (text) => durationDays(text) > 0,
    issueText({
      en: 'must be longer than nothing: "P1D" is one day, "PT5S" five seconds',
      fr: 'ne doit pas être nul : "P1D" vaut un jour, "PT5S" cinq secondes',
    }),
  )
  .refine(
    (text) => durationDays(text) <= MAX_DURATION_DAYS,
    issueText({ en: 'must be ten years at most', fr: 'ne doit pas dépasser dix ans' }),
  );
export type Duration = z.infer<typeof Duration>;

/** Whether the duration has a time part, and so ends to the second, whatever the day. */
export function isExact(duration: string): boolean {
  return duration.includes('T');
}

/** The length in days, a month as 30 and a year as 365: to compare and to estimate, never to compute a date. */
export function durationDays(duration: string): number {
  const [date = '', time = ''] = duration.replace(',', '.').slice(1).split('T');
  const sum = (part: string, prefix: '' | 'T') =>
    [...part.matchAll(/([\d.]+)([YMWDHS])/g)].reduce((days, [, amount, unit]) => {
      const key = `${prefix}${unit}`;
      return days + (key in DAYS ? Number(amount) * DAYS[key as keyof typeof DAYS] : 0);
    }, 0);
  return sum(date, '') + sum(time, 'T');
}

/** Months as a calendar has them on the average: twelve of them are 52 weeks, not 51. */
const WEEKS_A_MONTH = 365.25 / 12 / 7;

/** The length in whole weeks, at least one, as it is told to people: "P12M" is 52. */
export function durationWeeks(duration: string): number {
  const months = /^P[^T]*?(\d+)M/.exec(duration)?.[1] ?? '0';
  const rest = durationDays(duration) - Number(months) * DAYS.M;
  return Math.max(1, Math.round(rest / DAYS.W + Number(months) * WEEKS_A_MONTH));
}
