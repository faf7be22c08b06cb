import type { Localised } from '../../locales/locale.ts';
import { ApiError } from './api-error.ts';

/** One part of a form with files (RFC 7578). */
export interface Part {
  name: string;
  bytes: Buffer;
}

/** A request of ours has two; a few more are an honest mistake. */
const MOST_PARTS = 20;

const END_OF_HEADERS = '\r\n\r\n';

export function isMultipart(type: string | undefined): boolean {
  return /^multipart\/form-data\b/i.test(type?.trim() ?? '');
}

/**
 * The parts of a body of `multipart/form-data`, as `curl -F` and browsers send it.
 *
 * @param type the request's Content-Type, which says what stands between the parts
 * @throws ApiError 400 when the body is not what its type says
 */
export function partsOf(bytes: Buffer, type: string): Part[] {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined)
    throw broken({
      en: 'its Content-Type names no boundary',
      fr: 'son Content-Type ne nomme pas de « boundary »',
    });
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first one may stand at the very beginning.
  const body = Buffer.concat([Buffer.from('\r\n'), bytes]);
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  while (at >= 0 && parts.length < MOST_PARTS) {
    const start = at + delimiter.length;
    if (body.subarray(start, start + 2).toString('latin1') === '--') return parts;
    const next = body.indexOf(delimiter, start);
    if (next < 0) break;
    parts.push(partOf(body.subarray(start, next)));
    at = next;
  }
  throw broken(
    parts.length < MOST_PARTS
      ? { en: 'it ends before its last boundary', fr: 'il s’arrête avant sa dernière « boundary »' }
      : { en: 'it has too many parts', fr: 'il a trop de parties' },
  );
}

function partOf(bytes: Buffer): Part {
  const end = bytes.indexOf(END_OF_HEADERS);
  const headers = bytes.subarray(0, Math.max(0, end)).toString();
  const [, disposition] = /^content-disposition:\s*form-data\b(.*)$/im.exec(headers) ?? [];
  const [, quoted, plain] = /;\s*name=(?:"([^"]*)"|([^\s;"]+))/i.exec(disposition ?? '') ?? [];
  const name = quoted ?? plain;
  if (end < 0 || name === undefined)
    throw broken({ en: 'a part of it has no name', fr: 'une de ses parties n’a pas de nom' });
  return { name, bytes: bytes.subarray(end + END_OF_HEADERS.length) };
}

function broken(why: Localised): ApiError {
  return new ApiError({
    status: 400,
    title: { en: 'The form cannot be read.', fr: 'Le formulaire ne peut pas être lu.' },
    detail: {
      en: `It came as multipart/form-data, and ${why.en}. With curl, -F writes it.`,
      fr: `Il est annoncé comme multipart/form-data, et ${why.fr}. Avec curl, c’est -F qui l’écrit.`,
    },
  });
}
