import { type Cohort, findCohort } from '../../cohorts/cohort.ts';
import type { Table } from '../../store/table.ts';
import { ApiError } from '../../web/api/api-error.ts';
import type { ApiRequest } from './endpoint.ts';

/** @throws ApiError 404 when the path names no cohort, or one of a team that the caller is not in: both alike */
export async function cohortOf(
  table: Table,
  { pathParameter, caller }: Pick<ApiRequest<unknown, 'id'>, 'pathParameter' | 'caller'>,
): Promise<Cohort> {
  const id = pathParameter('id');
  const cohort = await findCohort(table, id);
  if (!cohort || !caller.teams.includes(cohort.settings.team)) {
    throw new ApiError({
      status: 404,
      title: { en: 'There is no such cohort.', fr: 'Cette cohorte n’existe pas.' },
      detail: { en: `No cohort has the id ${id}.`, fr: `Aucune cohorte n’a l’identifiant ${id}.` },
    });
  }
  return cohort;
}
