import type { Cohort } from '../../cohorts/cohort.ts';
import { changePair, isTaken, type Pair, pairs } from '../../pairs/pair.ts';
import { Participant, setStatus } from '../../people/participant.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import { forgetRequests } from '../../stages/forget-requests.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/**
 * Ends the pairs whose mentee has gone on, by this proposal, to another mentor: not before the new pair has come
 * about, so that nobody is without a mentor in between. Forms about the old pair are nobody's duty any more; the
 * mentor has a place again. Twice is once, also when an earlier attempt was cut off.
 *
 * @returns the pairs that have ended by this proposal
 */
export async function endMovedPairs(
  cohort: Cohort,
  number: number,
  { table, now, callback }: { table: Table; now: Date; callback: TaskCallback },
): Promise<Pair[]> {
  const { cohortId } = cohort;
  for (const pair of movedBy(await pairs(table, cohortId), number)) {
    await changePair(table, cohortId, pair, {
      status: 'ended',
      endReason: 'moved',
      endedAt: now.toISOString(),
      movedBy: number,
    });
  }
  const all = await pairs(table, cohortId);
  const ended = all.filter((pair) => pair.endReason === 'moved' && pair.movedBy === number);
  for (const pair of ended) {
    await forgetRequests(cohort, [pair.menteeId, pair.mentorId], ({ pairId }) => pairId === pair.pairId, {
      table,
      callback,
    });
    await freeMentor(table, cohortId, pair.mentorId, all);
  }
  return ended;
}

/** Pairs under way whose mentee has another one, made by the proposal. */
function movedBy(all: readonly Pair[], number: number): Pair[] {
  const taken = all.filter(isTaken);
  const arrived = new Set(
    taken.filter(({ proposal }) => proposal === number).map(({ menteeId }) => menteeId),
  );
  return taken.filter(({ proposal, menteeId }) => proposal !== number && arrived.has(menteeId));
}

/** For the next proposal of the matching under way; at its end whoever is left waits. */
async function freeMentor(
  table: Table,
  cohortId: string,
  mentorId: string,
  all: readonly Pair[],
): Promise<void> {
  if (all.some((pair) => pair.mentorId === mentorId && isTaken(pair))) return;
  const role = await table.get(key.mentor(cohortId, mentorId), Participant);
  if (role?.status === 'paired') await setStatus(table, cohortId, role, 'trained');
}
