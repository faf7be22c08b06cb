import { gunzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { apiRouter } from '../../../../functions/http/hr-api/api-router.ts';
import { type ApiEvent, apiHandler } from '../../../../functions/web/api/api-handler.ts';
import { RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';

export interface Call {
  query?: Record<string, string>;
  /** By which the route is asked for; its own when left out. */
  method?: string;
  personId?: string;
  body?: unknown;
  /** A body that is not JSON, as API Gateway hands it over. */
  bytes?: Uint8Array;
  headers?: Record<string, string>;
  /** Of whoever asks; HR's own when left out. */
  groups?: readonly string[];
  executions?: RecordedExecutions;
}

/** What Lambda answers, and what of it is the text, uncompressed. */
export async function answerOf(
  staged: StagedCohort,
  route: string,
  {
    query,
    method = route.split(' ')[0],
    personId,
    body: posted,
    bytes,
    headers = {},
    groups = ['mentoring-hr'],
    executions = new RecordedExecutions(),
  }: Call = {},
) {
  const handler = apiHandler(
    apiRouter({
      table: staged.table,
      executions,
      callback: staged.callback,
      sender: () => staged.sender,
      now: () => staged.now,
      hr: { scopes: ['mentoring/hr'], group: 'mentoring-hr' },
    }),
  );
  const claims = {
    sub: 'hr-1',
    exp: staged.now.getTime() / 1000 + 3600,
    scope: 'mentoring/hr',
    'cognito:groups': groups,
  };
  const token = ['', Buffer.from(JSON.stringify(claims)).toString('base64url'), ''].join('.');
  const event = {
    routeKey: route,
    pathParameters: { id: staged.cohortId, ...(personId !== undefined && { personId }) },
    headers: { authorization: `Bearer ${token}`, ...headers },
    queryStringParameters: query,
    body: bytes ? Buffer.from(bytes).toString('base64') : posted && JSON.stringify(posted),
    isBase64Encoded: bytes !== undefined,
    requestContext: { http: { method }, authorizer: { jwt: { claims: { sub: 'hr-1' } } } },
  } as unknown as ApiEvent;
  const response = await handler(event, {} as Context);
  const body = Buffer.from(response.body ?? '', response.isBase64Encoded ? 'base64' : 'utf8');
  const isCompressed = response.headers?.['content-encoding'] === 'gzip';
  return { response, text: (isCompressed ? gunzipSync(body) : body).toString() };
}

/** A route of the API as HR's program meets it: the status and the body, also of what is refused. */
export async function ask(staged: StagedCohort, route: string, call: Call = {}) {
  const { response, text } = await answerOf(staged, route, call);
  const type = String(response.headers?.['content-type']);
  return { status: response.statusCode, type, body: /json/.test(type) ? JSON.parse(text) : text };
}
