import type { Cohort } from '../../cohorts/cohort.ts';
import type { EventName } from '../../cohorts/events.ts';
import { record } from '../../cohorts/timeline.ts';
import { SIDES } from '../../definition/side.ts';
import { changePair, type Pair, pairs } from '../../pairs/pair.ts';
import { pairsUnderNewLines } from '../../pairs/under-new-lines.ts';
import { directory } from '../../people/directory.ts';
import { Participant, setStatus } from '../../people/participant.ts';
import { uncalledPeople } from '../../people/uncalled.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/**
 * Brings all pairs in line with who manages whom now: those of one reporting line pause, or fall where the two had not
 * both said yes; those that are in one no more go on. Who manages whom is read before the pairs, and whoever publishes
 * pairs reads it after them: so that none is missed by both. Looked at until nothing is left to do, since answers come
 * in between.
 */
export async function pausePairsInLine(cohort: Cohort, table: Table, now: Date): Promise<void> {
  const { cohortId } = cohort;
  for (let isDone = false; !isDone; ) {
    const people = await directory(table, cohortId);
    const leavers = people.filter(({ leftAt }) => leftAt !== undefined).map(({ id }) => id);
    const reports = [...people, ...(await uncalledPeople(table, cohortId))];
    const all = await pairs(table, cohortId);
    const { pausing, falling, resuming } = pairsUnderNewLines(all, reports, new Set(leavers));
    isDone = pausing.length + falling.length + resuming.length === 0;
    for (const pair of pausing) await pause(table, cohortId, pair);
    for (const pair of falling)
      await changePair(table, cohortId, pair, {
        status: 'ended',
        endReason: 'reportingLine',
        endedAt: now.toISOString(),
      });
    for (const pair of resuming) await resume(table, cohort, pair, now);
  }
}

async function pause(table: Table, cohortId: string, pair: Pair): Promise<void> {
  const { status, suspensions = 0 } = pair;
  if (status !== 'accepted' && status !== 'active') return;
  await changePair(table, cohortId, pair, {
    status: 'suspended',
    suspendedFrom: status,
    suspensions: suspensions + 1,
  });
}

async function resume(table: Table, { cohortId }: Cohort, pair: Pair, now: Date): Promise<void> {
  const status = pair.suspendedFrom ?? 'accepted';
  // That nothing was heard of them in the pause is nobody's neglect: the clock does not close them for it.
  const set: Partial<Pair> = { status, ...(status === 'active' && { contactedAt: now.toISOString() }) };
  if (!(await changePair(table, cohortId, pair, set))) return;
  for (const side of SIDES) {
    const role = await table.get(key[side](cohortId, pair[`${side}Id`]), Participant);
    // It paused before the two were noted down as a pair.
    if (role?.status === 'selected' || role?.status === 'trained')
      await setStatus(table, cohortId, role, 'paired');
  }
}

/** Into the history, once for each time. */
export async function recordOfPair(
  table: Table,
  cohortId: string,
  { pairId, menteeId, mentorId, suspensions = 0 }: Pair,
  what: Extract<EventName, 'pairPaused' | 'pairResumed' | 'pairFell' | 'pausedPairEnded' | 'pairEndedAtWish'>,
  { at, by = 'workflow' }: { at: Date; by?: string },
): Promise<void> {
  const facts = { menteeId, mentorId };
  await record(table, cohortId, { at, what, by, facts }, `${what} ${pairId} ${suspensions}`);
}
