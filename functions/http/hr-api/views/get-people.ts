import type * as z from 'zod';
import { SIDES } from '../../../definition/side.ts';
import { directory } from '../../../people/directory.ts';
import { participants } from '../../../people/participant.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Role } from './view-operations.ts';

export const getPeople: Endpoint<'GET /cohorts/{id}/people'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  const roles = new Map<string, z.infer<typeof Role>[]>();
  for (const side of SIDES) {
    for (const { personId, status } of await participants(table, cohortId, side)) {
      roles.set(personId, [...(roles.get(personId) ?? []), { side, status }]);
    }
  }
  const people = await directory(table, cohortId);
  return { people: people.map((person) => ({ ...person, roles: roles.get(person.id) ?? [] })) };
};
