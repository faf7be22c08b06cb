import type { Cohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { SIDES, type Side } from '../../definition/side.ts';
import { changePair, type Pair } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { Participant } from '../../people/participant.ts';
import { writeWishList } from '../../people/wish-list.ts';
import type { Withdrawal } from '../../people/withdrawal.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { freeFromPair } from '../check-ins/free-from-pair.ts';
import { type LeavingCollaborators, letRest } from './rest.ts';

const UNDER_WAY: ReadonlySet<Pair['status']> = new Set(['proposed', 'accepted', 'active', 'suspended']);

/**
 * A person leaves the cohort: their pairs end, and nobody waits for their answers any more. Leaving twice is leaving
 * once.
 *
 * @returns the pairs that ended by it, also those of an earlier attempt that was cut off
 */
export async function carryOut(
  withdrawal: Withdrawal,
  cohort: Cohort,
  { sender, callback }: Pick<LeavingCollaborators, 'sender' | 'callback'>,
): Promise<Pair[]> {
  const { personId, by } = withdrawal;
  const { table } = sender;
  const { cohortId } = cohort;
  const now = sender.now();
  // While the pairs are still theirs. It was done when they asked, but for what was opened at that moment.
  await letRest(cohort, personId, { sender, callback });
  await leaveRoles(table, cohort, personId, now);
  await writeWishList(table, cohortId);
  const ended = await endPairs(table, cohort, withdrawal, now);
  await record(
    table,
    cohortId,
    { at: now, what: 'withdrew', by, facts: { personId } },
    `withdrew ${personId}`,
  );
  return ended;
}

export function partnerSide(pair: Pair, personId: string): Side {
  return pair.mentorId === personId ? 'mentee' : 'mentor';
}

/** Whatever the workflow makes of the roles meanwhile: who leaves has left. Completed ones stay completed. */
async function leaveRoles(table: Table, { cohortId }: Cohort, personId: string, now: Date): Promise<void> {
  const roles = await table.getAll(
    SIDES.map((side) => key[side](cohortId, personId)),
    Participant,
  );
  for (const { side, status } of roles) {
    if (status === 'completed' || status === 'withdrawn') continue;
    const left = { status: 'withdrawn', withdrawnAt: now.toISOString() } as const;
    await table.change(key[side](cohortId, personId), left);
  }
}

async function endPairs(
  table: Table,
  cohort: Cohort,
  { personId, takesEffectAt }: Withdrawal,
  now: Date,
): Promise<Pair[]> {
  const { cohortId } = cohort;
  for (const pair of await pairsOf(table, cohortId, personId)) {
    if (!UNDER_WAY.has(pair.status)) continue;
    const endedAt = now.toISOString();
    await changePair(table, cohortId, pair, { status: 'ended', endReason: 'withdrawal', endedAt });
  }
  const own = await pairsOf(table, cohortId, personId);
  // Not those that the other one had left before.
  const ended = own.filter(
    ({ endReason, endedAt = '' }) => endReason === 'withdrawal' && endedAt >= takesEffectAt,
  );
  for (const pair of ended) await freeFromPair(table, cohort, pair, partnerSide(pair, personId));
  return ended;
}
