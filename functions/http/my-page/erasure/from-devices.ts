import { key } from '../../../store/keys.ts';
import { StoredKey } from '../../../store/stored-key.ts';
import { readerId } from '../../../web/link.ts';
import type { Erasure } from './erasure.ts';

const asReader = ({ person }: Erasure) => readerId({ role: 'person', personId: person.id });

/** Wherever the person's page is open, it closes. */
export async function eraseSessions(erasure: Erasure): Promise<void> {
  const { table, cohort } = erasure;
  const own = key.session.all(cohort.cohortId, `${asReader(erasure)}#`);
  await table.deleteAll(await table.list(own, StoredKey));
}

/** That they asked for a link. */
export async function eraseDoorMails(erasure: Erasure): Promise<void> {
  const { table, cohort } = erasure;
  await table.delete(key.doorMails(cohort.cohortId, asReader(erasure)));
}
