import type { Context } from 'aws-lambda';
import { ApiError } from '../../web/api/api-error.ts';
import type { ApiEvent, ApiResponse } from '../../web/api/api-handler.ts';
import { answeredAs } from '../../web/route-key.ts';
import { type HrCaller, hrCaller } from './callers/hr.ts';
import type { Answers, ApiCollaborators, Bodies } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { noSuchRoute } from './no-such-route.ts';
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
    const asked = answeredAs(event.routeKey);
    const route = API_ROUTES.find((key) => key === asked);
    if (route === undefined) throw new ApiError(noSuchRoute(event.requestContext.http.method));
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
