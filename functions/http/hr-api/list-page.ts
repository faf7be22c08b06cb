import * as z from 'zod';
import type { Localised } from '../../locales/locale.ts';
import { ApiError } from '../../web/api/api-error.ts';
import type { ApiEvent } from '../../web/api/api-handler.ts';
import type { Parameter } from './operation.ts';

/**
 * How many of a list an answer holds: 500 people with all their fields are some 500 KB, and one read of DynamoDB gives
 * 1 MB at most, so that an answer stays well below Lambda's 6 MB.
 */
const DEFAULT_LIMIT = 200;
const MOST = 500;

const Limit = z
  .stringFormat('whole number', /^\d{1,4}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MOST));
const Cursor = z.base64url().min(1).max(2_000);

/** What every list takes. */
export const PAGE_PARAMETERS: readonly Parameter[] = [
  {
    name: 'limit',
    in: 'query',
    required: false,
    schema: z.int().min(1).max(MOST).default(DEFAULT_LIMIT),
    description: 'How many at most',
  },
  {
    name: 'after',
    in: 'query',
    required: false,
    schema: Cursor,
    description: 'Where to go on: what the answer before said in "next"',
  },
];

/** What every list answers beside its items. */
export const NEXT = {
  next: z.string().optional().describe('Ask again with it as "after" for what follows; absent at the end'),
};

/** Whatever a wrong query parameter is refused with. */
export const PAGE_REFUSALS = { 422: 'The query is not right: "limit" or "after".' };

export interface AskedPage {
  limit: number;
  /** The place in the list after which the page begins. */
  after?: string;
}

/** @throws ApiError 422 when the query asks for no page that there can be */
export function askedPage({
  queryStringParameters: query = {},
}: Pick<ApiEvent, 'queryStringParameters'>): AskedPage {
  const limit = Limit.safeParse(query.limit ?? String(DEFAULT_LIMIT));
  if (!limit.success)
    throw wrongQuery('limit', {
      en: `must be a whole number from 1 to ${MOST}`,
      fr: `doit être un nombre entier de 1 à ${MOST}`,
    });
  if (query.after === undefined) return { limit: limit.data };
  const after = placeIn(query.after);
  if (after === undefined) throw wrongCursor();
  return { limit: limit.data, after };
}

/** The cursor that stands for a place in a list: not secret, and of no use but to go on. */
export function cursorOf(place: string): string {
  return Buffer.from(place).toString('base64url');
}

function placeIn(cursor: string): string | undefined {
  if (!Cursor.safeParse(cursor).success) return undefined;
  const place = Buffer.from(cursor, 'base64url').toString();
  return cursorOf(place) === cursor ? place : undefined;
}

export function wrongCursor(): ApiError {
  return wrongQuery('after', {
    en: 'must be what an answer to the same list said in "next"',
    fr: 'doit être ce qu’une réponse à la même liste a dit dans "next"',
  });
}

/** @param words what the parameter must be, to be read after its name */
export function wrongQuery(parameter: string, { en, fr }: Localised): ApiError {
  return new ApiError({
    status: 422,
    title: { en: 'The query is not right.', fr: 'Les paramètres de la requête ne sont pas corrects.' },
    detail: { en: `"${parameter}" ${en}.`, fr: `"${parameter}" ${fr}.` },
  });
}
