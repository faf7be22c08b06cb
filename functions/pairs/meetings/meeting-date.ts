import * as z from 'zod';
import { Side } from '../../definition/side.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** "We meet on": the date the two have arranged last. There is one at a time, and it is theirs to move or call off. */
export const MeetingDate = z.object({
  pairId: z.string(),
  /** Which of the meetings they arranged: its entry in the calendars is named after it. */
  number: z.number().int(),
  /** How often it was changed: what iCalendar calls the sequence. */
  sequence: z.number().int(),
  /** Grows with every change, over all meetings: a form that saw an older one overwrites nothing. */
  revision: z.number().int(),
  startsAt: z.iso.datetime(),
  minutes: z.number().int(),
  /** How or where, in the words of whoever arranged it. */
  place: z.string().optional(),
  /** Who changed it last; `programme` where it fell with the pair. */
  by: z.union([Side, z.literal('programme')]),
  changedAt: z.iso.datetime(),
  calledOff: z.literal(true).optional(),
  /** The revision of which both were told. */
  told: z.number().int(),
});
export type MeetingDate = z.infer<typeof MeetingDate>;

export async function meetingDateOf(
  table: Table,
  cohortId: string,
  pairId: string,
): Promise<MeetingDate | undefined> {
  return table.get(key.meetingDate(cohortId, pairId), MeetingDate);
}

export async function meetingDates(table: Table, cohortId: string): Promise<MeetingDate[]> {
  return table.list(key.meetingDate.all(cohortId), MeetingDate);
}

/** Whether it stands and has not gone by. */
export function isAhead(date: Pick<MeetingDate, 'startsAt' | 'minutes' | 'calledOff'>, now: Date): boolean {
  return !date.calledOff && Date.parse(date.startsAt) + date.minutes * 60_000 > now.getTime();
}

type Wanted = Pick<MeetingDate, 'pairId' | 'startsAt' | 'minutes' | 'place' | 'by'>;

/**
 * Arranges a meeting, or moves the one that is ahead. The same again changes nothing.
 *
 * @param seen the revision that the form showed; 0 where there was none
 * @returns the date as it stands, or undefined when somebody else changed it meanwhile
 */
export async function arrangeMeeting(
  table: Table,
  cohortId: string,
  wanted: Wanted,
  { seen, now }: { seen: number; now: Date },
): Promise<MeetingDate | undefined> {
  const before = await meetingDateOf(table, cohortId, wanted.pairId);
  if (before && isAhead(before, now) && isSame(before, wanted)) return before;
  if ((before?.revision ?? 0) !== seen) return undefined;
  const moves = before !== undefined && isAhead(before, now);
  const date: MeetingDate = {
    ...wanted,
    number: moves ? before.number : (before?.number ?? 0) + 1,
    sequence: moves ? before.sequence + 1 : 0,
    revision: seen + 1,
    changedAt: now.toISOString(),
    calledOff: undefined,
    told: before?.told ?? 0,
  };
  const itsKey = key.meetingDate(cohortId, wanted.pairId);
  const isWritten = before
    ? await table.change(itsKey, date, { revision: seen })
    : await table.add(itsKey, date);
  return isWritten ? date : undefined;
}

/**
 * Calls off the meeting that is ahead.
 *
 * @param seen the revision that the form showed; left out where the pair is no more, whatever was arranged
 * @returns undefined when there is none, or somebody changed it meanwhile
 */
export async function callOffMeeting(
  table: Table,
  cohortId: string,
  { pairId, by }: Pick<MeetingDate, 'pairId' | 'by'>,
  { seen, now }: { seen?: number; now: Date },
): Promise<MeetingDate | undefined> {
  const before = await meetingDateOf(table, cohortId, pairId);
  if (!before || !isAhead(before, now)) return undefined;
  const { revision, sequence } = before;
  if (seen !== undefined && revision !== seen) return undefined;
  const set = {
    calledOff: true as const,
    by,
    sequence: sequence + 1,
    revision: revision + 1,
    changedAt: now.toISOString(),
  };
  const isChanged = await table.change(key.meetingDate(cohortId, pairId), set, { revision });
  return isChanged ? { ...before, ...set } : undefined;
}

/** Both have been told of it as it stands. */
export async function noteTold(
  table: Table,
  cohortId: string,
  { pairId, revision }: Pick<MeetingDate, 'pairId' | 'revision'>,
): Promise<void> {
  await table.change(key.meetingDate(cohortId, pairId), { told: revision }, { revision });
}

function isSame(one: Wanted, other: Wanted): boolean {
  return one.startsAt === other.startsAt && one.minutes === other.minutes && one.place === other.place;
}
