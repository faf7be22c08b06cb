import type { Context } from 'aws-lambda';
import { ApiError } from '../../web/api/api-error.ts';
import type { ApiEvent, ApiResponse } from '../../web/api/api-handler.ts';
import { type HrCaller, hrCaller } from './callers/hr.ts';
import type { Answers, ApiCollaborators, Bodies } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { API_ROUTES, type ApiRoute } from './routes.ts';

/** The same operations, so that the compiler sees the body and the answer of one route go together. */
const operations: { [Route in ApiRoute]: Operation<Bodies[Route], Answers[Route]> } = OPERATIONS;

/**
 * Leads each route to its endpoint, by the key under which API Gateway found it; and nobody but HR, whatever the
 * gateway has let through.
 */
export function apiRouter(collaborators: ApiCollaborators) {
  return async (event: ApiEvent, context: Context): Promise<ApiResponse> => {
    const caller = hrCaller(event, collaborators.hr, collaborators.now());
    const route = API_ROUTES.find((key) => key === event.routeKey);
    if (route === undefined) throw noSuchRoute(event);
    return answer(route, event, caller, collaborators, context);
  };
}

async function answer<Route extends ApiRoute>(
  route: Route,
  event: ApiEvent,
  caller: HrCaller,
  collaborators: ApiCollaborators,
  context: Context,
): Promise<ApiResponse> {
  const { body, success } = operations[route];
  const request = {
    event,
    caller,
    pathParameter: (name: string) => event.pathParameters?.[name] ?? '',
    body: () => body.read(event),
  };
  return success.toResponse(await ENDPOINTS[route](request, collaborators, context));
}

/** Names what can be asked for by this method; by one that the API does not have, everything. */
function noSuchRoute({ requestContext: { http } }: ApiEvent): ApiError {
  const sameMethod = API_ROUTES.filter((key) => key.startsWith(`${http.method} `));
  const known = sameMethod.length > 0 ? sameMethod : API_ROUTES;
  return new ApiError({
    status: 404,
    title: 'The API has no such route.',
    detail: `Known are ${known.join(', ')}. GET /openapi.json describes them.`,
  });
}
