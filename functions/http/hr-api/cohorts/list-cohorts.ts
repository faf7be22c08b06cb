import { findCohort } from '../../../cohorts/cohort.ts';
import { listedCohorts } from '../../../cohorts/listing.ts';
import type { Endpoint } from '../endpoint.ts';

export const listCohorts: Endpoint<'GET /cohorts'> = async ({ caller }, { table }) => {
  const listed = (await Promise.all(caller.teams.map((team) => listedCohorts(table, team)))).flat();
  const cohorts = await Promise.all(listed.map(({ cohortId }) => findCohort(table, cohortId)));
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
  };
};
