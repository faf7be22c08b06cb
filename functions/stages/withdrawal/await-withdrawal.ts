import * as z from 'zod';
import { WithdrawalRef, WithdrawalState, withdrawalOf } from '../../people/withdrawal.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

export const AwaitWithdrawalInput = WithdrawalRef.extend({
  taskToken: z.string(),
  /** As the step before has found it. */
  seen: WithdrawalState,
});
export type AwaitWithdrawalInput = z.infer<typeof AwaitWithdrawalInput>;

/**
 * Stores the token, then looks: what was taken back before the token was there could not wake the machine, so it
 * wakes itself.
 */
export async function awaitWithdrawal(
  { taskToken, seen, ...ref }: AwaitWithdrawalInput,
  { table, callback }: { table: Table; callback: TaskCallback },
): Promise<void> {
  const { withdrawalId } = ref;
  const found = await withdrawalOf(table, ref);
  if (found)
    await table.change(key.withdrawal(ref.cohortId, found.personId), { taskToken }, { withdrawalId });
  const { state } = (await withdrawalOf(table, ref)) ?? {};
  if (state !== seen) await callback(taskToken, { because: state ?? 'replaced' });
}
