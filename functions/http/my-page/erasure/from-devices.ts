import { key } from '../../../store/keys.ts';
import { StoredKey } from '../../../store/stored-key.ts';
import { readerId } from '../../../web/link.ts';
import type { Erasure } from './erasure.ts';

/** Wherever the person's page is open, it closes. */
export async function eraseSessions({ table, cohort, person }: Erasure): Promise<void> {
  const reader = readerId({ role: 'person', personId: person.id });
  const own = key.session.all(cohort.cohortId, `${reader}#`);
  await table.deleteAll(await table.list(own, StoredKey));
}
