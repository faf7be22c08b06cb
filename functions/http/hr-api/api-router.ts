import type { Context } from 'aws-lambda';
import type { Locale } from '../../locales/locale.ts';
import { inStaffIds } from '../../people/staff-ids.ts';
import { ApiError } from '../../web/api/api-error.ts';
import type { ApiEvent, ApiResponse } from '../../web/api/api-handler.ts';
import { problemResponse } from '../../web/api/problem.ts';
import { acceptedLocale } from '../../web/negotiation/reader.ts';
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
 * gateway has let through. Here is the border at which people are called by HR's ids again: whatever is answered,
 * refusals among it, goes through it, so that no endpoint can forget.
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
  const locale = acceptedLocale(event.headers['accept-language']);
  const request = {
    event,
    caller,
    locale,
    pathParameter: (name: string) => event.pathParameters?.[name] ?? '',
    body: () => body.read(event),
  };
  const endpoint = ENDPOINTS[route];
  const response = await endpoint(request, collaborators, context).then(
    (given) => said(success.toResponse(given), { inWords: success.inWords, locale }),
    (error: unknown) => refusal(error, locale),
  );
  const { body: text, isBase64Encoded } = response;
  const { id: cohortId } = event.pathParameters ?? {};
  if (text === undefined || isBase64Encoded || cohortId === undefined) return response;
  return { ...response, body: await inStaffIds(collaborators.table, cohortId, text) };
}

/** What depends on Accept-Language says so, for caches and for whoever reads it out. */
function said(response: ApiResponse, { inWords, locale }: { inWords: boolean; locale: Locale }): ApiResponse {
  if (!inWords) return response;
  const headers = { ...response.headers, 'content-language': locale, vary: 'Accept-Language' };
  return { ...response, headers };
}

function refusal(error: unknown, locale: Locale): ApiResponse {
  if (error instanceof ApiError) return problemResponse(error.problem, { locale });
  throw error;
}
