import { key } from '../../../store/keys.ts';
import { StoredKey } from '../../../store/stored-key.ts';
import type { Erasure } from './erasure.ts';

/**
 * Whole, with every version: each repeats what the one before said, so that nobody can tell any more whose words are
 * whose. The pair is over with the erasure.
 */
export async function erasePlans({ table, cohort, pairIds }: Erasure): Promise<void> {
  for (const pairId of pairIds)
    await table.deleteAll(await table.list(key.plan.all(cohort.cohortId, `${pairId}#`), StoredKey));
}
