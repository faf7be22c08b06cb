import { Temporal } from 'temporal-polyfill';

/** The local date of an instant, "2026-09-07". Apart from the calendar, whose public holidays weigh 0.7 MB. */
export function localDate(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
