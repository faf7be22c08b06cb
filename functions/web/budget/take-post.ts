import * as z from 'zod';
import type { Key } from '../../store/key.ts';
import type { Table } from '../../store/table.ts';
import { spend } from './post-budget.ts';

const Budget = z.object({ budgetFullAt: z.iso.datetime().optional() });

/**
 * Counts one post by a link, or by a session, where that lies. What is refused costs one read.
 *
 * @param itsKey of the link or the session; where nothing lies any more, nothing is left behind
 * @returns how many seconds to wait; 0 when the post is within the budget
 */
export async function takePost(table: Table, itsKey: Key, now: Date): Promise<number> {
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
