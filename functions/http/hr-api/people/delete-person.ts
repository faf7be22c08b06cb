import { personKnownAs } from '../../../people/staff-ids.ts';
import { askToLeave } from '../../../stages/withdrawal/ask-to-leave.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { noSuchPerson } from './no-such-person.ts';

/**
 * A person who is erased leaves first, at once: their pairs end and the other side is told. The machine does all of
 * it, so that no mail is lost with this call; asked for again, it is the same erasure.
 */
export const deletePerson: Endpoint<'DELETE /cohorts/{id}/people/{personId}'> = async (
  request,
  { table, executions, now },
) => {
  const { cohortId } = await cohortOf(table, request);
  const staffId = request.pathParameter('personId');
  const personId = await personKnownAs(table, cohortId, staffId);
  if (personId === undefined) throw noSuchPerson(staffId);
  const wish = { personId, by: caller(request.event), takesEffectAt: now(), erase: true } as const;
  await askToLeave(cohortId, wish, { table, executions, now: now() });
  return { erasing: staffId };
};
