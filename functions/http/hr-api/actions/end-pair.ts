import { personKnownAs } from '../../../people/staff-ids.ts';
import { endPairByHr } from '../../../stages/directory-change/end-pair.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { conflict } from './conflict.ts';

/** HR ends a pair that is paused, or in which another partner is wished for; a new matching is HR's to ask for. */
export const endPair: Endpoint<'POST /cohorts/{id}/pairs/end'> = async (
  request,
  { table, executions, now },
) => {
  const cohort = await cohortOf(table, request);
  const { mentee, mentor } = request.body();
  const menteeId = await personKnownAs(table, cohort.cohortId, mentee);
  const mentorId = await personKnownAs(table, cohort.cohortId, mentor);
  const isEnded =
    menteeId !== undefined &&
    mentorId !== undefined &&
    (await endPairByHr(cohort, { menteeId, mentorId }, caller(request.event), {
      table,
      executions,
      now: now(),
    }));
  if (!isEnded)
    throw conflict({
      en: 'These two are no pair that is paused, or in which one wishes for another partner.',
      fr: 'Ces deux personnes ne forment ni un binôme en pause, ni un binôme dont l’une souhaite changer.',
    });
  return { ended: { mentee, mentor } };
};
