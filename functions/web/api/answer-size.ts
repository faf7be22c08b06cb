import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problemResponse } from './problem.ts';

/** Lambda answers with 6 MB at most, and counts what JSON makes of the body; the rest is for the headers. */
const MOST_BYTES = 6 * 1024 * 1024 - 64 * 1024;

/**
 * Lists come in pages, and so stay far below what Lambda may answer with. What comes whole, such as a file of 20,000
 * people, may be too long: then it is compressed for whoever takes that, and otherwise refused with what to do, where
 * API Gateway would only say "Internal Server Error".
 */
export function withinAnswerSize(
  response: APIGatewayProxyStructuredResultV2,
  event: Pick<APIGatewayProxyEventV2, 'headers'>,
): APIGatewayProxyStructuredResultV2 {
  if (Buffer.byteLength(JSON.stringify(response)) <= MOST_BYTES) return response;
  const { body = '', isBase64Encoded, headers } = response;
  if (!takesGzip(event.headers['accept-encoding'])) {
    return problemResponse({
      status: 406,
      title: 'The answer is too long to be sent as it is.',
      detail: 'Ask for it compressed, with the header Accept-Encoding: gzip (curl: --compressed).',
    });
  }
  const compressed = gzipSync(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')).toString('base64');
  if (compressed.length > MOST_BYTES) {
    return problemResponse({
      status: 406,
      title: 'The answer is too long, even when compressed.',
      detail: 'Ask for less at once: fewer people in one matching.',
    });
  }
  return {
    ...response,
    headers: { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
    body: compressed,
    isBase64Encoded: true,
  };
}

function takesGzip(acceptEncoding = ''): boolean {
  return acceptEncoding
    .toLowerCase()
    .split(',')
    .some(
      (one) => /^(gzip|x-gzip|\*)$/.test(one.replace(/;.*/, '').trim()) && !/;\s*q=0(\.0*)?\s*$/.test(one),
    );
}
