import { timeline } from '../../../cohorts/timeline.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

export const getTimeline: Endpoint<'GET /cohorts/{id}/timeline'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  return { events: await timeline(table, cohortId) };
};
