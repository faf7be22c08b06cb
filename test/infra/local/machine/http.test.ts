import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpApi, openHttpApi } from '../../../../infra/local/machine/http/http.ts';
import { Throttling } from '../../../../infra/local/machine/http/throttling.ts';
import type { Invocation } from '../../../../infra/local/machine/lambda.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';
import type { RouteResource } from '../../../../infra/local/machine/template.ts';
import { openTokenIssuer, type TokenIssuer } from '../../../../infra/local/machine/token-issuer.ts';
import { signedToken } from '../../../http/callers/tokens.ts';

const authorizer = { issuer: 'https://issuer.example', audience: ['hr'] };
const now = new Date('2026-03-02T08:00:00Z');
const usage = noUsage();
const answers: Record<string, (event: unknown) => Invocation> = {
  echo: (event) => answer({ statusCode: 200, body: JSON.stringify(event) }),
  crash: () => ({ payload: '{"errorMessage":"secret"}', functionError: 'Unhandled' }),
  page: () =>
    answer({
      statusCode: 201,
      headers: { 'Content-Type': 'text/html', 'X-Frame-Options': 'DENY' },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: Buffer.from('<p>é</p>').toString('base64'),
      isBase64Encoded: true,
    }),
  plain: () => answer({ hello: 'world' }),
  wrong: () => answer({ statusCode: 200, headers: { 'x-bad': 'a\nb' } }),
};
const routes: RouteResource[] = [
  route('GET /echo/{name}', 'echo'),
  route('POST /echo/{proxy+}', 'echo'),
  route('GET /crash', 'crash'),
  route('GET /page', 'page'),
  route('GET /plain', 'plain'),
  route('GET /wrong', 'wrong'),
  { ...route('GET /hr', 'echo'), authorizer },
  { ...route('GET /scoped', 'echo'), authorizer, scopes: ['cohorts.write'] },
];
let folder: string;
let api: HttpApi;
let issuer: TokenIssuer;

function answer(value: unknown): Invocation {
  return { payload: JSON.stringify(value), functionError: undefined };
}

function route(routeKey: string, functionArn: string): RouteResource {
  return { routeKey, functionArn, authorizer: undefined, scopes: [] };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-http-'));
  issuer = await openTokenIssuer(folder);
  api = await openHttpApi();
  api.serve({
    routes,
    issuer,
    usage,
    clock: { now: () => now, busy: (work) => work() },
    lambda: {
      invoke: async (name, event) => {
        const respond = answers[name];
        if (!respond) throw new Error(`no function ${name}`);
        return respond(event);
      },
    },
  });
});

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const claims = { iss: authorizer.issuer, aud: 'hr', sub: 'ada', groups: ['hr', 'it'] };
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('a request becomes an event of payload format 2.0', () => {
  test('path, query, headers and cookies', async () => {
    const response = await fetch(`${api.baseUrl}/echo/ad%C3%A8le?x=1&x=2&y=a%20b`, {
      headers: { 'X-Custom': 'Yes', cookie: 'one=1; two=2' },
    });
    expect(await response.json()).toMatchObject({
      version: '2.0',
      routeKey: 'GET /echo/{name}',
      rawPath: '/echo/ad%C3%A8le',
      rawQueryString: 'x=1&x=2&y=a%20b',
      queryStringParameters: { x: '1,2', y: 'a b' },
      pathParameters: { name: 'adèle' },
      cookies: ['one=1', 'two=2'],
      headers: { 'x-custom': 'Yes' },
      requestContext: {
        routeKey: 'GET /echo/{name}',
        stage: '$default',
        http: { method: 'GET', path: '/echo/ad%C3%A8le', sourceIp: '127.0.0.1' },
        time: '02/Mar/2026:08:00:00 +0000',
        timeEpoch: now.getTime(),
      },
      isBase64Encoded: false,
    });
  });

  test.each([
    ['text/csv', {}, false],
    ['text/csv', { 'content-encoding': 'gzip' }, true],
    ['application/json', { 'content-encoding': 'gzip' }, true],
    ['application/gzip', {}, true],
    ['multipart/form-data; boundary=x', {}, true],
    ['application/octet-stream', {}, true],
    ['application/vnd.ms-excel', {}, true],
  ])('%s with %j', async (type, headers, isBinary) => {
    const response = await fetch(`${api.baseUrl}/echo/a`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body: 'é',
    });
    expect(await response.json()).toMatchObject({
      body: isBinary ? 'w6k=' : 'é',
      isBase64Encoded: isBinary,
    });
  });

  test('JSON stays text, a form is encoded as API Gateway does', async () => {
    const json = await fetch(`${api.baseUrl}/echo/a/b`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"é":1}',
    });
    expect(await json.json()).toMatchObject({
      body: '{"é":1}',
      isBase64Encoded: false,
      pathParameters: { proxy: 'a/b' },
    });
    const form = await fetch(`${api.baseUrl}/echo/a`, {
      method: 'POST',
      body: new URLSearchParams({ goal: 'é' }),
    });
    expect(await form.json()).toMatchObject({
      body: Buffer.from('goal=%C3%A9').toString('base64'),
      isBase64Encoded: true,
    });
  });
});

describe('an answer becomes a response', () => {
  test('status, headers, several cookies, binary body', async () => {
    const response = await fetch(`${api.baseUrl}/page`);
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(await response.text()).toBe('<p>é</p>');
  });

  test('an answer without a status is the body', async () => {
    const response = await fetch(`${api.baseUrl}/plain`);
    expect([response.status, await response.json()]).toEqual([200, { hello: 'world' }]);
  });

  test.each(['/crash', '/wrong'])('%s: an error tells nothing of its inside', async (path) => {
    const response = await fetch(api.baseUrl + path);
    expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
  });

  test('unknown paths and methods are not found', async () => {
    for (const [method, path] of [
      ['GET', '/nowhere'],
      ['DELETE', '/plain'],
      ['GET', '//evil.example/echo/a'],
    ] as const) {
      const response = await fetch(api.baseUrl + path, { method });
      expect([response.status, await response.text()]).toEqual([404, '{"message":"Not Found"}']);
    }
  });

  test('broken percent-encoding is a bad request', async () => {
    const response = await fetch(`${api.baseUrl}/echo/%E0%A4%A`);
    expect(response.status).toBe(400);
  });

  test('a caller who hangs up does no harm', async () => {
    await new Promise<void>((resolve) => {
      const half = request(`${api.baseUrl}/echo/a`, { method: 'POST', headers: { 'content-length': 100 } });
      half.on('error', () => resolve());
      half.write('half');
      setTimeout(() => half.destroy(new Error('gone')), 20);
    });
    expect((await fetch(`${api.baseUrl}/plain`)).status).toBe(200);
  });
});

describe('the template’s throttle', () => {
  const limited = { ...route('GET /plain', 'plain'), throttle: { ratePerSecond: 2, burst: 3 } };
  const served = (throttling: Throttling | undefined, more: RouteResource[] = []) => ({
    routes: [limited, { ...route('GET /page', 'page'), throttle: { ratePerSecond: 1, burst: 1 } }, ...more],
    issuer,
    usage,
    clock: { now: () => now, busy: <T>(work: () => T) => work() },
    lambda: { invoke: async (name: string) => answers[name]?.({}) ?? answer({}) },
    throttling,
  });
  const statuses = async (baseUrl: string, path: string, times: number) => {
    const seen = [];
    for (let time = 0; time < times; time++) seen.push((await fetch(baseUrl + path)).status);
    return seen;
  };

  test('each route takes its burst, then its rate, and leaves the others theirs', async () => {
    await using other = await opened();
    let elapsed = 0;
    other.api.serve(served(new Throttling(() => elapsed)));
    expect(await statuses(other.api.baseUrl, '/plain', 5)).toEqual([200, 200, 200, 429, 429]);
    expect(await statuses(other.api.baseUrl, '/page', 1)).toEqual([201]);
    expect(await (await fetch(`${other.api.baseUrl}/plain`)).json()).toEqual({
      message: 'Too Many Requests',
    });
    elapsed += 1000;
    expect(await statuses(other.api.baseUrl, '/plain', 3)).toEqual([200, 200, 429]);
    elapsed += 3_600_000;
    expect(await statuses(other.api.baseUrl, '/plain', 4)).toEqual([200, 200, 200, 429]);
  });

  test('is left out with a clock by which months go by in a minute', async () => {
    await using other = await opened();
    other.api.serve(served(undefined));
    expect(new Set(await statuses(other.api.baseUrl, '/plain', 10))).toEqual(new Set([200]));
  });

  test('what cannot even be read leads where everything leads that is nowhere', async () => {
    await using other = await opened();
    other.api.serve(served(undefined, [route('$default', 'page')]));
    for (const path of ['/echo/%E0%A4%A', '/nowhere', '/%']) {
      expect(await statuses(other.api.baseUrl, path, 1)).toEqual([201]);
    }
  });
});

async function opened() {
  const other = await openHttpApi();
  return { api: other, [Symbol.asyncDispose]: () => other.close() };
}

describe('routes with an authorizer', () => {
  test('let a good token in and hand its claims on as text', async () => {
    const response = await fetch(`${api.baseUrl}/hr`, bearer(issuer.issue(claims, now, 60)));
    expect(await response.json()).toMatchObject({
      requestContext: {
        authorizer: { jwt: { claims: { sub: 'ada', groups: '[hr it]', exp: '1772438460' } } },
      },
    });
  });

  test.each([
    ['no token', () => ''],
    ['no JWT', () => 'abc'],
    ['expired', () => issuer.issue(claims, new Date(now.getTime() - 61_000), 60)],
    ['without an end', () => signedToken(folder, claims)],
    ['with an end that is no number', () => signedToken(folder, { ...claims, exp: '9999999999' })],
    ['of a time to come', () => issuer.issue(claims, new Date(now.getTime() + 61_000), 60)],
    ['another issuer', () => issuer.issue({ ...claims, iss: 'https://evil.example' }, now, 60)],
    ['for another application', () => issuer.issue({ ...claims, aud: 'payroll' }, now, 60)],
    ['altered', () => altered(issuer.issue(claims, now, 60))],
    ['unsigned', () => unsigned()],
  ])('keep out: %s', async (_, token) => {
    const response = await fetch(`${api.baseUrl}/hr`, bearer(token()));
    expect([response.status, await response.text()]).toEqual([401, '{"message":"Unauthorized"}']);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('a token without the scope is forbidden', async () => {
    const without = await fetch(`${api.baseUrl}/scoped`, bearer(issuer.issue(claims, now, 60)));
    expect(without.status).toBe(403);
    const scoped = issuer.issue({ ...claims, scope: 'openid cohorts.write' }, now, 60);
    expect((await fetch(`${api.baseUrl}/scoped`, bearer(scoped))).status).toBe(200);
  });

  test('the key outlives a restart', async () => {
    const token = issuer.issue(claims, now, 60);
    expect((await openTokenIssuer(folder)).verify(token, authorizer, now)?.sub).toBe('ada');
  });
});

function altered(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: 'eve' };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
}

function unsigned(): string {
  const parts = [{ alg: 'none' }, { ...claims, exp: now.getTime() }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return `${parts.join('.')}.`;
}
