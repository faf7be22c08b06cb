import { standingDecision } from '../../../evaluation/leadership/leadership-decision.ts';
import { findReport } from '../../../evaluation/report-record.ts';
import { contactOf } from '../../../rounds/correspondents.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

export const getReport: Endpoint<'GET /cohorts/{id}/report'> = async (request, { table }) => {
  const cohort = await cohortOf(table, request);
  const { cohortId } = cohort;
  const decided = await standingDecision(table, cohortId);
  return {
    report: (await findReport(table, cohortId)) ?? null,
    decided: decided
      ? {
          choice: decided.choice,
          note: decided.note ?? null,
          at: decided.at,
          by: contactOf(decided.by, cohort)?.name ?? null,
        }
      : null,
  };
};
