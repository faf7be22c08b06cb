import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ApiError } from './api-error.ts';
import { parseJson } from './json-text.ts';
import { strangeParts } from './strange-parts.ts';

/** Lambda takes 6 MB; a little is left for what the API adds to the request. */
const BODY_LIMIT_BYTES = 5_500_000;

/**
 * What was posted, as JSON.
 *
 * @throws ApiError when the body is too long, not UTF-8 or no JSON, and when it holds what no table or text can
 */
export function jsonBody(
  event: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers'>,
): unknown {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > BODY_LIMIT_BYTES) {
    throw new ApiError({
      status: 413,
      title: 'The request is too long.',
      detail: `It may hold ${BODY_LIMIT_BYTES} bytes: some 20,000 people as peopleCsv.`,
    });
  }
  if (isUtf16(bytes)) {
    throw new ApiError({
      status: 400,
      title: 'The body is not in UTF-8.',
      detail:
        'It looks like UTF-16, as Windows PowerShell writes files. Save the file as UTF-8 (in PowerShell: Out-File -Encoding utf8) and send it again.',
    });
  }
  const body = parsed(bytes.toString(), event.headers['content-type']);
  const errors = strangeParts(body);
  if (errors.length > 0) {
    throw new ApiError({ status: 422, title: 'Parts of the body cannot be read as they were sent.', errors });
  }
  return body;
}

function parsed(text: string, type: string | undefined): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (type !== undefined && !/^application\/([^;,]+\+)?json\b/i.test(type.trim())) {
      throw new ApiError({
        status: 415,
        title: 'The body is no JSON.',
        detail: `It came as ${type.slice(0, 100)}. Send JSON, with the header Content-Type: application/json.`,
      });
    }
    throw new ApiError({
      status: 400,
      title: 'The body is not valid JSON.',
      detail: error instanceof Error ? error.message : 'It could not be read.',
    });
  }
}

/**
 * By its byte order mark, or by its zero bytes: API Gateway takes JSON for UTF-8 and replaces the mark, and JSON in
 * UTF-8 has no zero byte.
 */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || bytes.includes(0);
}
