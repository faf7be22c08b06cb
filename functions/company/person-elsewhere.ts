import type { Cohort } from '../cohorts/cohort.ts';
import { isUnderWay, otherCohorts } from '../cohorts/company.ts';
import { pairsOf } from '../pairs/pairs-of.ts';
import { findPeople, type PersonOfDirectory } from '../people/directory.ts';
import { personKnownAs } from '../people/staff-ids.ts';
import type { Table } from '../store/table.ts';
import { type Elsewhere, elsewhereOf, type PairElsewhere } from './elsewhere.ts';
import { pairsIn, stateOf } from './pairs-elsewhere.ts';
import { isSurelySame, recogniser } from './same-person.ts';

/**
 * Somebody's own entry in another cohort.
 *
 * @returns undefined where HR's id leads to nobody there, or to somebody who was given it before or after them
 */
export async function ownEntry(
  table: Table,
  person: PersonOfDirectory,
  other: Cohort,
): Promise<PersonOfDirectory | undefined> {
  const id = await personKnownAs(table, other.cohortId, person.staffId);
  const found = id === undefined ? undefined : (await findPeople(table, other.cohortId, [id])).get(id);
  return found && isSurelySame(person, found) ? found : undefined;
}

/**
 * What one person has in the other cohorts that run, where nothing is asked of everybody else: found by HR's id, which
 * reads little. Only a cohort that does not know the id is searched for the address.
 */
export async function elsewhereOfPerson(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<Elsewhere> {
  const person = (await findPeople(table, cohortId, [personId])).get(personId);
  if (!person) return elsewhereOf([]);
  const others = (await otherCohorts(table, cohortId)).filter(isUnderWay);
  return elsewhereOf((await Promise.all(others.map((other) => pairsOfPerson(table, person, other)))).flat());
}

async function pairsOfPerson(
  table: Table,
  person: PersonOfDirectory,
  other: Cohort,
): Promise<PairElsewhere[]> {
  const own = await ownEntry(table, person, other);
  if (!own) return pairsIn(table, other, recogniser([person]));
  return (await pairsOf(table, other.cohortId, own.id)).flatMap((pair) => {
    const state = stateOf(pair, other);
    if (state === undefined) return [];
    return [{ state, ...(pair.menteeId === own.id ? { menteeId: person.id } : { mentorId: person.id }) }];
  });
}
