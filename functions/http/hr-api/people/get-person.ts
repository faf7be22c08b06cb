import { personKnownAs } from '../../../people/staff-ids.ts';
import { exportPerson } from '../../my-page/erase-person.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { noSuchPerson } from './no-such-person.ts';

export const getPerson: Endpoint<'GET /cohorts/{id}/people/{personId}'> = async (request, { table }) => {
  const cohort = await cohortOf(table, request);
  const staffId = request.pathParameter('personId');
  const personId = await personKnownAs(table, cohort.cohortId, staffId);
  const found = personId === undefined ? undefined : await exportPerson(table, cohort, personId);
  if (!found) throw noSuchPerson(staffId);
  return found;
};
