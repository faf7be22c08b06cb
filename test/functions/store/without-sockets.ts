import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** As much of a request and a response as dynalite touches. */
type Respond = (
  question: EventEmitter & { method: string; url: string; headers: Record<string, string> },
  answer: {
    statusCode: number;
    setHeader(name: string, value: unknown): void;
    end(payload?: string): void;
  },
) => void;

/** What the SDK hands to whoever carries its requests, and what it expects to come back. */
interface Request {
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

/** dynalite wants a signature's shape, not a signature. */
const SIGNED = {
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
  'x-amz-date': '20250101T000000Z',
};

/** Leaves a request as it is: nobody checks. */
export const unsigned: NonNullable<DynamoDBClientConfig['signer']> = { sign: async (request) => request };

/**
 * Carries the SDK's requests to dynalite in this process: half of the time a test of the table takes went into
 * sockets. Everything else is as in production: the SDK's own words, and the server's.
 */
export function withoutSockets(server: Server): NonNullable<DynamoDBClientConfig['requestHandler']> {
  const [respond] = server.listeners('request') as Respond[];
  if (!respond) throw new Error('dynalite has no request listener');
  return {
    handle: ({ headers, body = '' }: Request) =>
      new Promise((resolve) => {
        const question = Object.assign(new EventEmitter(), {
          method: 'POST',
          url: '/',
          headers: { ...headers, ...SIGNED },
        });
        const answered: Record<string, string> = {};
        respond(question, {
          statusCode: 200,
          setHeader(name, value) {
            answered[name.toLowerCase()] = String(value);
          },
          end(payload = '') {
            const { statusCode } = this;
            resolve({ response: { statusCode, headers: answered, body: Buffer.from(payload) } });
          },
        });
        question.emit('data', bytes(body));
        question.emit('end');
      }),
  };
}

function bytes(body: string | Uint8Array): Buffer {
  return typeof body === 'string'
    ? Buffer.from(body)
    : Buffer.from(body.buffer, body.byteOffset, body.length);
}
