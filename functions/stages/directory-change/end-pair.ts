import { randomBytes } from 'node:crypto';
import type { Cohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { SIDES } from '../../definition/side.ts';
import { changePair, Pair, pairIdOf } from '../../pairs/pair.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { openMatter } from '../pair-matters/ask-hr.ts';
import { recordOfPair } from './pause-pairs.ts';

/** Why HR may end a pair: it is paused, since one reports to the other, or one of the two wishes for another partner. */
export type EndedByHr = 'reportingLine' | 'wish';

interface EndCollaborators {
  table: Table;
  executions: Pick<Executions, 'startDirectoryChange'>;
  now: Date;
}

/** @returns undefined for a pair that HR has no reason to end */
export async function mayBeEndedFor(
  table: Table,
  cohortId: string,
  pair: Pair,
): Promise<EndedByHr | undefined> {
  if (pair.status === 'suspended') return 'reportingLine';
  if (pair.status !== 'active' && pair.status !== 'accepted') return undefined;
  const wishes = await wishesIn(table, cohortId, pair);
  return wishes.length > 0 ? 'wish' : undefined;
}

/**
 * HR ends a pair. The machine sees to the rest: both are told, without who wished for what, and wait for somebody else.
 * The wish is dealt with by it. Twice is once.
 *
 * @returns false when the two are no pair that HR has a reason to end
 */
export async function endPairByHr(
  { cohortId }: Cohort,
  { menteeId, mentorId }: PairOfIds,
  by: string,
  { table, executions, now }: EndCollaborators,
): Promise<boolean> {
  const itsKey = key.pair(cohortId, pairIdOf(menteeId, mentorId));
  const pair = await table.get(itsKey, Pair);
  const endReason = pair && (await mayBeEndedFor(table, cohortId, pair));
  if (pair && endReason)
    await changePair(table, cohortId, pair, { status: 'ended', endReason, endedAt: now.toISOString() });
  const found = await table.get(itsKey, Pair);
  if (!found || !isEndedByHr(found)) return false;
  for (const { alertId } of await wishesIn(table, cohortId, found)) {
    const handled = { handledAt: now.toISOString(), handledBy: by };
    await table.change(key.alert(cohortId, alertId), handled, { handledAt: undefined });
  }
  const what = found.endReason === 'wish' ? 'pairEndedAtWish' : 'pausedPairEnded';
  await recordOfPair(table, cohortId, found, what, { at: now, by });
  await executions.startDirectoryChange({ cohortId, changeId: randomBytes(12).toString('hex') });
  return true;
}

function isEndedByHr({ status, endReason, suspensions }: Pair): boolean {
  if (status !== 'ended') return false;
  return endReason === 'wish' || (endReason === 'reportingLine' && suspensions !== undefined);
}

async function wishesIn(table: Table, cohortId: string, pair: Pair) {
  const found = await Promise.all(
    SIDES.map((side) => openMatter(table, cohortId, { kind: 'anotherPartner', pair, side })),
  );
  return found.filter((alert) => alert !== undefined);
}
