import { Round } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { storedPage } from '../stored-page.ts';

export const getRounds: Endpoint<'GET /cohorts/{id}/rounds'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  const { items, ...rest } = await storedPage(table, key.round.all(cohortId), Round, request.event);
  return { rounds: items.map(withoutToken), ...rest };
};

function withoutToken({ taskToken: _taskToken, executionArn: _arn, ...round }: Round) {
  return round;
}
