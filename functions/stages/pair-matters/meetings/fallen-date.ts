import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Meeting } from '../../../mail/args.ts';
import {
  callOffMeeting,
  type MeetingDate,
  meetingDateOf,
  noteTold,
} from '../../../pairs/meetings/meeting-date.ts';
import type { Pair } from '../../../pairs/pair.ts';
import type { Sender } from '../../../rounds/sender.ts';
import type { Table } from '../../../store/table.ts';
import { isolated } from '../../../text/isolated.ts';

/** Whether the two get a mail that their pair pauses or is over, which takes the meeting out of their calendars, too. */
export function isToldWithPair({ status, endReason }: Pick<Pair, 'status' | 'endReason'>): boolean {
  if (status === 'suspended') return true;
  return status === 'ended' && endReason !== undefined && TOLD_BY_OWN_MAIL.has(endReason);
}

const TOLD_BY_OWN_MAIL: ReadonlySet<NonNullable<Pair['endReason']>> = new Set([
  'withdrawal',
  'silence',
  'reportingLine',
  'wish',
]);

/** The pair pauses or is over: what the two had arranged falls, before the mail goes out that tells them. */
export async function letDateFall({ pairId }: Pair, { cohortId }: Cohort, sender: Sender): Promise<void> {
  await callOffMeeting(sender.table, cohortId, { pairId, by: 'programme' }, { now: sender.now() });
}

/** The date that fell with a pair and stands in both calendars still, if it is to come. */
export async function fallenDate(
  table: Table,
  cohortId: string,
  pairId: string,
  now: Date,
): Promise<MeetingDate | undefined> {
  const date = await meetingDateOf(table, cohortId, pairId);
  const isOpen = date?.by === 'programme' && date.calledOff && date.told !== date.revision;
  return isOpen && Date.parse(date.startsAt) > now.getTime() ? date : undefined;
}

/** Both were told by the mail about their pair: it is taken out of the calendars once. */
export async function noteFallTold(pair: Pair, { cohortId }: Cohort, { table, now }: Sender): Promise<void> {
  const date = await fallenDate(table, cohortId, pair.pairId, now());
  if (date) await noteTold(table, cohortId, date);
}

/** A date as the calendars know it: its entry keeps its name, whatever becomes of it. */
export function entryOf({ cohortId }: Pick<Cohort, 'cohortId'>, date: MeetingDate): Meeting {
  const { pairId, number, sequence, startsAt, minutes, place } = date;
  return {
    uid: `meeting-${cohortId}-${pairId}-${number}`,
    sequence,
    startsAt,
    minutes,
    ...(place !== undefined && { place: isolated(place) }),
  };
}
