import type { Person, Uncalled } from '../../directory/person.ts';
import type { Reading } from '../../directory/reading/reading.ts';
import type { Table } from '../../store/table.ts';
import { directory, type PersonOfDirectory } from '../directory.ts';
import { asPosted } from '../staff-ids.ts';
import { type StoredUncalled, uncalledPeople } from '../uncalled.ts';

/** Somebody as HR would post them today. Whoever has left is in the reporting lines, and is written to no more. */
export type KnownPerson = { person: Person; hasLeft: boolean; own: OwnSince };

/** What they have corrected themselves, and since when. */
type OwnSince = { name?: string; email?: string };

/** Everybody HR has told of, by HR's ids. */
export interface KnownDirectory {
  people: ReadonlyMap<string, KnownPerson>;
  uncalled: ReadonlyMap<string, Uncalled>;
  /** The reference of whoever HR knows by an id. */
  references: ReadonlyMap<string, string>;
}

/** All of them, as a file may name them. */
export function asReadBefore({ people, uncalled }: KnownDirectory): Reading['known'] {
  return [...[...people.values()].map(({ person }) => person), ...uncalled.values()];
}

export function knownDirectory(
  people: readonly PersonOfDirectory[],
  uncalled: readonly StoredUncalled[],
): KnownDirectory {
  const everybody = [...people, ...uncalled];
  const staffIds = new Map(everybody.map(({ id, staffId }) => [id, staffId]));
  const staffIdOf = (reference: string) => staffIds.get(reference);
  return {
    people: new Map(
      people.map((person) => [
        person.staffId,
        {
          person: asPosted(person, staffIdOf),
          hasLeft: person.leftAt !== undefined,
          own: {
            ...(person.ownNameSince !== undefined && { name: person.ownNameSince }),
            ...(person.ownEmailSince !== undefined && { email: person.ownEmailSince }),
          },
        },
      ]),
    ),
    uncalled: new Map(
      uncalled.map(({ id: _id, staffId, managerId, ...rest }) => {
        const manager = managerId === undefined ? undefined : staffIdOf(managerId);
        return [staffId, { ...rest, id: staffId, ...(manager !== undefined && { managerId: manager }) }];
      }),
    ),
    references: new Map(everybody.map(({ id, staffId }) => [staffId, id])),
  };
}

export async function readKnownDirectory(table: Table, cohortId: string): Promise<KnownDirectory> {
  return knownDirectory(await directory(table, cohortId), await uncalledPeople(table, cohortId));
}
