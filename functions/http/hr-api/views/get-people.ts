import type * as z from 'zod';
import { SIDES } from '../../../definition/side.ts';
import { StoredPerson } from '../../../people/directory.ts';
import { Participant } from '../../../people/participant.ts';
import { StaffEntry } from '../../../people/staff-ids.ts';
import { isLeaving, Withdrawal } from '../../../people/withdrawal.ts';
import { key } from '../../../store/keys.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { storedPage } from '../stored-page.ts';
import type { Role } from './view-operations.ts';

export const getPeople: Endpoint<'GET /cohorts/{id}/people'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  // By the entries that lead from HR's ids: their order is the one that HR knows.
  const { items: entries, ...rest } = await storedPage(
    table,
    key.staff.all(cohortId),
    StaffEntry,
    request.event,
  );
  const items = await table.getAll(
    entries.map(({ personId }) => key.person(cohortId, personId)),
    StoredPerson,
  );
  const applications = await table.getAll(
    items.flatMap(({ id }) => SIDES.map((side) => key[side](cohortId, id))),
    Participant,
  );
  const roles = new Map<string, z.infer<typeof Role>[]>();
  for (const { personId, side, status } of applications) {
    roles.set(personId, [...(roles.get(personId) ?? []), { side, status }]);
  }
  const wishes = await table.getAll(
    items.map(({ id }) => key.withdrawal(cohortId, id)),
    Withdrawal,
  );
  const leaving = new Map(wishes.filter(isLeaving).map((wish) => [wish.personId, wish.takesEffectAt]));
  const people = items.map(({ staffId: _staffId, leftAt = null, ...person }) => ({
    ...person,
    leftAt,
    roles: roles.get(person.id) ?? [],
    leavesAt: leaving.get(person.id) ?? null,
  }));
  return { people, ...rest };
};
