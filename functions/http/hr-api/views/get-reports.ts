import { frozenReports } from '../../../evaluation/frozen/frozen-report.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

export const getReports: Endpoint<'GET /cohorts/{id}/reports'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  return { reports: await frozenReports(table, cohortId) };
};
