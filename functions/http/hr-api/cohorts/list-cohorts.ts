import { findCohort } from '../../../cohorts/cohort.ts';
import { listedCohorts } from '../../../cohorts/listing.ts';
import type { Endpoint } from '../endpoint.ts';
import { askedPage, cursorOf, wrongCursor } from '../list-page.ts';

export const listCohorts: Endpoint<'GET /cohorts'> = async ({ event, caller }, { table }) => {
  const page = await listedCohorts(table, caller.teams, askedPage(event));
  if (page === 'noSuchPlace') throw wrongCursor();
  const { cohortIds, next } = page;
  const cohorts = await Promise.all(cohortIds.map((cohortId) => findCohort(table, cohortId)));
  return {
    cohorts: cohorts
      .filter((cohort) => cohort !== undefined)
      .map(({ cohortId, settings, status, stages, startsAt, closedAt, peopleCount }) => ({
        id: cohortId,
        name: settings.name,
        team: settings.team,
        status,
        stage: stages.at(-1)?.name ?? null,
        startsAt,
        closedAt: closedAt ?? null,
        people: peopleCount,
      })),
    ...(next !== undefined && { next: cursorOf(next) }),
  };
};
