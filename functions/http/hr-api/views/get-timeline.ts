import { TimelineEvent } from '../../../cohorts/timeline.ts';
import { key } from '../../../store/keys.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { storedPage } from '../stored-page.ts';

export const getTimeline: Endpoint<'GET /cohorts/{id}/timeline'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  const { items, ...rest } = await storedPage(table, key.event.all(cohortId), TimelineEvent, request.event);
  return { events: items, ...rest };
};
