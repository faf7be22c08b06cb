import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { proposalView } from './proposal-view.ts';

export const getMatching: Endpoint<'GET /cohorts/{id}/matching'> = async (request, { table }) => {
  const cohort = await cohortOf(table, request);
  return { proposal: (await proposalView(table, cohort)) ?? null };
};
