import { DAY_MS } from '../../../../functions/time/day.ts';
export const HOUR_MS = 3_600_000;

/** When people are at their desks, in UTC: early for some of Europe, late for the rest. */
const OPENS = 7;
const CLOSES = 18;

/** The same instant when it lies within office hours; otherwise as far into the next ones. */
export function inOfficeHours(instant: Date): Date {
  let moved = new Date(instant);
  if (moved.getUTCHours() < OPENS) moved = new Date(moved.getTime() + OPENS * HOUR_MS);
  if (moved.getUTCHours() >= CLOSES) moved = new Date(moved.getTime() + (24 - CLOSES + OPENS) * HOUR_MS);
  while ([0, 6].includes(moved.getUTCDay())) moved = new Date(moved.getTime() + DAY_MS);
  return moved;
}

export function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * HOUR_MS);
}
