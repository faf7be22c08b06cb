import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
  validateHeaderName,
  validateHeaderValue,
} from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Clock } from '../../clock/clock.ts';
import type { Lambda } from '../lambda.ts';
import { listen, stop } from '../listen.ts';
import type { Usage } from '../meters.ts';
import type { RouteResource } from '../template.ts';
import type { Claims, TokenIssuer } from '../token-issuer.ts';
import { type HttpResponse, toEvent, toResponse } from './http-event.ts';
import { type Match, matchRoute } from './route-matching.ts';
import type { Throttling } from './throttling.ts';

export interface HttpApi {
  baseUrl: string;
  /** Serves these routes from now on; until then every request waits for a 503. */
  serve(api: Served): void;
  close(): Promise<void>;
}

interface Served {
  routes: RouteResource[];
  lambda: Pick<Lambda, 'invoke'>;
  issuer: TokenIssuer;
  clock: Pick<Clock, 'busy' | 'now'>;
  usage: Pick<Usage, 'httpRequests'>;
  /**
   * Left out where the clock does not run as on the wall: a cohort's months go by in a minute then, and what comes in
   * a second is what would come in days.
   */
  throttling?: Throttling | undefined;
}

/** API Gateway's limits for an HTTP API. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const MAX_HEADER_BYTES = 10_240;

/**
 * What is too long is read to its end and thrown away before it is refused: who is still sending when the connection
 * closes sees that it broke, and never why. What goes on beyond this is no file of anybody's.
 */
const MOST_THROWN_AWAY_BYTES = 1024 * 1024 * 1024;
const TOO_LARGE =
  'Request Too Large: 10 MB at most, and 5.5 MB of text or 4 MB of anything else. Send the file compressed with gzip.';

/**
 * A connection that lies idle is kept for a minute. Node's own five seconds can be over while the process loads a
 * function: the connection would be cut just when its next request has come.
 */
const KEPT_OPEN_MS = 60_000;

/**
 * Opens the HTTP API's port on this machine. What it serves comes later, because the functions are told the
 * address (`BASE_URL`) before they are loaded.
 *
 * @param port 0 takes a free one
 */
export async function openHttpApi(port = 0): Promise<HttpApi> {
  let served: Served | undefined;
  let closed: Promise<void> | undefined;
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: KEPT_OPEN_MS },
    async (request, response) => {
      try {
        const answer = served ? await answerTo(request, served) : message(503, 'Service Unavailable');
        send(response, answer, request.method === 'HEAD');
      } catch {
        // The caller hung up in the middle of the request: there is nobody left to answer.
        response.destroy();
      }
    },
  );
  return {
    // The functions say themselves whose pages may call: here as on AWS.
    baseUrl: await listen(server, port, 'any'),
    serve(api) {
      served = api;
    },
    close: () => {
      closed ??= stop(server);
      return closed;
    },
  };
}

async function answerTo(request: IncomingMessage, api: Served): Promise<HttpResponse> {
  api.usage.httpRequests += 1;
  const body = await readBody(request);
  if (body === undefined) return message(413, TOO_LARGE, { connection: 'close' });
  return api.clock.busy(async () => {
    const url = urlOf(request);
    const match = url && routeFor(api.routes, request.method ?? 'GET', url);
    if (!url || match === 'malformed') return message(400, 'Bad Request');
    if (!match) return message(404, 'Not Found');
    if (api.throttling?.takes(match.route) === false) return message(429, 'Too Many Requests');
    const { authorizer, scopes } = match.route;
    const now = api.clock.now();
    const claims = authorizer && api.issuer.verify(bearerOf(request), authorizer, now);
    if (authorizer && !claims) return message(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
    if (claims && scopes.length > 0 && !hasScope(claims, scopes)) return message(403, 'Forbidden');
    const event = toEvent({ request, url, body, match, claims, now });
    return answerOf(api.lambda, match.route.functionArn, event);
  });
}

async function answerOf(
  lambda: Served['lambda'],
  functionArn: string,
  event: APIGatewayProxyEventV2,
): Promise<HttpResponse> {
  try {
    const { payload, functionError } = await lambda.invoke(functionArn, event);
    return functionError ? message(500, 'Internal Server Error') : toResponse(payload);
  } catch (error) {
    if (error instanceof Error && error.name === 'RequestTooLargeException') return message(413, TOO_LARGE);
    throw error;
  }
}

function urlOf({ url }: IncomingMessage): URL | undefined {
  // A request line may carry anything: "//host" would be read as another authority.
  const path = url?.startsWith('/') ? url : `/${url ?? ''}`;
  return URL.parse(`http://127.0.0.1${path}`) ?? undefined;
}

function routeFor(
  routes: RouteResource[],
  method: string,
  { pathname }: URL,
): Match | 'malformed' | undefined {
  try {
    return matchRoute(routes, method, pathname);
  } catch {
    // No parameter can be read from it, so that no route with one leads anywhere.
    const route = routes.find(({ routeKey }) => routeKey === '$default');
    return route ? { route, pathParameters: {} } : 'malformed';
  }
}

/** @returns undefined when the body is larger than API Gateway takes */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) chunks.length = 0;
    else chunks.push(chunk);
    if (bytes > MOST_THROWN_AWAY_BYTES) break;
  }
  return bytes > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}

function bearerOf({ headers }: IncomingMessage): string {
  return (headers.authorization ?? '').replace(/^Bearer /i, '');
}

function hasScope({ scope, scp }: Claims, wanted: string[]): boolean {
  const granted = [scope ?? scp ?? []].flat().flatMap((text) => String(text).split(' '));
  return wanted.some((one) => granted.includes(one));
}

function message(statusCode: number, text: string, headers: OutgoingHttpHeaders = {}): HttpResponse {
  return {
    statusCode,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ message: text }),
  };
}

function send(response: ServerResponse, answer: HttpResponse, headOnly: boolean): void {
  const { statusCode, headers, body } = isSendable(answer) ? answer : message(500, 'Internal Server Error');
  response.writeHead(statusCode, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(headOnly ? undefined : body);
}

/** A function may return headers that HTTP cannot carry. */
function isSendable({ headers }: HttpResponse): boolean {
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      for (const one of [value ?? ''].flat()) validateHeaderValue(name, String(one));
    }
    return true;
  } catch {
    return false;
  }
}
