import { ApiError } from './api-error.ts';
import { bodyBytes, type PostedEvent } from './body-bytes.ts';
import { parseJson } from './json-text.ts';
import { refuseNoText } from './refuse-no-text.ts';
import { strangeParts } from './strange-parts.ts';

/** Fields at the top whose texts are files: their own reader says what is wrong with them, by line. */
type Files = readonly string[];

/**
 * What was posted, as JSON, compressed or not.
 *
 * @throws ApiError when the body is too long, not UTF-8 or no JSON, and when it holds what no table or text can
 */
export function jsonBody(event: PostedEvent, files: Files = []): unknown {
  return jsonIn(bodyBytes(event), event.headers['content-type'], files);
}

/**
 * JSON that came as `type`.
 *
 * @throws ApiError as {@link jsonBody}
 */
export function jsonIn(bytes: Buffer, type: string | undefined, files: Files = []): unknown {
  refuseNoText(bytes);
  if (isUtf16(bytes)) {
    throw new ApiError({
      status: 400,
      title: 'The body is not in UTF-8.',
      detail:
        'It looks like UTF-16, as Windows PowerShell writes files. Save the file as UTF-8 (in PowerShell: Out-File -Encoding utf8) and send it again.',
    });
  }
  const body = parsed(bytes.toString(), type);
  const errors = strangeParts(body, files);
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
