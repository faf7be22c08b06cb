import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDynamoDb } from '../../infra/local/machine/dynamodb/dynamodb.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { noUsage } from '../../infra/local/machine/meters.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { linkTo } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { LivingCohort } from './living-cohort.ts';
import { smallCohort } from './small-cohort.ts';

const REQUESTS = 10_000;
const AT_ONCE = 16;
const SEED = 20_270_111;
const MONDAY = new Date('2027-01-11T07:00:00Z');

const cohort = smallCohort('fr');
let folder: string;
let links: { form: string; board: string };
let cohortId: string;

/** A cohort whose calls are out; all it stands on is on disk. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-random-'));
  const local = await open();
  const living = new LivingCohort(local);
  for (const address of cohort.mentors) living.ignore(address, 'mentorCall');
  const hr = new HrClient(local.baseUrl, local.hrToken);
  cohortId = await local.clock.busy(() => hr.launch(cohort.definition, 'random'));
  const call = await living.until('mentorCall', cohort.mentors.at(-1));
  const launched = living.lastMail(cohort.hr, 'cohortLaunched');
  links = { form: tokenIn(linkTo('f', call)), board: tokenIn(linkTo('b', launched)) };
  await local.close();
}, 300_000);
afterAll(async () => rm(folder, { recursive: true }));

function open(): Promise<Local> {
  return startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
}

function tokenIn(link = ''): string {
  return link.slice(link.lastIndexOf('/') + 1);
}

/** Every item of the table but for what counts a link's posts. */
async function itemsOf({ stack: { tables } }: Pick<Local, 'stack'>): Promise<string[]> {
  const dynamodb = await startDynamoDb({ path: join(folder, 'dynamodb'), tables, usage: noUsage() });
  const client = new DynamoDBClient({
    endpoint: dynamodb.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const items: string[] = [];
  for (const { TableName } of tables) {
    for await (const page of paginateScan({ client }, { TableName })) {
      for (const { budgetFullAt: _budget, writtenBy: _writer, ...item } of page.Items ?? [])
        items.push(JSON.stringify(item));
    }
  }
  client.destroy();
  await dynamodb.close();
  return items.sort();
}

interface RandomRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Words that lead deeper into the code than noise does. */
function requests(local: Local): fc.Arbitrary<RandomRequest> {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom('..', '%00', '%2e%2e', '__proto__', 'constructor', '%', '%ff', '*', '$default', "'--"),
    fc.stringMatching(/^[!-~]{0,60}$/),
  );
  const token = fc.oneof(noise, fc.constant(links.form), fc.stringMatching(/^[A-Za-z0-9_-]{43}$/));
  const within = (...names: string[]) => fc.oneof(noise, fc.constantFrom(...names));
  const segments = fc.oneof(
    fc.tuple(fc.constantFrom('f', 'me', 'b', 'r'), token),
    fc.tuple(fc.constantFrom('b', 'r'), fc.constant(links.board)),
    fc.tuple(
      fc.constant('b'),
      fc.constant(links.board),
      within('pairs', 'alerts', 'matching', 'timeline', 'stage'),
    ),
    fc.tuple(fc.constant('u'), fc.oneof(noise, fc.stringMatching(/^[A-Za-z0-9_-]{43}$/))),
    fc.constantFrom(['cohorts'], ['cohorts', 'preview'], ['matchings'], ['openapi.json'], ['']),
    fc.tuple(
      fc.constant('cohorts'),
      fc.oneof(noise, fc.constant(cohortId)),
      within('timeline', 'pairs', 'alerts', 'people', 'rounds', 'report', 'extend', 'retry', 'figures'),
    ),
    fc.tuple(
      fc.constant('cohorts'),
      fc.constant(cohortId),
      fc.constant('people'),
      fc.constantFrom('P999', '%00', '__proto__', 'P1%20', '#'),
    ),
    fc.array(noise, { maxLength: 6 }),
  );
  const query = fc.oneof(
    fc.constant(''),
    fc
      .array(fc.tuple(within('lang', 'page', 'q', 'saved', 'left'), within('fr', '-1', '1e9', 'NaN')), {
        maxLength: 4,
      })
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  );
  const value = fc.oneof(fc.stringMatching(/^[ -~]{0,80}$/), fc.constantFrom('0', 'null', '"', 'gzip, br'));
  const headers = fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'cookie',
        'origin',
        'content-type',
        'idempotency-key',
        'accept',
        'accept-encoding',
        'x-forwarded-for',
        'if-none-match',
        'range',
      ),
      fc.stringMatching(/^x-[a-z]{1,12}$/),
    ),
    value,
    { maxKeys: 5 },
  );
  const type = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain;charset=utf-16',
  );
  const json = fc.json({ maxDepth: 4 });
  const form = fc
    .array(fc.tuple(within('goals', 'decision', '_version', 'alertId', 'do', 'confirmed'), noise), {
      maxLength: 6,
    })
    .map((fields) => fields.map(([name, text]) => `${name}=${text}`).join('&'));
  return fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'),
    path: fc.tuple(segments, query).map(([parts, search]) => printable(`/${parts.join('/')}${search}`)),
    headers: fc.tuple(headers, fc.option(type), fc.boolean()).map(([random, contentType, asHr]) => ({
      ...random,
      ...(contentType && { 'content-type': contentType }),
      ...(asHr && { authorization: `Bearer ${local.hrToken}` }),
    })),
    body: fc.oneof(fc.constant(''), json, form, fc.string({ unit: 'binary', maxLength: 300 })),
  });
}

/** What a request line can carry at all; what it cannot is tried on the bare socket below. */
function printable(path: string): string {
  return path.replace(/[^!-~]/g, '');
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function send(baseUrl: string, { method, path, headers, body }: RandomRequest) {
  const { hostname, port } = new URL(baseUrl);
  const carries = !['GET', 'HEAD', 'TRACE'].includes(method);
  return new Promise<{ status: number; said: string }>((resolve, reject) => {
    const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
      text(response).then((said) => resolve({ status: response.statusCode ?? 0, said }), reject);
    });
    sent.on('error', reject);
    sent.end(carries ? body : undefined);
  });
}

/** Bytes that are no HTTP: the answer, or nothing when the server hangs up. */
function sendBytes(baseUrl: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes, 'latin1'));
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => resolve(said));
    socket.on('close', () => resolve(said));
  });
}

const TRACE = /\bat .{1,120}\.(?:ts|mjs|js):\d+|node_modules|(?:Zod|Type|Range|Syntax|URI)Error/;

test(`${REQUESTS} random requests: never a 5xx, never a stack trace, nothing changed`, async () => {
  const local = await open();
  const { baseUrl, logFile } = local;
  const random = fc.sample(requests(local), { seed: SEED, numRuns: REQUESTS });
  await local.close();
  const before = await itemsOf(local);
  const again = await open();
  const statuses = new Map<number, number>();
  const problems: string[] = [];
  const queue = random.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const one of queue) {
        const { status, said } = await send(again.baseUrl, one);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status >= 500 || status === 0 || TRACE.test(said)) {
          problems.push(`${status} ${said.slice(0, 200)} for ${JSON.stringify(one).slice(0, 400)}`);
        }
      }
    }),
  );
  for (const bytes of NO_HTTP) {
    const said = await sendBytes(again.baseUrl, bytes);
    if (/^HTTP\/1\.1 5/.test(said) || TRACE.test(said)) problems.push(`${said} for ${JSON.stringify(bytes)}`);
  }
  await again.close();
  agent.destroy();
  expect(baseUrl).toBe(again.baseUrl);
  expect(problems, await readFile(logFile, 'utf8').catch(() => '')).toEqual([]);
  // The requests did reach what they were meant for.
  for (const status of [200, 400, 401, 403, 404, 422]) expect([...statuses.keys()]).toContain(status);
  expect(await itemsOf(again)).toEqual(before);
}, 240_000);

const NO_HTTP = [
  '\0\0\0\0\r\n\r\n',
  'GET\r\n\r\n',
  'GET //f/../../ HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'GET http://elsewhere.example/cohorts HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'GET /f/\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'POST /cohorts HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
  'POST /f/x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  `GET /${'x'.repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
];
