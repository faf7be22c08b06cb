import { Temporal } from 'temporal-polyfill';
import type { Localised } from '../locales/locale.ts';
import { isExact } from './duration.ts';
import { type DayOff, dayOff, isWorkingDay, sitesOff, type WorkingPlaces } from './working-days.ts';

const FORWARD = 1;
const BACK = -1;

/** How far a day on which all sites work may lie from the first working day of the cohort. */
const COMMON_WITHIN_DAYS = 7;

/** A date of the calendar that is another than it would be, for more than a week-end. */
export interface Moved {
  /** Both local, "2026-12-24". */
  from: string;
  to: string;
  why: { because: 'closed'; site?: string } | { because: 'holiday'; name: Localised; site?: string };
}

/** What of a cohort's settings decides when mail goes out. A `CohortSettings` is one. */
export interface WorkingTime extends WorkingPlaces {
  /** IANA name. */
  timeZone: string;
  /** Hears of each date that a holiday or a closed day has moved: for whoever explains a calendar. */
  onMoved?: ((moved: Moved) => void) | undefined;
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
  return atSendingHour(workingDay(moved.toPlainDate(), time, FORWARD), time);
}

/**
 * The moment a duration before `at`, by the rules of {@link after}, but moved back to a working day: what is
 * to be done ahead of time is not done late. Always earlier than `at`.
 */
export function before(at: Date, duration: string, time: WorkingTime): Date {
  const moved = zoned(at, time.timeZone).subtract(duration);
  if (isExact(duration)) return new Date(moved.epochMilliseconds);
  return atSendingHour(workingDay(moved.toPlainDate(), time, BACK), time);
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
    day = workingDay(day.add({ days: 1 }), time, FORWARD);
  return atSendingHour(day, time);
}

/** The sending hour of a local date ("2026-09-07"), or of the first working day after it. */
export function sendingAt(date: string, time: WorkingTime): Date {
  return atSendingHour(workingDay(Temporal.PlainDate.from(date), time, FORWARD), time);
}

/** The time of day on a local date ("2027-02-04"), whatever day that is. */
export function momentOn(date: string, time: Pick<WorkingTime, 'timeZone' | 'sendingHour'>): Date {
  return atSendingHour(Temporal.PlainDate.from(date), time);
}

/** The first working day after the local date of `now`. */
export function nextWorkingDay(now: Date, time: Omit<WorkingTime, 'sendingHour'>): string {
  const tomorrow = zoned(now, time.timeZone).toPlainDate().add({ days: 1 });
  return workingDay(tomorrow, time, FORWARD).toString();
}

/** When a form is reminded of. */
export interface Reminding {
  /** After it was sent. */
  reminders: readonly string[];
  /** Once more before its deadline. */
  remindBefore?: string | undefined;
}

/** When a form that opens at `opensAt` and stays open for `openFor` is sent, reminded and closed. */
export function roundDates(opensAt: Date, openFor: string, settings: WorkingTime & Reminding): RoundDates {
  const closesAt = after(opensAt, openFor, settings);
  return { opensAt, reminders: remindersBetween(opensAt, closesAt, settings), closesAt };
}

/** The reminders that fall between the two; two that meet on one working day become one. */
function remindersBetween(opensAt: Date, closesAt: Date, settings: WorkingTime & Reminding): Date[] {
  const { reminders, remindBefore } = settings;
  const times = reminders.map((reminder) => after(opensAt, reminder, settings).getTime());
  if (remindBefore !== undefined) times.push(before(closesAt, remindBefore, settings).getTime());
  return [...new Set(times)]
    .filter((reminder) => reminder > opensAt.getTime() && reminder < closesAt.getTime())
    .sort((a, b) => a - b)
    .map((reminder) => new Date(reminder));
}

function atSendingHour(date: Temporal.PlainDate, time: Pick<WorkingTime, 'timeZone' | 'sendingHour'>): Date {
  const plainTime = Temporal.PlainTime.from(time.sendingHour);
  return new Date(date.toZonedDateTime({ timeZone: time.timeZone, plainTime }).epochMilliseconds);
}

/**
 * The first working day of the cohort from `date` on, or the first within a week of it on which people work at every
 * site. Where the sites have no such day in common, it is the cohort's.
 */
function workingDay(
  date: Temporal.PlainDate,
  { onMoved, ...places }: Omit<WorkingTime, 'sendingHour'>,
  step: 1 | -1,
): Temporal.PlainDate {
  let own = date;
  while (!isWorkingDay(own, places)) own = own.add({ days: step });
  const found = commonDay(own, places, step) ?? own;
  if (onMoved && !found.equals(date)) {
    const why = firstReason(date, found, places, step);
    if (why) onMoved({ from: date.toString(), to: found.toString(), why });
  }
  return found;
}

function commonDay(from: Temporal.PlainDate, places: WorkingPlaces, step: 1 | -1) {
  for (let away = 0; away <= COMMON_WITHIN_DAYS; away++) {
    const day = from.add({ days: away * step });
    if (isWorkingDay(day, places) && sitesOff(day, places).length === 0) return day;
  }
  return undefined;
}

/** The first of the days skipped that is more than a week-end. */
function firstReason(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  places: WorkingPlaces,
  step: 1 | -1,
): Moved['why'] | undefined {
  for (let day = from; !day.equals(to); day = day.add({ days: step })) {
    const reasons: Array<DayOff & { site?: string }> = [
      dayOff(day, places) ?? [],
      sitesOff(day, places),
    ].flat();
    for (const reason of reasons) if (reason.because !== 'weekend') return reason;
  }
  return undefined;
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
