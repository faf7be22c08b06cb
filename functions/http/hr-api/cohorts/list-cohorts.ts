import * as z from 'zod';
import { findCohort } from '../../../cohorts/cohort.ts';
import { key } from '../../../store/keys.ts';
import type { Endpoint } from '../endpoint.ts';

const Listing = z.object({ cohortId: z.string() });

export const listCohorts: Endpoint<'GET /cohorts'> = async (_request, { table }) => {
  const listed = await table.list(key.cohortListing.all(), Listing);
  const cohorts = await Promise.all(listed.map(({ cohortId }) => findCohort(table, cohortId)));
  return {
    cohorts: cohorts
      .filter((cohort) => cohort !== undefined)
      .map(({ cohortId, settings, status, stages, startsAt, closedAt, peopleCount }) => ({
        id: cohortId,
        name: settings.name,
        status,
        stage: stages.at(-1)?.name ?? null,
        startsAt,
        closedAt: closedAt ?? null,
        people: peopleCount,
      })),
  };
};
