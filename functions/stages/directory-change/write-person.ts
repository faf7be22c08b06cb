import { Person, type Uncalled } from '../../directory/person.ts';
import { OWN_FIELDS, type OwnField } from '../../people/difference/own-words.ts';
import { StoredPerson } from '../../people/directory.ts';
import { asStored, enterStaffId, personKnownAs } from '../../people/staff-ids.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** Joined, or back: whoever was there in the lines only, or had left, is a person of the directory from now on. */
export async function writeEntering(table: Table, cohortId: string, person: Person): Promise<string> {
  const personId = await enterStaffId(table, cohortId, person.id);
  const entry = await stored(table, cohortId, person, personId);
  const itsKey = key.person(cohortId, personId);
  if (!(await table.add(itsKey, entry)))
    await writeChanging(table, cohortId, person, { fields: OWN_FIELDS, leftAt: undefined });
  await table.delete(key.uncalled(cohortId, personId));
  return personId;
}

/**
 * Whoever was erased since is not made anew. What they have corrected themselves since HR was shown the change stays:
 * only what it speaks of is written over it.
 *
 * @returns the reference; nothing when there is no such person any more
 */
export async function writeChanging(
  table: Table,
  cohortId: string,
  person: Person,
  {
    fields = [],
    agreed = [],
    ...set
  }: { fields?: readonly string[]; agreed?: readonly OwnField[]; leftAt?: string | undefined } = {},
): Promise<string | undefined> {
  const personId = await personKnownAs(table, cohortId, person.id);
  if (personId === undefined) return undefined;
  const itsKey = key.person(cohortId, personId);
  const before = await table.get(itsKey, StoredPerson);
  if (!before) return undefined;
  const entry: Record<string, unknown> = fieldsOf(await stored(table, cohortId, person, personId));
  for (const field of OWN_FIELDS) {
    const since = SINCE[field];
    if (before[since] === undefined) continue;
    const isSame = before[field] === person[field];
    if (isSame ? agreed.includes(field) : fields.includes(field)) entry[since] = undefined;
    else entry[field] = before[field];
  }
  return (await table.change(itsKey, { ...entry, ...set })) ? personId : undefined;
}

/** Where it stands since when each is the person's own word. */
const SINCE = { name: 'ownNameSince', email: 'ownEmailSince' } as const;

/** Kept for the reporting lines only. */
export async function writeUncalled(table: Table, cohortId: string, person: Uncalled): Promise<void> {
  const personId = await enterStaffId(table, cohortId, person.id);
  // Registered by hand meanwhile: a person of the directory they stay.
  if (await table.get(key.person(cohortId, personId), StoredPerson)) return;
  await table.put(key.uncalled(cohortId, personId), await stored(table, cohortId, person, personId));
}

async function stored<Entry extends Person | Uncalled>(
  table: Table,
  cohortId: string,
  person: Entry,
  personId: string,
): Promise<Entry & { staffId: string }> {
  const { managerId } = person;
  // Of a manager who was erased meanwhile nothing is left that could be named.
  const manager = managerId === undefined ? undefined : await personKnownAs(table, cohortId, managerId);
  return asStored({ ...person, managerId: manager === undefined ? undefined : managerId }, (id) =>
    id === managerId && manager !== undefined ? manager : personId,
  );
}

const FIELDS = Person.omit({ id: true }).keyof().options;

/** Every field there can be: one that is missing is taken away. */
function fieldsOf(entry: Person): Record<string, unknown> {
  return Object.fromEntries(FIELDS.map((field) => [field, entry[field]]));
}
