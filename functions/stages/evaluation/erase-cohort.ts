import * as z from 'zod';
import { changeCohort, getCohort } from '../../cohorts/cohort.ts';
import { leaveCompany } from '../../cohorts/company.ts';
import { record } from '../../cohorts/timeline.ts';
import { settingsWithout } from '../../definition/people-in-settings.ts';
import { rewriteNotes } from '../../evaluation/leadership/leadership-decision.ts';
import { Round } from '../../rounds/round.ts';
import type { Range } from '../../store/key.ts';
import { type ErasedOutsideCohort, key, kinds } from '../../store/keys.ts';
import { outlivesRetention } from '../../store/privacy.ts';
import { StoredKey } from '../../store/stored-key.ts';
import type { Table } from '../../store/table.ts';
import { forgetLinksOfAll } from '../../web/link.ts';

export const EraseCohortInput = z.object({ cohortId: z.string() });
export type EraseCohortInput = z.infer<typeof EraseCohortInput>;

/** What lies outside of the cohort's partitions is found through what lies in them, and so goes first. */
const OUTSIDE: Record<ErasedOutsideCohort, (table: Table, cohortId: string) => Promise<number>> = {
  link: forgetLinksOfAll,
};

/** What HR wrote in the definition of people goes with them. */
const EVERYBODY = { isErased: () => true, withoutMention: () => '' };

/**
 * The end of retention: whatever is about people goes, as the table's map has it. The frozen report and the counts
 * of the trail stay.
 */
export async function eraseCohort(
  { cohortId }: EraseCohortInput,
  { table, now }: { table: Table; now: Date },
): Promise<{ erased: number }> {
  let erased = 0;
  for (const erase of Object.values(OUTSIDE)) erased += await erase(table, cohortId);
  const rounds = await table.list(key.round.all(cohortId), Round);
  for (const kind of kinds.filter(({ privacy }) => !outlivesRetention(privacy))) {
    if (kind.layout === 'alone') continue;
    if (kind.layout === 'inRound' || kind.layout === 'ofRequest') {
      for (const { roundId } of rounds) erased += await eraseAll(table, kind.all(cohortId, roundId));
    } else erased += await eraseAll(table, kind.all(cohortId));
  }
  const settings = settingsWithout((await getCohort(table, cohortId)).settings, EVERYBODY);
  await changeCohort(table, cohortId, { settings, stopReason: undefined });
  await rewriteNotes(table, cohortId, () => '');
  await leaveCompany(table, cohortId);
  await changeCohort(table, cohortId, { erasedAt: now.toISOString() }, { erasedAt: undefined });
  await record(table, cohortId, { at: now, what: 'personalDataErased', by: 'workflow', facts: {} }, 'erased');
  return { erased };
}

async function eraseAll(table: Table, range: Range): Promise<number> {
  const keys = await table.list(range, StoredKey);
  await table.deleteAll(keys);
  return keys.length;
}
