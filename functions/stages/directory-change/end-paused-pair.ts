import { randomBytes } from 'node:crypto';
import type { Cohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { changePair, Pair, pairIdOf } from '../../pairs/pair.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { recordOfPair } from './pause-pairs.ts';

/**
 * HR ends a pair that is paused because one of the two reports to the other. The machine sees to the rest: both are
 * told, and wait for somebody else. Twice is once.
 *
 * @returns false when the two are no pair that is paused
 */
export async function endPausedPair(
  { cohortId }: Cohort,
  { menteeId, mentorId }: PairOfIds,
  by: string,
  {
    table,
    executions,
    now,
  }: { table: Table; executions: Pick<Executions, 'startDirectoryChange'>; now: Date },
): Promise<boolean> {
  const itsKey = key.pair(cohortId, pairIdOf(menteeId, mentorId));
  const pair = await table.get(itsKey, Pair);
  if (pair?.status === 'suspended') {
    const ended = { status: 'ended', endReason: 'reportingLine', endedAt: now.toISOString() } as const;
    await changePair(table, cohortId, pair, ended);
  }
  const found = await table.get(itsKey, Pair);
  const isEnded = found?.endReason === 'reportingLine' && found.suspensions !== undefined;
  if (!found || !isEnded) return false;
  await recordOfPair(table, cohortId, found, 'pausedPairEnded', { at: now, by });
  await executions.startDirectoryChange({ cohortId, changeId: randomBytes(12).toString('hex') });
  return true;
}
