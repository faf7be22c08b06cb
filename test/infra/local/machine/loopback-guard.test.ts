import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Clock } from '../../../../infra/local/clock/clock.ts';
import { startClockPage } from '../../../../infra/local/clock/clock-page.ts';
import { createStepFunctions } from '../../../../infra/local/engine/step-functions.ts';
import { startDynamoDb } from '../../../../infra/local/machine/dynamodb/dynamodb.ts';
import { openHttpApi } from '../../../../infra/local/machine/http/http.ts';
import { stop } from '../../../../infra/local/machine/listen.ts';
import { openInboxPage } from '../../../../infra/local/machine/mail/inbox-page.ts';
import { Mailbox } from '../../../../infra/local/machine/mail/mailbox.ts';
import { startSes } from '../../../../infra/local/machine/mail/ses.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';

/** Every port that the local machine opens, by name. */
const SERVERS = ['API', 'inbox', 'inbox within', 'clock', 'Step Functions', 'DynamoDB'] as const;
type ServerName = (typeof SERVERS)[number];

const addresses = new Map<ServerName, string>();
const open = new AsyncDisposableStack();
let clock: Clock;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-guard-'));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  clock = new Clock({ mode: 'hand', start: new Date('2027-01-11T07:00:00Z') });
  clock.start();
  const usage = noUsage();
  const mailbox = await Mailbox.open(join(folder, 'mails'));

  const api = await openHttpApi();
  open.defer(() => api.close());
  addresses.set('API', api.baseUrl);
  const ses = await startSes({ mailbox, clock, usage });
  open.defer(() => ses.close());
  addresses.set('inbox', ses.endpoint);
  const within = await openInboxPage(mailbox);
  open.defer(() => stop(within.server));
  addresses.set('inbox within', within.address);
  const clockPage = await startClockPage({ clock, addresses: {} });
  open.defer(() => clockPage.close());
  addresses.set('clock', clockPage.address);
  const stepFunctions = await createStepFunctions({
    dataDir: join(folder, 'step-functions'),
    clock,
    invoke: async () => null,
    durability: 'process',
  });
  open.defer(() => stepFunctions.close());
  addresses.set('Step Functions', `http://127.0.0.1:${await stepFunctions.listen(0)}`);
  const dynamodb = await startDynamoDb({ path: join(folder, 'dynamodb'), tables: [], usage });
  open.defer(() => dynamodb.close());
  addresses.set('DynamoDB', dynamodb.endpoint);
});
afterAll(() => open.disposeAsync());

interface Answer {
  status: number | undefined;
  words: string;
  headers: Record<string, unknown>;
}

/** With any headers: a browser's would not let `Host` and `Origin` be chosen. */
function ask(
  server: ServerName,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(addresses.get(server) ?? '');
    const asked = request({ hostname, port, method, path, headers }, async (response) => {
      resolve({ status: response.statusCode, words: await text(response), headers: response.headers });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const portOf = (server: ServerName) => new URL(addresses.get(server) ?? '').port;

describe.each(SERVERS)('%s', (server) => {
  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example:80',
    '127.0.0.1@evil.example',
    '192.168.1.7:8080',
    '0.0.0.0',
  ])('is not there under the name “%s”', async (host) => {
    const { status, words } = await ask(server, 'GET', '/', { host });
    expect(status).toBe(421);
    expect(words).toBe('This address answers as 127.0.0.1 and localhost only.\n');
  });

  test('is there as 127.0.0.1 and as localhost', async () => {
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST']) {
      expect((await ask(server, 'GET', '/', { host: `${name}:${portOf(server)}` })).status).not.toBe(421);
    }
  });
});

describe.each(SERVERS.filter((server) => server !== 'API'))('%s', (server) => {
  const foreign: Record<string, string>[] = [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  test.each(foreign)('takes nothing from a page with %j', async (headers) => {
    const host = `127.0.0.1:${portOf(server)}`;
    const { status, headers: answered } = await ask(server, 'POST', '/', { host, ...headers });
    expect(status).toBe(403);
    expect(answered['access-control-allow-origin']).toBeUndefined();
  });

  test('shows a page of another site nothing it could read', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const { status, headers } = await ask(server, method, '/', {
        host: `localhost:${portOf(server)}`,
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
      });
      expect(status).toBe(403);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('answers a link on another site, its own pages, and programs', async () => {
    const host = `127.0.0.1:${portOf(server)}`;
    const link = await ask(server, 'GET', '/', { host, 'sec-fetch-site': 'cross-site' });
    const own = await ask(server, 'POST', '/', {
      host,
      origin: `http://${host}`,
      'sec-fetch-site': 'same-origin',
    });
    const program = await ask(server, 'POST', '/', { host });
    for (const { words } of [link, own, program]) {
      expect(words).not.toContain('Pages of other sites');
    }
  });
});

test('a page of another site neither moves the clock nor clears the inbox', async () => {
  const before = clock.now();
  const host = (server: ServerName) => `127.0.0.1:${portOf(server)}`;
  const evil = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' };
  expect((await ask('clock', 'POST', '/next', { host: host('clock'), ...evil })).status).toBe(403);
  expect((await ask('inbox', 'POST', '/clear-store', { host: host('inbox'), ...evil })).status).toBe(403);
  expect(clock.now()).toEqual(before);
});
