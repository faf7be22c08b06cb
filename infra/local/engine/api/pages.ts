import { ApiError } from './api-error.ts';

/** AWS's default length of a page. */
const PAGE = 100;

/**
 * One page of a list, with the token of the next. The token says what list it belongs to, so that one of
 * another list is refused.
 * @throws ApiError `InvalidToken`
 */
export function pageOf<T>(
  items: readonly T[],
  list: string,
  { maxResults, nextToken }: { readonly maxResults?: number; readonly nextToken?: string },
): { readonly items: T[]; readonly nextToken?: string } {
  const from = nextToken === undefined ? 0 : offsetOf(nextToken, list);
  const to = from + (maxResults || PAGE);
  const page = items.slice(from, to);
  return to < items.length ? { items: page, nextToken: encode(to, list) } : { items: page };
}

function encode(offset: number, list: string): string {
  return Buffer.from(JSON.stringify([offset, list])).toString('base64url');
}

function offsetOf(token: string, list: string): number {
  const [, digits] = /^\[(\d{1,9}),/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  const offset = Number(digits);
  if (digits !== undefined && encode(offset, list) === token) return offset;
  throw new ApiError('InvalidToken', `Invalid Token: '${token}'`);
}
