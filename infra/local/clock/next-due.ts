import type { Clock } from './clock.ts';

/** What is due next and when, read from the clock; until then no mail leaves by itself. */
export function nextDueInWords(clock: Pick<Clock, 'now' | 'nextDue'>): string {
  const next = clock.nextDue();
  return next
    ? `Next: ${next.label}, ${moment(next.at)}, ${timeUntil(next.at, clock.now())}. Until then no mail leaves by itself.`
    : 'Nothing is due. No mail leaves by itself until a cohort is launched.';
}

/** `Monday, 11 January 2027, 07:00:00 UTC` */
export function moment(at: Date): string {
  return `${at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}, ${at.toISOString().slice(11, 19)} UTC`;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** In the largest unit of which there are at least two: nobody plans by the second two days ahead. */
function timeUntil(at: Date, now: Date): string {
  const ms = at.getTime() - now.getTime();
  const [unit, size] = UNITS.find(([, unitMs]) => ms >= 2 * unitMs) ?? ['second', 1000];
  const count = Math.round(ms / size);
  if (count <= 0) return 'now';
  return `in ${count} ${unit}${count === 1 ? '' : 's'}`;
}
