import * as z from 'zod';
import { PersonId, Uncalled } from '../directory/person.ts';
import type { Reports } from '../directory/reporting-chain.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { directory, findPeople, type PersonOfDirectory } from './directory.ts';

/** As somebody of the directory is stored: known by a reference, HR's id beside it. */
export const StoredUncalled = z.object({ ...Uncalled.shape, staffId: PersonId });
export type StoredUncalled = z.infer<typeof StoredUncalled>;

/** Who is kept for the reporting lines only. */
export async function uncalledPeople(table: Table, cohortId: string): Promise<StoredUncalled[]> {
  return table.list(key.uncalled.all(cohortId), StoredUncalled);
}

/** Who reports to whom, by reference, through everybody HR has told of: also those who are never called. */
export async function everybodysManagers(table: Table, cohortId: string): Promise<Reports[]> {
  return [...(await directory(table, cohortId)), ...(await uncalledPeople(table, cohortId))];
}

/** Whoever HR has told of, called or not. */
export type Somebody = Pick<PersonOfDirectory, 'id' | 'name' | 'staffId' | 'managerId'> & {
  email?: string | undefined;
};

export async function findUncalled(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<StoredUncalled | undefined> {
  return table.get(key.uncalled(cohortId, personId), StoredUncalled);
}

export async function somebody(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<Somebody | undefined> {
  const person = (await findPeople(table, cohortId, [personId])).get(personId);
  return person ?? findUncalled(table, cohortId, personId);
}
