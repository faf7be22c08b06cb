import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as loopback from '../../machine/listen.ts';
import { ApiError } from './api-error.ts';

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Larger than any request AWS takes: a definition has up to 1 MB. */
const LARGEST_BODY = 4 * 1024 * 1024;
const TARGET = 'AWSStepFunctions.';

/** Serves the AWS JSON 1.0 protocol of Step Functions on 127.0.0.1. Signatures are not checked. */
export async function listen(
  port: number,
  call: (action: string, request: unknown) => Promise<unknown>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    void answer(request, response, call);
  });
  const address = await loopback.listen(server, port);
  return { port: Number(new URL(address).port), close: () => loopback.stop(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  call: (action: string, request: unknown) => Promise<unknown>,
): Promise<void> {
  try {
    const target = String(request.headers['x-amz-target'] ?? '');
    const body = await bodyOf(request);
    if (request.method !== 'POST' || !target.startsWith(TARGET)) {
      throw new ApiError('UnknownOperationException', `Send a POST with X-Amz-Target: ${TARGET}<action>`);
    }
    const reply = await call(target.slice(TARGET.length), parse(body));
    send(response, 200, JSON.stringify(onTheWire(reply)));
  } catch (error) {
    if (error instanceof ApiError) {
      response.setHeader('x-amzn-errortype', error.name);
      send(response, 400, JSON.stringify({ __type: error.name, message: error.message }));
    } else {
      process.stderr.write(`Step Functions: ${error instanceof Error ? error.stack : String(error)}\n`);
      send(response, 500, JSON.stringify({ __type: 'InternalFailure', message: 'Internal failure' }));
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LARGEST_BODY) throw new ApiError('ValidationException', 'The request is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body || '{}');
  } catch {
    throw new ApiError('ValidationException', 'The request is not JSON');
  }
}

/** The protocol writes instants as seconds since 1970. */
function onTheWire(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(onTheWire);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, onTheWire(member)]));
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(body);
}
