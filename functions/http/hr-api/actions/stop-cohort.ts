import { stop } from '../../../stages/cohort/stop.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import { overview } from '../cohorts/overview.ts';
import type { Endpoint } from '../endpoint.ts';
import { conflict } from './conflict.ts';

export const stopCohort: Endpoint<'POST /cohorts/{id}/stop'> = async (request, collaborators) => {
  const { table, now } = collaborators;
  const { cohortId } = await cohortOf(table, request);
  const { reason } = request.body();
  const stopped = await stop(
    cohortId,
    { by: caller(request.event), reason },
    { ...collaborators, now: now() },
  );
  if (!stopped) throw conflict({ en: 'The cohort is over already.', fr: 'La cohorte est déjà terminée.' });
  return overview(table, await cohortOf(table, request), request.locale);
};
