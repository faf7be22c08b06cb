import { type Pair, pairs, peopleOf } from '../pairs/pair.ts';
import { leavingPeople } from '../people/withdrawal.ts';
import type { Table } from '../store/table.ts';
import type { Recipient } from './round.ts';

/**
 * Which copies of forms rest: because somebody leaves, theirs, those about a pair of theirs, and those about them;
 * because a pair pauses, those about it, and what others are asked about its mentee. They are neither mailed nor waited
 * for. Whoever has such a form open can answer it all the same, and when the leaving is taken back, or the pair goes
 * on, it is asked for again.
 */
export async function restingIn(table: Table, cohortId: string): Promise<(recipient: Recipient) => boolean> {
  const leaving = restsWith(await leavingPeople(table, cohortId));
  const paused = restsWithPairs(
    (await pairs(table, cohortId)).filter(({ status }) => status === 'suspended'),
  );
  return (recipient) => leaving(recipient) || paused(recipient);
}

export function restsWith(leaving: ReadonlySet<string>): (recipient: Recipient) => boolean {
  return ({ role, personId, pairId, aboutId }) => {
    if (role !== 'person') return false;
    const two = pairId === undefined ? [] : Object.values(peopleOf(pairId));
    return [personId, aboutId, ...two].some((id) => id !== undefined && leaving.has(id));
  };
}

export function restsWithPairs(
  paused: readonly Pick<Pair, 'pairId' | 'menteeId'>[],
): (recipient: Pick<Recipient, 'role' | 'pairId' | 'aboutId'>) => boolean {
  const pairIds = new Set(paused.map(({ pairId }) => pairId));
  const mentees = new Set(paused.map(({ menteeId }) => menteeId));
  return ({ role, pairId, aboutId }) =>
    role === 'person' &&
    ((pairId !== undefined && pairIds.has(pairId)) || (aboutId !== undefined && mentees.has(aboutId)));
}

/** Whether one of the two is leaving. */
export function pairRests(
  { menteeId, mentorId }: { menteeId: string; mentorId: string },
  leaving: ReadonlySet<string>,
): boolean {
  return leaving.has(menteeId) || leaving.has(mentorId);
}
