import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { decodedFile } from '../../../directory/file/decoded-file.ts';
import { noTableWords } from '../../../directory/file/no-table-words.ts';
import type { Locale } from '../../../locales/locale.ts';
import { mannersOf } from '../../../locales/manners.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { bodyBytes, unpacked } from '../../../web/api/body-bytes.ts';
import { isMultipart, partsOf } from '../../../web/api/multipart.ts';
import { type ReadBody, readFormBody } from '../../../web/body.ts';

/** A file is posted three times at most, whole each time: some 5,000 people. */
const LIMIT_BYTES = 2 * 1024 * 1024;

/**
 * What is posted on HR's page about people. A file comes as a part of its own, in its own encoding, compressed or not,
 * and goes on as text; what is no text says so in the reader's language under `unreadable`.
 */
export function readPeopleForm(event: APIGatewayProxyEventV2, locale: Locale): ReadBody {
  const type = event.headers['content-type'] ?? '';
  if (!isMultipart(type)) return readFormBody(event, LIMIT_BYTES);
  try {
    const fields: Record<string, string> = Object.create(null);
    for (const { name, bytes } of partsOf(bodyBytes(event), type)) {
      if (name !== 'file' || bytes.byteLength === 0) {
        fields[name] = bytes.toString();
        continue;
      }
      const file = decodedFile(unpacked(bytes));
      if (!file.ok) fields.unreadable = mannersOf[locale].spaced(noTableWords(file.problem, locale));
      else if (Buffer.byteLength(file.text) > LIMIT_BYTES) return { ok: false, status: 413 };
      else fields.file = file.text;
    }
    return { ok: true, fields };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { ok: false, status: error.problem.status === 413 ? 413 : 400 };
  }
}
