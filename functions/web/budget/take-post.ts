import * as z from 'zod';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { hashToken, isToken } from '../link-token.ts';
import { spend } from './post-budget.ts';

const Budget = z.object({ budgetFullAt: z.iso.datetime().optional() });

/**
 * Counts one post by a link, or by a session, where the link lies. A token that nobody knows costs one read and leaves
 * nothing behind; what is refused costs no more.
 *
 * @returns how many seconds to wait; 0 when the post is within the budget
 */
export async function takePost(table: Table, token: string, now: Date): Promise<number> {
  if (!isToken(token)) return 0;
  const itsKey = key.link(hashToken(token));
  for (;;) {
    const link = await table.get(itsKey, Budget);
    if (!link) return 0;
    const { budgetFullAt } = link;
    const spent = spend(budgetFullAt === undefined ? undefined : new Date(budgetFullAt), now);
    if (!spent.isAllowed) return spent.retryAfterSeconds;
    // Of two posts at once one is counted first, and the other looks again: each time somebody's was counted.
    if (await table.change(itsKey, { budgetFullAt: spent.fullAt.toISOString() }, { budgetFullAt })) return 0;
  }
}
