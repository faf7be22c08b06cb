import { mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { isAhead, type MeetingDate, meetingDateOf } from '../../../pairs/meetings/meeting-date.ts';
import { meetingsOf, type NotedMeeting, notesOfPair } from '../../../pairs/meetings/meeting-note.ts';
import { isolated } from '../../../text/isolated.ts';
import { localDate } from '../../../time/local-date.ts';
import type { PairVisit } from '../pair-view.ts';
import { meetingDateForm } from './meeting-date.form.ts';
import { meetingNoteForm } from './meeting-note.form.ts';

/** What the page shows of a pair's meetings, with the two forms as they are asked now. */
export interface MeetingsView {
  /** The latest first. */
  meetings: NotedMeeting[];
  /** The one that is ahead. */
  next?: MeetingDate | undefined;
  /** Of the date that was arranged last, gone by or not: the forms post it back. */
  revision: number;
  noteForm: ReturnType<typeof meetingNoteForm>;
  dateForm: ReturnType<typeof meetingDateForm>;
}

export async function meetingsView(
  { table, cohort, pair, timeZone, now }: PairVisit,
  partnerName: string,
): Promise<MeetingsView> {
  const { cohortId } = cohort;
  const date = await meetingDateOf(table, cohortId, pair.pairId);
  const next = date && isAhead(date, now) ? date : undefined;
  const today = localDate(now, timeZone);
  const name = isolated(partnerName);
  return {
    meetings: meetingsOf(await notesOfPair(table, cohortId, pair.pairId)),
    next,
    revision: date?.revision ?? 0,
    noteForm: meetingNoteForm({
      partnerName: name,
      earliest: localDate(new Date(pair.startedAt ?? pair.proposedAt), timeZone),
      latest: today,
    }),
    dateForm: meetingDateForm({
      partnerName: name,
      timeZone,
      now,
      earliest: today,
      latest: lastDay({ cohort, timeZone }),
      moves: next !== undefined,
    }),
  };
}

/** The whole of the programme's last day is theirs. */
function lastDay({ cohort, timeZone }: Pick<PairVisit, 'cohort' | 'timeZone'>): string | undefined {
  const { kickoffAt, settings } = cohort;
  if (kickoffAt === undefined) return undefined;
  return localDate(mentoringCalendar(settings, new Date(kickoffAt)).endsAt, timeZone);
}
