import type { Route } from '@middy/http-router';
import type { Context } from 'aws-lambda';
import type { ApiEvent, ApiResponse } from '../../web/api/api-handler.ts';
import { postAction } from './actions.ts';
import { getCohortOverview, getCohorts, getView, postCohort, postPreview } from './cohort-routes.ts';
import type { ApiCollaborators, Endpoint } from './endpoint.ts';
import { postMatching } from './matching-route.ts';
import { deletePerson, getPerson } from './person-routes.ts';

/** HR's API. What each takes and gives is described by openapi.ts. */
export function apiRoutes(collaborators: ApiCollaborators): Route<ApiEvent, ApiResponse>[] {
  const route = (method: Route<ApiEvent, ApiResponse>['method'], path: string, endpoint: Endpoint) => ({
    method,
    path,
    handler: (event: ApiEvent, context: Context) => endpoint(event, collaborators, context),
  });
  return [
    route('POST', '/cohorts', postCohort),
    route('POST', '/cohorts/preview', postPreview),
    route('POST', '/matchings', postMatching),
    route('GET', '/cohorts', getCohorts),
    route('GET', '/cohorts/{id}', getCohortOverview),
    route('GET', '/cohorts/{id}/{view}', getView),
    route('POST', '/cohorts/{id}/{action}', postAction),
    route('GET', '/cohorts/{id}/people/{personId}', getPerson),
    route('DELETE', '/cohorts/{id}/people/{personId}', deletePerson),
  ];
}
