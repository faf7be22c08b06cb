import type { RouteKey } from '../../web/route-key.ts';

/**
 * HR's API: every route there is, by the key API Gateway gives it. The gateway, the router, the endpoints and the
 * OpenAPI document follow from this list. It holds values only, so that the CDK app imports no function with it.
 */
export const API_ROUTES = [
  'GET /cohorts',
  'POST /cohorts',
  'POST /cohorts/preview',
  'GET /cohorts/{id}',
  'GET /cohorts/{id}/timeline',
  'GET /cohorts/{id}/pairs',
  'GET /cohorts/{id}/alerts',
  'GET /cohorts/{id}/people',
  'GET /cohorts/{id}/rounds',
  'GET /cohorts/{id}/matching',
  'GET /cohorts/{id}/report',
  'GET /cohorts/{id}/reports',
  'GET /cohorts/{id}/participation.csv',
  'GET /cohorts/{id}/figures.csv',
  'POST /cohorts/{id}/extend',
  'POST /cohorts/{id}/stop',
  'POST /cohorts/{id}/retry',
  'POST /cohorts/{id}/rematch',
  'POST /cohorts/{id}/mentors',
  'POST /cohorts/{id}/mentees',
  'POST /cohorts/{id}/figures',
  'POST /cohorts/{id}/names',
  'POST /cohorts/{id}/pairs/end',
  'PUT /cohorts/{id}/people',
  'PATCH /cohorts/{id}/people/{personId}',
  'GET /cohorts/{id}/people/{personId}',
  'DELETE /cohorts/{id}/people/{personId}',
  'POST /matchings',
] as const satisfies readonly RouteKey[];
export type ApiRoute = (typeof API_ROUTES)[number];

/** Whatever else is asked for below /cohorts: API Gateway would only say "Not Found", the router says what there is. */
export const API_CATCH_ALL = 'ANY /cohorts/{proxy+}';

/** How the API is described. */
export const OPEN_API_ROUTE = 'GET /openapi.json';

/** What lies below these is the API's, also where it has no route. */
export const API_ROOTS = ['/cohorts', '/matchings', '/openapi.json'] as const;

/** The names in braces in a route's path. */
type ParameterOf<Route extends string> = Route extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

export type PathParameters = { [Route in ApiRoute]: ParameterOf<Route> };
