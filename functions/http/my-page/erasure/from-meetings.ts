import { meetingDates } from '../../../pairs/meetings/meeting-date.ts';
import { meetingNotes } from '../../../pairs/meetings/meeting-note.ts';
import { peopleOf } from '../../../pairs/pair.ts';
import { key } from '../../../store/keys.ts';
import type { Erasure } from './erasure.ts';

/** That the two met stays counted; what the person wrote of it goes, and their name where the other one wrote it. */
export async function eraseFromMeetings({ table, cohort, person, pairIds, withoutMention }: Erasure) {
  const { cohortId } = cohort;
  for (const { pairId, day, side, line } of await meetingNotes(table, cohortId)) {
    if (line === undefined) continue;
    const isOwn = pairIds.has(pairId) && person.id === peopleOf(pairId)[`${side}Id`];
    const left = isOwn ? undefined : withoutMention(line);
    if (left !== line) await table.change(key.meeting(cohortId, pairId, day, side), { line: left });
  }
}

export async function eraseFromMeetingDates({ table, cohort, pairIds, withoutMention }: Erasure) {
  const { cohortId } = cohort;
  for (const { pairId, place } of await meetingDates(table, cohortId)) {
    if (place === undefined) continue;
    const left = pairIds.has(pairId) ? undefined : withoutMention(place);
    if (left !== place) await table.change(key.meetingDate(cohortId, pairId), { place: left });
  }
}
