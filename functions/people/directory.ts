import * as z from 'zod';
import { Person, PersonId } from '../directory/person.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

/**
 * Somebody of HR's directory. Their id, and that of their manager, is a random reference: the one that HR chose stands
 * here and nowhere else, so that nothing leads to a person any more once their entry is erased. (The stored item carries
 * its key beside the person; an object that is not strict drops it.)
 */
export const StoredPerson = z.object({
  ...Person.shape,
  staffId: PersonId,
  /**
   * Since when HR says that they have left the company. They stay in the reporting lines, and their name with the pairs
   * they were in; nobody calls them, writes to them or asks them anything.
   */
  leftAt: z.iso.datetime().optional(),
  /** Since when the name, or the address, is as the person has corrected it: HR's file does not overwrite it unsaid. */
  ownNameSince: z.iso.datetime().optional(),
  ownEmailSince: z.iso.datetime().optional(),
});
export type PersonOfDirectory = z.infer<typeof StoredPerson>;

/** Everybody, in the order of HR's ids: that of the references is another one at each launch. */
export async function directory(table: Table, cohortId: string): Promise<PersonOfDirectory[]> {
  const people = await table.list(key.person.all(cohortId), StoredPerson);
  return people.sort((a, b) => (a.staffId < b.staffId ? -1 : 1));
}

/** Those of them who are in the company. */
export async function presentPeople(table: Table, cohortId: string): Promise<PersonOfDirectory[]> {
  return (await directory(table, cohortId)).filter(({ leftAt }) => leftAt === undefined);
}

export async function findPeople(
  table: Table,
  cohortId: string,
  ids: Iterable<string>,
): Promise<Map<string, PersonOfDirectory>> {
  const keys = [...new Set(ids)].map((id) => key.person(cohortId, id));
  return new Map((await table.getAll(keys, StoredPerson)).map((person) => [person.id, person]));
}

export async function peopleById(table: Table, cohortId: string): Promise<Map<string, PersonOfDirectory>> {
  return new Map((await directory(table, cohortId)).map((person) => [person.id, person]));
}
