import { DAY_MS } from '../../time/day.ts';
import { isAhead, type MeetingDate } from '../meetings/meeting-date.ts';
import { type MeetingNote, meetingsOf, momentOfDay } from '../meetings/meeting-note.ts';

/** A first impression is worth asking for while it is fresh: proposal. */
const ASKED_FOR_DAYS = 42;

interface Traces {
  notes: readonly MeetingNote[];
  /** What they have arranged last. */
  date: MeetingDate | undefined;
  /** The day of their agreement. */
  agreed: string | undefined;
}

/**
 * When the two met first, by what they noted, or by a date of theirs that has gone by.
 *
 * @returns undefined while nothing tells of it
 */
export function firstMeetingOf({ notes, date, agreed }: Traces, now: Date): Date | undefined {
  const noted = meetingsOf(notes).map(({ day }) => momentOfDay(day));
  const arranged = date && !date.calledOff && !isAhead(date, now) ? [new Date(date.startsAt)] : [];
  const written = agreed !== undefined && momentOfDay(agreed) <= now ? [momentOfDay(agreed)] : [];
  const [first] = [...noted, ...arranged, ...written].toSorted((a, b) => a.getTime() - b.getTime());
  return first;
}

/** Whether the page asks by itself; who wants to answer later still can. */
export function isAskedOnPage(firstMeeting: Date, now: Date): boolean {
  return now.getTime() < firstMeeting.getTime() + ASKED_FOR_DAYS * DAY_MS;
}
