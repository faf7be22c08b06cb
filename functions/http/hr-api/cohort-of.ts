import { type Cohort, findCohort } from '../../cohorts/cohort.ts';
import type { Table } from '../../store/table.ts';
import { ApiError } from '../../web/api/api-error.ts';
import type { ApiRequest } from './endpoint.ts';

/** @throws ApiError 404 when the path names no cohort */
export async function cohortOf(
  table: Table,
  { pathParameter }: Pick<ApiRequest<unknown, 'id'>, 'pathParameter'>,
): Promise<Cohort> {
  const id = pathParameter('id');
  const cohort = await findCohort(table, id);
  if (!cohort) {
    throw new ApiError({
      status: 404,
      title: 'There is no such cohort.',
      detail: `No cohort has the id ${id}.`,
    });
  }
  return cohort;
}
