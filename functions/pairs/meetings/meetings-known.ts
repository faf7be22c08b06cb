import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { isAhead, MeetingDate } from './meeting-date.ts';
import { meetingNotes, meetingsOf } from './meeting-note.ts';

/** What HR sees of the meetings of a pair: that there were some, when, and the next. Never what they were about. */
export interface MeetingsKnown {
  /** Days, the latest first. */
  meetings: string[];
  nextMeetingAt: string | null;
}

/** @returns what finds it by the pair's id */
export async function meetingsKnown(
  table: Table,
  cohortId: string,
  pairIds: readonly string[],
  now: Date,
): Promise<(pairId: string) => MeetingsKnown> {
  const notes = Map.groupBy(await meetingNotes(table, cohortId), ({ pairId }) => pairId);
  const dates = await table.getAll(
    pairIds.map((pairId) => key.meetingDate(cohortId, pairId)),
    MeetingDate,
  );
  const next = new Map(
    dates.filter((date) => isAhead(date, now)).map((date) => [date.pairId, date.startsAt]),
  );
  return (pairId) => ({
    meetings: meetingsOf(notes.get(pairId) ?? []).map(({ day }) => day),
    nextMeetingAt: next.get(pairId) ?? null,
  });
}
