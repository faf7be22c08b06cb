import * as z from 'zod';
import { Person } from '../definition/person.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

/** The stored item carries its key beside the person; an object that is not strict drops it. */
export const StoredPerson = z.object(Person.shape);

export async function directory(table: Table, cohortId: string): Promise<Person[]> {
  return table.list(key.person.all(cohortId), StoredPerson);
}

export async function findPeople(
  table: Table,
  cohortId: string,
  ids: Iterable<string>,
): Promise<Map<string, Person>> {
  const keys = [...new Set(ids)].map((id) => key.person(cohortId, id));
  return new Map((await table.getAll(keys, StoredPerson)).map((person) => [person.id, person]));
}
