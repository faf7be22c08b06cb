import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ACCOUNT } from '../resources.ts';
import type { Claims } from '../token-issuer.ts';
import type { Match } from './route-matching.ts';

export interface HttpRequest {
  request: IncomingMessage;
  url: URL;
  body: Buffer;
  match: Match;
  /** Of the bearer's token, on routes with an authorizer. */
  claims: Claims | undefined;
  now: Date;
}

export interface HttpResponse {
  statusCode: number;
  headers: OutgoingHttpHeaders;
  body: string | Buffer;
}

/** A request as API Gateway hands it to a function: HTTP API, payload format 2.0. */
export function toEvent({ request, url, body, match, claims, now }: HttpRequest): APIGatewayProxyEventV2 {
  const { cookie, ...headers } = headersOf(request);
  const binary = body.length > 0 && !isText(headers);
  const query = queryOf(url);
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split(';').map((one) => one.trim()) }),
    headers,
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: url.hostname,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.route.routeKey,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
      ...(claims && {
        authorizer: {
          principalId: '',
          integrationLatency: 0,
          jwt: { claims: claimsAsText(claims), scopes: match.route.scopes },
        },
      }),
    },
    ...(body.length > 0 && { body: body.toString(binary ? 'base64' : 'utf8') }),
    isBase64Encoded: binary,
  };
}

/** A function's answer as HTTP; without a status code the whole answer is the body, as in format 2.0. */
export function toResponse(payload: string): HttpResponse {
  const answer: unknown = JSON.parse(payload);
  if (!isStructured(answer)) {
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: payload };
  }
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    headers[name.toLowerCase()] = String(value);
  if (answer.cookies?.length) headers['set-cookie'] = answer.cookies;
  const body = answer.body ?? '';
  return {
    statusCode: answer.statusCode,
    headers: { 'content-type': 'application/json', ...headers },
    body: answer.isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
}

interface StructuredAnswer {
  statusCode: number;
  headers?: Record<string, unknown>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

function isStructured(answer: unknown): answer is StructuredAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'statusCode' in answer &&
    Number.isInteger(answer.statusCode)
  );
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, [value].flat().join(',')]),
  );
}

function queryOf(url: URL): Record<string, string> {
  const names = new Set(url.searchParams.keys());
  return Object.fromEntries([...names].map((name) => [name, url.searchParams.getAll(name).join(',')]));
}

/** API Gateway encodes what it does not take for text: a form's fields, what has no type, whatever is compressed. */
function isText({
  'content-type': type = '',
  'content-encoding': coding = 'identity',
}: Record<string, string>): boolean {
  return coding === 'identity' && /^(text\/|application\/(.*\+)?(json|xml|javascript))/i.test(type);
}

function claimsAsText(claims: Claims): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

/** `12/Mar/2026:19:03:58 +0000` */
function commonLogTime(now: Date): string {
  const [, day, month, year, time] = now.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
