import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { acceptedLocale } from '../negotiation/reader.ts';
import { type Problem, problemResponse } from './problem.ts';

/** Lambda answers with 6 MB at most, and counts what JSON makes of the body; the rest is for the headers. */
const MOST_BYTES = 6 * 1024 * 1024 - 64 * 1024;

const TOO_LONG: Problem = {
  status: 406,
  title: {
    en: 'The answer is too long to be sent as it is.',
    fr: 'La réponse est trop longue pour être envoyée telle quelle.',
  },
  detail: {
    en: 'Ask for it compressed, with the header Accept-Encoding: gzip (curl: --compressed).',
    fr: 'Demandez-la compressée, avec l’en-tête Accept-Encoding: gzip (curl : --compressed).',
  },
};

const TOO_LONG_COMPRESSED: Problem = {
  status: 406,
  title: {
    en: 'The answer is too long, even when compressed.',
    fr: 'La réponse est trop longue, même compressée.',
  },
  detail: {
    en: 'Ask for less at once: fewer people in one matching.',
    fr: 'Demandez-en moins à la fois : moins de personnes dans un appariement.',
  },
};

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
  const locale = acceptedLocale(event.headers['accept-language']);
  if (!takesGzip(event.headers['accept-encoding'])) {
    return problemResponse(TOO_LONG, { locale });
  }
  const compressed = gzipSync(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')).toString('base64');
  if (compressed.length > MOST_BYTES) {
    return problemResponse(TOO_LONG_COMPRESSED, { locale });
  }
  return {
    ...response,
    headers: {
      ...headers,
      'content-encoding': 'gzip',
      vary: [headers?.vary, 'Accept-Encoding'].filter(Boolean).join(', '),
    },
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
