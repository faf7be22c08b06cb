import * as z from 'zod';
import type { Person } from '../directory/person.ts';
import type { Reports } from '../directory/reporting-chain.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { findPeople, type PersonOfDirectory } from './directory.ts';
import { newReference, REFERENCES } from './reference.ts';
import { StoredUncalled } from './uncalled.ts';

/** Who is meant by an id of HR's. */
export const StaffEntry = z.object({ personId: z.string() });

/** @returns undefined where HR never named anybody so, or the person was erased */
export async function personKnownAs(
  table: Table,
  cohortId: string,
  staffId: string,
): Promise<string | undefined> {
  return (await table.get(key.staff(cohortId, staffId), StaffEntry))?.personId;
}

/** The reference by which somebody new is known from now on: asked twice, at once or again, it is the same one. */
export async function enterStaffId(table: Table, cohortId: string, staffId: string): Promise<string> {
  const itsKey = key.staff(cohortId, staffId);
  await table.add(itsKey, { personId: newReference() });
  const entry = await table.get(itsKey, StaffEntry);
  if (!entry) throw new Error('an id of HR’s was erased while it was entered');
  return entry.personId;
}

/**
 * A text with HR's ids in the place of references, as HR's programs know people. Whoever was erased is called by their
 * reference, which leads nowhere any more.
 */
export async function inStaffIds(table: Table, cohortId: string, text: string): Promise<string> {
  const references = new Set(text.match(REFERENCES));
  if (references.size === 0) return text;
  const people = await findPeople(table, cohortId, references);
  const others = [...references].filter((reference) => !people.has(reference));
  const uncalled = await table.getAll(
    others.map((reference) => key.uncalled(cohortId, reference)),
    StoredUncalled,
  );
  const staffIds = new Map([...people.values(), ...uncalled].map(({ id, staffId }) => [id, staffId]));
  return text.replace(REFERENCES, (reference) => staffIds.get(reference) ?? reference);
}

/** Somebody as they are kept: the one id that HR chose stands beside the reference. */
export function asStored<Entry extends Reports>(
  person: Entry,
  referenceOf: (staffId: string) => string,
): Entry & { staffId: string } {
  const { id, managerId } = person;
  return {
    ...person,
    id: referenceOf(id),
    staffId: id,
    ...(managerId !== undefined && { managerId: referenceOf(managerId) }),
  };
}

/** Somebody as HR has posted them. */
export function asPosted(
  {
    staffId,
    managerId,
    leftAt: _leftAt,
    ownNameSince: _ownNameSince,
    ownEmailSince: _ownEmailSince,
    ...person
  }: PersonOfDirectory,
  staffIdOf: (personId: string) => string | undefined,
): Person {
  const manager = managerId === undefined ? undefined : staffIdOf(managerId);
  return { ...person, id: staffId, ...(manager !== undefined && { managerId: manager }) };
}
