import { Round } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

export const getRounds: Endpoint<'GET /cohorts/{id}/rounds'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  return { rounds: (await table.list(key.round.all(cohortId), Round)).map(withoutToken) };
};

function withoutToken({ taskToken: _taskToken, executionArn: _arn, ...round }: Round) {
  return round;
}
