import type * as z from 'zod';
import type { Range } from '../../store/key.ts';
import type { Table } from '../../store/table.ts';
import type { ApiEvent } from '../../web/api/api-handler.ts';
import { askedPage, cursorOf, wrongCursor } from './list-page.ts';

/**
 * One page of a list as the table keeps it, in one read. The order is that of the sort keys, so that what is added or
 * goes while somebody turns pages is neither shown twice nor hides another.
 *
 * @throws ApiError 422 when the query is wrong
 */
export async function storedPage<T>(
  table: Table,
  range: Range,
  schema: z.ZodType<T>,
  event: Pick<ApiEvent, 'queryStringParameters'>,
): Promise<{ items: T[]; next?: string }> {
  const { limit, after } = askedPage(event);
  const page = await table.page(range, schema, { limit, after });
  if (page === 'noSuchPlace') throw wrongCursor();
  const { items, next } = page;
  return { items, ...(next !== undefined && { next: cursorOf(next) }) };
}
