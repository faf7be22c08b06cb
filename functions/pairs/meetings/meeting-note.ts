import * as z from 'zod';
import { Side } from '../../definition/side.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** How long somebody notes or plans a meeting to be, in minutes. */
export const MEETING_MINUTES = [30, 45, 60, 90, 120] as const;

/**
 * "We met", as one of the two notes it. Both may note the same day: it is one meeting, each with their own line. HR
 * sees that the two met and when, never the line.
 */
export const MeetingNote = z.object({
  pairId: z.string(),
  side: Side,
  day: z.iso.date(),
  minutes: z.number().int(),
  /** For the two of them. */
  line: z.string().optional(),
  notedAt: z.iso.datetime(),
  /** Kept, so that it can be put back: nothing anybody wrote is lost by a press nobody meant. */
  takenBackAt: z.iso.datetime().optional(),
});
export type MeetingNote = z.infer<typeof MeetingNote>;

/** A day on which the two met, with what each has noted of it. */
export interface NotedMeeting {
  day: string;
  notes: MeetingNote[];
}

/**
 * Notes a meeting, once: the same again changes nothing.
 *
 * @returns false when this side has noted another thing of that day, which stays
 */
export async function noteMeeting(table: Table, cohortId: string, note: MeetingNote): Promise<boolean> {
  const itsKey = key.meeting(cohortId, note.pairId, note.day, note.side);
  if (await table.add(itsKey, note)) return true;
  const found = await table.get(itsKey, MeetingNote);
  if (!found) return false;
  if (found.takenBackAt !== undefined) {
    const { line, minutes, notedAt } = note;
    const set = { line, minutes, notedAt, takenBackAt: undefined };
    return table.change(itsKey, set, { takenBackAt: found.takenBackAt });
  }
  return found.line === note.line && found.minutes === note.minutes;
}

/** One side takes back what it noted of a day; twice is once. */
export async function takeBackMeeting(
  table: Table,
  cohortId: string,
  { pairId, day, side }: Pick<MeetingNote, 'pairId' | 'day' | 'side'>,
  now: Date,
): Promise<void> {
  const itsKey = key.meeting(cohortId, pairId, day, side);
  await table.change(itsKey, { takenBackAt: now.toISOString() }, { takenBackAt: undefined });
}

/** Every note of a cohort, also those taken back. */
export async function meetingNotes(table: Table, cohortId: string): Promise<MeetingNote[]> {
  return table.list(key.meeting.all(cohortId), MeetingNote);
}

export async function notesOfPair(table: Table, cohortId: string, pairId: string): Promise<MeetingNote[]> {
  const found = await table.list(key.meeting.all(cohortId, pairId), MeetingNote);
  return found.filter((note) => note.pairId === pairId);
}

/** The meetings that these notes tell of, the latest first. */
export function meetingsOf(notes: readonly MeetingNote[]): NotedMeeting[] {
  const standing = notes.filter(({ takenBackAt }) => takenBackAt === undefined);
  return [...Map.groupBy(standing, ({ day }) => day)]
    .map(([day, ofDay]) => ({ day, notes: ofDay }))
    .toSorted((a, b) => b.day.localeCompare(a.day));
}

/** Nobody says at what hour they met: noon is within the day of any reader, or half a day off it. */
export const momentOfDay = (day: string): Date => new Date(`${day}T12:00:00Z`);
