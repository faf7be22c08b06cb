import { findReport } from '../../../evaluation/report-record.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

export const getReport: Endpoint<'GET /cohorts/{id}/report'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  return { report: (await findReport(table, cohortId)) ?? null };
};
