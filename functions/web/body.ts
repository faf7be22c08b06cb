import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A posted form: each field's value, or values where a field came several times. */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The forms people fill in are far smaller: the longest of ours, filled to the brim, takes some 12 KB. */
export const FORM_LIMIT_BYTES = 16 * 1024;

/** No form of ours has more than a few hundred fields. */
const MAX_FIELDS = 5_000;

export type ReadBody =
  | { readonly ok: true; readonly fields: FormBody }
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

/**
 * Reads an `application/x-www-form-urlencoded` body.
 *
 * @param limitBytes refused above (413); {@link FORM_LIMIT_BYTES} unless the page lists many people
 * @returns 400 for what is not valid UTF-8 or not validly encoded, 413 for too long, 415 for another type
 */
export function readFormBody(
  event: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers'>,
  limitBytes = FORM_LIMIT_BYTES,
): ReadBody {
  const type = (event.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { ok: false, status: 415 };
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > limitBytes) return { ok: false, status: 413 };
  try {
    return { ok: true, fields: decode(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** URLSearchParams would replace what is wrongly encoded instead of refusing it. */
function decode(text: string): FormBody {
  const fields: Record<string, string | string[]> = Object.create(null);
  const pairs = text === '' ? [] : text.split('&');
  if (pairs.length > MAX_FIELDS) throw new RangeError('too many fields');
  for (const pair of pairs) {
    const split = pair.indexOf('=');
    const name = decodePart(split < 0 ? pair : pair.slice(0, split));
    const value = split < 0 ? '' : decodePart(pair.slice(split + 1));
    const before = fields[name];
    if (before === undefined) fields[name] = value;
    else if (typeof before === 'string') fields[name] = [before, value];
    else before.push(value);
  }
  return fields;
}

function decodePart(part: string): string {
  return decodeURIComponent(part.replaceAll('+', ' '));
}

/** The first value of a field; empty when it was not posted. */
export function one(body: FormBody, field: string): string {
  const value = Object.hasOwn(body, field) ? body[field] : undefined;
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** All values of a field. */
export function all(body: FormBody, field: string): readonly string[] {
  const value = Object.hasOwn(body, field) ? body[field] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
