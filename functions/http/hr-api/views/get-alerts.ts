import { Alert } from '../../../cohorts/alert.ts';
import { key } from '../../../store/keys.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { storedPage } from '../stored-page.ts';

export const getAlerts: Endpoint<'GET /cohorts/{id}/alerts'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  const { items, ...rest } = await storedPage(table, key.alert.all(cohortId), Alert, request.event);
  return { alerts: items.map(({ batch: _batch, ...alert }) => alert), ...rest };
};
