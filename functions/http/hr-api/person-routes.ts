import { record } from '../../cohorts/timeline.ts';
import { ApiError } from '../../web/api/api-error.ts';
import { caller, json, pathId } from '../../web/api/api-handler.ts';
import { erasePerson, exportPerson } from '../my-page/erase-person.ts';
import { withdraw } from '../my-page/withdraw.ts';
import { cohortOf } from './cohort-of.ts';
import type { Endpoint } from './endpoint.ts';

export const getPerson: Endpoint = async (event, { table }) => {
  const cohort = await cohortOf(table, event);
  const personId = pathId(event, 'personId');
  const found = await exportPerson(table, cohort, personId);
  if (!found) throw nobody(personId);
  return json(200, found);
};

/** A person who is erased has left: their pairs end and the other side is told. */
export const deletePerson: Endpoint = async (event, { table, callback, sender, now }, context) => {
  const cohort = await cohortOf(table, event);
  const { cohortId } = cohort;
  const personId = pathId(event, 'personId');
  if (!(await exportPerson(table, cohort, personId))) throw nobody(personId);
  const by = caller(event);
  await withdraw(cohortId, { personId, by }, { table, callback, sender: sender(context) });
  await erasePerson(table, cohort, personId);
  await record(
    table,
    cohortId,
    { at: now(), what: 'personErased', by, facts: { personId } },
    `erased ${personId}`,
  );
  return json(200, { erased: personId });
};

function nobody(personId: string): ApiError {
  return new ApiError({
    status: 404,
    title: 'There is no such person in this cohort.',
    detail: `Nobody has the id ${personId}, or the person was erased.`,
  });
}
