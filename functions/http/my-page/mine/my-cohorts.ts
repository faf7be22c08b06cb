import type { Cohort } from '../../../cohorts/cohort.ts';
import { otherCohorts } from '../../../cohorts/company.ts';
import { type CohortDates, datesOf } from '../../../company/cohort-dates.ts';
import { ownEntry } from '../../../company/person-elsewhere.ts';
import { SIDES } from '../../../definition/side.ts';
import { pairsOf } from '../../../pairs/pairs-of.ts';
import { findPeople, type PersonOfDirectory } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { Participant } from '../../../people/participant.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { lastingPartners } from '../lasting-partners.ts';

/** A cohort of somebody's, with what the list of theirs says of it. */
export interface MyCohort extends Pick<CohortDates, 'kickoffAt' | 'endsAt'> {
  cohort: Cohort;
  /** Themselves, as that cohort knows them. */
  person: PersonOfDirectory;
  roles: Pick<Participant, 'side' | 'status'>[];
  partners: string[];
}

/**
 * The cohorts in which somebody has or had a part, in the order in which they were launched, the one they come from
 * among them. It is the same person beyond doubt, and nothing is read but what each cohort shows them itself.
 */
export async function myCohorts(
  table: Table,
  cohort: Cohort,
  person: PersonOfDirectory,
): Promise<MyCohort[]> {
  const others = await Promise.all(
    (await otherCohorts(table, cohort.cohortId)).map(async (other) => {
      const own = await ownEntry(table, person, other);
      return own && (await asListed(table, other, own));
    }),
  );
  const taking = others.filter((one) => one !== undefined && one.roles.length > 0);
  const all = [await asListed(table, cohort, person), ...taking.filter((one) => one !== undefined)];
  return all.toSorted((one, other) => (one.cohort.createdAt < other.cohort.createdAt ? -1 : 1));
}

async function asListed(table: Table, cohort: Cohort, person: PersonOfDirectory): Promise<MyCohort> {
  const { cohortId } = cohort;
  const roles = await table.getAll(
    SIDES.map((side) => key[side](cohortId, person.id)),
    Participant,
  );
  const lasting = lastingPartners(await pairsOf(table, cohortId, person.id), person.id);
  const people = await findPeople(table, cohortId, lasting);
  const partners = lasting.filter((id) => people.has(id)).map(namesOf(people));
  const { kickoffAt, endsAt } = datesOf(cohort);
  return { cohort, person, roles, partners, kickoffAt, endsAt };
}
