import { type MeetingDate, meetingDateOf } from '../../../pairs/meetings/meeting-date.ts';
import { type MeetingNote, notesOfPair } from '../../../pairs/meetings/meeting-note.ts';
import type { Pair } from '../../../pairs/pair.ts';
import type { Table } from '../../../store/table.ts';

/** What a pair has noted and arranged, as one of the two may take it away. */
export interface MyMeetings {
  with: string;
  /** Their own notes, also those taken back, which are kept; of the other's those that the page shows. */
  noted: (Pick<MeetingNote, 'day' | 'minutes' | 'line' | 'notedAt' | 'takenBackAt'> & { by: string })[];
  /** The date that was arranged last. */
  arranged?: Pick<MeetingDate, 'startsAt' | 'minutes' | 'place' | 'calledOff'>;
}

/** @param nameOf also of whoever asks */
export async function myMeetings(
  table: Table,
  cohortId: string,
  { personId, own, nameOf }: { personId: string; own: readonly Pair[]; nameOf: (id: string) => string },
): Promise<MyMeetings[]> {
  const found: MyMeetings[] = [];
  for (const { pairId, menteeId, mentorId } of own) {
    const notes = await notesOfPair(table, cohortId, pairId);
    const date = await meetingDateOf(table, cohortId, pairId);
    if (notes.length === 0 && !date) continue;
    const idOf = { mentee: menteeId, mentor: mentorId };
    const noted = notes
      .filter(({ side, takenBackAt }) => idOf[side] === personId || takenBackAt === undefined)
      .map(({ side, day, minutes, line, notedAt, takenBackAt }) => ({
        by: nameOf(idOf[side]),
        day,
        minutes,
        line,
        notedAt,
        takenBackAt,
      }));
    const arranged = date && {
      startsAt: date.startsAt,
      minutes: date.minutes,
      ...(date.place !== undefined && { place: date.place }),
      ...(date.calledOff && { calledOff: date.calledOff }),
    };
    const partnerId = menteeId === personId ? mentorId : menteeId;
    found.push({ with: nameOf(partnerId), noted, ...(arranged && { arranged }) });
  }
  return found;
}
