import { decideOnStage } from '../../../stages/cohort/stage-failed/decide-on-stage.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import { overview } from '../cohorts/overview.ts';
import type { Endpoint } from '../endpoint.ts';
import { conflict } from './conflict.ts';

export const retryStage: Endpoint<'POST /cohorts/{id}/retry'> = async (request, collaborators) => {
  const { table, now } = collaborators;
  const { cohortId } = await cohortOf(table, request);
  request.body();
  const retried = await decideOnStage(cohortId, 'retry', caller(request.event), {
    ...collaborators,
    now: now(),
  });
  if (!retried)
    throw conflict({
      en: 'No stage has failed: there is nothing to retry.',
      fr: 'Aucune étape n’a échoué : il n’y a rien à relancer.',
    });
  return overview(table, await cohortOf(table, request), request.locale);
};
