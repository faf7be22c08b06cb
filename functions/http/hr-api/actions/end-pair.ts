import { personKnownAs } from '../../../people/staff-ids.ts';
import { endPausedPair } from '../../../stages/directory-change/end-paused-pair.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { conflict } from './conflict.ts';

/** HR ends a pair that is paused; whoever is matched again is HR's to ask for. */
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
    (await endPausedPair(cohort, { menteeId, mentorId }, caller(request.event), {
      table,
      executions,
      now: now(),
    }));
  if (!isEnded)
    throw conflict({
      en: 'These two are no pair that is paused.',
      fr: 'Ces deux personnes ne forment pas un binôme en pause.',
    });
  return { ended: { mentee, mentor } };
};
