import { record } from '../../../cohorts/timeline.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { erasePerson, exportPerson } from '../../my-page/erase-person.ts';
import { withdraw } from '../../my-page/withdraw.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { noSuchPerson } from './no-such-person.ts';

/** A person who is erased has left: their pairs end and the other side is told. */
export const deletePerson: Endpoint<'DELETE /cohorts/{id}/people/{personId}'> = async (
  request,
  { table, callback, sender, now },
  context,
) => {
  const cohort = await cohortOf(table, request);
  const { cohortId } = cohort;
  const personId = request.pathParameter('personId');
  if (!(await exportPerson(table, cohort, personId))) throw noSuchPerson(personId);
  const by = caller(request.event);
  await withdraw(cohortId, { personId, by }, { table, callback, sender: sender(context) });
  await erasePerson(table, cohort, personId);
  await record(
    table,
    cohortId,
    { at: now(), what: 'personErased', by, facts: { personId } },
    `erased ${personId}`,
  );
  return { erased: personId };
};
