import * as z from 'zod';
import { changeCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { Round } from '../../rounds/round.ts';
import { cohortPartition, roundPartition } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

export const EraseCohortInput = z.object({ cohortId: z.string() });
export type EraseCohortInput = z.infer<typeof EraseCohortInput>;

const Item = z.object({ pk: z.string(), sk: z.string() });

/** What is about a person, or says who answered what. The frozen report and the counts of the trail stay. */
const PERSONAL = [
  'PERSON#',
  'MENTOR#',
  'MENTEE#',
  'PAIR#',
  'PAIROF#',
  'PROPOSAL#',
  'PROPOSED#',
  'REMATCH#',
  'REASON#',
  'ALERT#',
  'QUIET#',
  'WISHLIST',
];

/** Links that still lie about open nothing any more, and expire by themselves. */
export async function eraseCohort(
  { cohortId }: EraseCohortInput,
  { table, now }: { table: Table; now: Date },
): Promise<{ erased: number }> {
  let erased = 0;
  for (const { roundId } of await table.list(cohortPartition(cohortId), 'ROUND#', Round)) {
    erased += await eraseAll(table, roundPartition(cohortId, roundId), '');
  }
  for (const prefix of PERSONAL) erased += await eraseAll(table, cohortPartition(cohortId), prefix);
  await changeCohort(table, cohortId, { erasedAt: now.toISOString() }, { erasedAt: undefined });
  await record(table, cohortId, { at: now, what: 'personalDataErased', by: 'workflow', facts: {} }, 'erased');
  return { erased };
}

async function eraseAll(table: Table, pk: string, prefix: string): Promise<number> {
  const items = await table.list(pk, prefix, Item);
  await table.deleteAll(items.map(({ sk }) => ({ pk, sk })));
  return items.length;
}
