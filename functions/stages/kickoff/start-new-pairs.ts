import * as z from 'zod';
import { getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { SIDES, type Side } from '../../definition/side.ts';
import { changePair, isTaken, type Pair, pairs } from '../../pairs/pair.ts';
import { type Participant, participants, setStatus } from '../../people/participant.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import { endMovedPairs } from './end-moved-pairs.ts';

export const StartNewPairsInput = z.object({ cohortId: z.string(), number: z.number().int().min(1) });
export type StartNewPairsInput = z.infer<typeof StartNewPairsInput>;

/**
 * Starts the accepted pairs of one proposal while the others are under way, and ends those that mentees leave for
 * them. Once the evaluation has begun it is too late to begin: such a pair falls through, the two are told as of any
 * other, and whoever has a mentor goes on with theirs.
 */
export async function startNewPairs(
  { cohortId, number }: StartNewPairsInput,
  { table, now, callback }: { table: Table; now: Date; callback: TaskCallback },
): Promise<{ started: number }> {
  const cohort = await getCohort(table, cohortId);
  const isTooLate = cohort.stages.some(({ name }) => name === 'evaluation');
  const set: Partial<Pair> = isTooLate
    ? { status: 'lapsed' }
    : { status: 'active', startedAt: now.toISOString() };
  for (const pair of await pairs(table, cohortId)) {
    if (pair.proposal !== number) continue;
    if (pair.status === 'accepted') await changePair(table, cohortId, pair, set);
    // Whether it goes on is open; if it does, it is on its way.
    if (pair.status === 'suspended' && !isTooLate)
      await changePair(table, cohortId, pair, { suspendedFrom: 'active', startedAt: now.toISOString() });
  }
  const moved = await endMovedPairs(cohort, number, { table, now, callback });
  const all = await pairs(table, cohortId);
  for (const side of SIDES) await freeWhoHasNobody(table, cohortId, all, number, side);
  const started = all.filter(({ proposal, status }) => proposal === number && status === 'active').length;
  await record(
    table,
    cohortId,
    { at: now, what: 'pairsStarted', by: 'workflow', facts: { pairs: started, number, moved: moved.length } },
    `pairsStarted ${number}`,
  );
  return { started };
}

/** Those of a pair that fell through here go back to the matching, unless they have somebody else. */
async function freeWhoHasNobody(
  table: Table,
  cohortId: string,
  all: readonly Pair[],
  number: number,
  side: Side,
): Promise<void> {
  const idOf = (pair: Pair) => pair[`${side}Id`];
  const paired = new Set(all.filter(isTaken).map(idOf));
  const left = new Set(
    all.filter(({ proposal, status }) => proposal === number && status === 'lapsed').map(idOf),
  );
  const isFree = ({ personId, status }: Participant) =>
    status === 'paired' && left.has(personId) && !paired.has(personId);
  for (const participant of await participants(table, cohortId, side)) {
    if (!isFree(participant)) continue;
    await setStatus(table, cohortId, participant, side === 'mentee' ? 'selected' : 'trained');
  }
}
