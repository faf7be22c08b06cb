import { peopleOf } from '../pairs/pair.ts';
import { leavingPeople } from '../people/withdrawal.ts';
import type { Table } from '../store/table.ts';
import type { Recipient } from './round.ts';

/**
 * Which copies of forms rest, because somebody leaves: theirs, those about a pair of theirs, and those about them.
 * They are neither mailed nor waited for. Whoever has such a form open can answer it all the same, and when the
 * leaving is taken back it is asked for again.
 */
export async function restingIn(table: Table, cohortId: string): Promise<(recipient: Recipient) => boolean> {
  const leaving = await leavingPeople(table, cohortId);
  return leaving.size === 0 ? () => false : restsWith(leaving);
}

export function restsWith(leaving: ReadonlySet<string>): (recipient: Recipient) => boolean {
  return ({ role, personId, pairId, aboutId }) => {
    if (role !== 'person') return false;
    const two = pairId === undefined ? [] : Object.values(peopleOf(pairId));
    return [personId, aboutId, ...two].some((id) => id !== undefined && leaving.has(id));
  };
}

/** Whether one of the two is leaving. */
export function pairRests(
  { menteeId, mentorId }: { menteeId: string; mentorId: string },
  leaving: ReadonlySet<string>,
): boolean {
  return leaving.has(menteeId) || leaving.has(mentorId);
}
