import type { CohortSettings } from '../cohorts/cohort.ts';
import { after } from '../time/calendar.ts';
import type { Round } from './round.ts';

/** What of a cohort's settings says how long a decision can be taken back. */
export type TakeBackTime = Pick<CohortSettings, 'takeBackWithin' | 'timeZone' | 'country' | 'sendingHour'>;

/** Of the time there is to decide, what may pass at most until a decision is carried out. */
const MOST_OF_OPEN_TIME = 1 / 4;

/**
 * When a decision taken now is carried out: after the time the definition gives to take it back, but never after more
 * than a quarter of the time the form is open, so that a cohort in seconds is not held up for an hour, and never
 * after the deadline, at which the clock decides.
 */
export function untilCarriedOut(
  { openedAt, deadline }: Pick<Round, 'openedAt' | 'deadline'>,
  now: Date,
  settings: TakeBackTime,
): Date {
  const wished = after(now, settings.takeBackWithin, settings).getTime();
  if (deadline === undefined) return new Date(wished);
  const end = Date.parse(deadline);
  const most = now.getTime() + (end - Date.parse(openedAt)) * MOST_OF_OPEN_TIME;
  return new Date(Math.max(now.getTime(), Math.min(wished, most, end)));
}
