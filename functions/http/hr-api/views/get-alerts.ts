import { alerts } from '../../../cohorts/alert.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

export const getAlerts: Endpoint<'GET /cohorts/{id}/alerts'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  return { alerts: (await alerts(table, cohortId)).map(({ batch: _batch, ...alert }) => alert) };
};
