import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import type { Recipient, Request, RoundRef } from '../round.ts';

/** Whether nobody waits for an answer to this copy any more: it was answered, or somebody else's answer is theirs. */
export function isSettled({ answeredAt, settledAt }: Pick<Request, 'answeredAt' | 'settledAt'>): boolean {
  return answeredAt !== undefined || settledAt !== undefined;
}

/**
 * Somebody else has answered for this one, too: it is waited for and reminded of no more. It can be answered all the same,
 * and nothing of that is lost. A copy that is not made yet is made settled, so that nobody is asked by it. For rounds that
 * stay open until their deadline: nothing is woken.
 */
export async function settleForBoth(
  table: Table,
  { cohortId, roundId }: RoundRef,
  recipient: Recipient,
  now: Date,
): Promise<void> {
  const { requestId } = recipient;
  const itsKey = key.request(cohortId, roundId, requestId);
  const settledAt = now.toISOString();
  if (!(await table.add(itsKey, { ...recipient, version: 0, settledAt })))
    await table.change(itsKey, { settledAt }, { answeredAt: undefined, settledAt: undefined });
  await table.delete(key.pending(cohortId, roundId, requestId));
}
