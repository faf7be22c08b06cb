import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpApi, openHttpApi } from '../../../../infra/local/machine/http/http.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';
import { openTokenIssuer } from '../../../../infra/local/machine/token-issuer.ts';

let folder: string;
let api: HttpApi;

const route = (routeKey: string, functionArn: string) => ({
  routeKey,
  functionArn,
  authorizer: undefined,
  scopes: [],
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-http-'));
  api = await openHttpApi();
  api.serve({
    routes: [route('POST /taken', 'taken'), route('POST /too-large', 'tooLarge')],
    issuer: await openTokenIssuer(folder),
    usage: noUsage(),
    clock: { now: () => new Date(), busy: (work) => work() },
    lambda: {
      invoke: async (name) => {
        if (name === 'taken') return { payload: '{"statusCode":200}', functionError: undefined };
        throw Object.assign(new Error('Request must be smaller'), { name: 'RequestTooLargeException' });
      },
    },
  });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

test('ten megabytes are taken, one byte more is refused', async () => {
  const post = (bytes: number) =>
    fetch(`${api.baseUrl}/taken`, {
      method: 'POST',
      body: Buffer.alloc(bytes),
      signal: AbortSignal.timeout(30_000),
    });
  expect((await post(10 * 1024 * 1024)).status).toBe(200);
  expect(await status(10 * 1024 * 1024 + 1)).toBe(413);
});

test('who is still sending what is too large hears why, and no broken connection', async () => {
  const [statusLine, body] = await slowly(200 * 1024, 60);
  expect(statusLine).toBe('HTTP/1.1 413 Payload Too Large');
  expect(body).toContain('compressed with gzip');
});

test('what is too large for a function is refused with the way', async () => {
  const response = await fetch(`${api.baseUrl}/too-large`, { method: 'POST', body: 'x' });
  expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('gzip')]);
});

/** Sends so many pieces, one after the other, by a socket that reads no answer before all is sent. */
async function slowly(pieceBytes: number, pieces: number): Promise<[statusLine: string, body: string]> {
  const { hostname, port } = new URL(api.baseUrl);
  const socket = connect(Number(port), hostname);
  socket.write(`POST /taken HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: ${pieceBytes * pieces}\r\n\r\n`);
  for (let piece = 0; piece < pieces; piece++) {
    if (!socket.write(Buffer.alloc(pieceBytes))) await once(socket, 'drain');
  }
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return [head.split('\r\n')[0] ?? '', body];
}

/** Reads the status even though the server refuses the body. */
function status(bytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const post = request(`${api.baseUrl}/taken`, { method: 'POST' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    post.on('error', reject);
    post.end(Buffer.alloc(bytes));
  });
}
