import type { Cohort } from '../cohorts/cohort.ts';
import { settleRequest } from '../rounds/answer-request.ts';
import type { Request } from '../rounds/round.ts';
import type { TaskCallback } from '../rounds/task-callback.ts';
import type { Table } from '../store/table.ts';
import { requestsOf } from './requests-of.ts';

/** Nobody waits any more for what these people were asked and have not answered, as far as it is of this kind. */
export async function forgetRequests(
  cohort: Cohort,
  personIds: Iterable<string>,
  isConcerned: (request: Request) => boolean,
  collaborators: { table: Table; callback: TaskCallback },
): Promise<void> {
  for (const id of new Set(personIds)) {
    for (const { round, request } of await requestsOf(collaborators.table, cohort, id)) {
      if (round.closedAt || request.answeredAt || !isConcerned(request)) continue;
      await settleRequest(round, request.requestId, collaborators);
    }
  }
}
