import { Temporal } from 'temporal-polyfill';
import { isExact } from './duration.ts';
import { isWorkingDay } from './working-days.ts';

const FORWARD = 1;
const BACK = -1;

/** What of a cohort's settings decides when mail goes out. A `CohortSettings` is one. */
export interface WorkingTime {
  /** IANA name. */
  timeZone: string;
  /** ISO 3166-1; without it only week-ends are skipped. */
  country?: string | undefined;
  /** Local time of day, "09:00". */
  sendingHour: string;
}

/** A form's three kinds of moments. Reminders lie strictly between opening and closing, in order. */
export interface RoundDates {
  opensAt: Date;
  reminders: Date[];
  closesAt: Date;
}

/**
 * The moment a duration after `from`. A duration of dates ("P14D") ends at the sending hour, in the cohort's
 * time zone, of the first working day from then on; one with a time part ("PT5S") is exact. Always later than
 * `from`. Where a change of clocks skips the sending hour, the first moment after the gap is taken.
 *
 * @throws RangeError when the duration is not ISO 8601 or the time zone is unknown
 */
export function after(from: Date, duration: string, time: WorkingTime): Date {
  const moved = zoned(from, time.timeZone).add(duration);
  if (isExact(duration)) return new Date(moved.epochMilliseconds);
  return atSendingHour(workingDay(moved.toPlainDate(), time.country, FORWARD), time);
}

/**
 * The moment a duration before `at`, by the rules of {@link after}, but moved back to a working day: what is
 * to be done ahead of time is not done late. Always earlier than `at`.
 */
export function before(at: Date, duration: string, time: WorkingTime): Date {
  const moved = zoned(at, time.timeZone).subtract(duration);
  if (isExact(duration)) return new Date(moved.epochMilliseconds);
  return atSendingHour(workingDay(moved.toPlainDate(), time.country, BACK), time);
}

/**
 * The moment so many working days after `from`, at the sending hour: two of them from Friday on end on Tuesday. A
 * duration with a time part is exact.
 *
 * @param duration days only ("P2D"), or with a time part ("PT30S")
 * @throws RangeError as {@link after} does
 */
export function afterWorkingDays(from: Date, duration: string, time: WorkingTime): Date {
  if (isExact(duration)) return after(from, duration, time);
  let day = zoned(from, time.timeZone).toPlainDate();
  for (let left = Temporal.Duration.from(duration).days; left > 0; left--)
    day = workingDay(day.add({ days: 1 }), time.country, FORWARD);
  return atSendingHour(day, time);
}

/** The sending hour of a local date ("2026-09-07"), or of the first working day after it. */
export function sendingAt(date: string, time: WorkingTime): Date {
  return atSendingHour(workingDay(Temporal.PlainDate.from(date), time.country, FORWARD), time);
}

/** The first working day after the local date of `now`. */
export function nextWorkingDay(now: Date, time: Pick<WorkingTime, 'timeZone' | 'country'>): string {
  const tomorrow = zoned(now, time.timeZone).toPlainDate().add({ days: 1 });
  return workingDay(tomorrow, time.country, FORWARD).toString();
}

/** When a form that opens at `opensAt` and stays open for `openFor` is sent, reminded and closed. */
export function roundDates(
  opensAt: Date,
  openFor: string,
  settings: WorkingTime & { reminders: readonly string[] },
): RoundDates {
  const closesAt = after(opensAt, openFor, settings);
  return { opensAt, reminders: remindersBetween(opensAt, closesAt, settings), closesAt };
}

/** The reminders that fall before `closesAt`; two that meet on one working day become one. */
function remindersBetween(
  opensAt: Date,
  closesAt: Date,
  settings: WorkingTime & { reminders: readonly string[] },
): Date[] {
  const times = settings.reminders.map((reminder) => after(opensAt, reminder, settings).getTime());
  return [...new Set(times)]
    .filter((reminder) => reminder < closesAt.getTime())
    .sort((a, b) => a - b)
    .map((reminder) => new Date(reminder));
}

function atSendingHour(date: Temporal.PlainDate, time: WorkingTime): Date {
  const plainTime = Temporal.PlainTime.from(time.sendingHour);
  return new Date(date.toZonedDateTime({ timeZone: time.timeZone, plainTime }).epochMilliseconds);
}

function workingDay(date: Temporal.PlainDate, country: string | undefined, days: 1 | -1) {
  let day = date;
  while (!isWorkingDay(day, country)) day = day.add({ days });
  return day;
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
