import * as z from 'zod';
import type { Table } from '../store/table.ts';
import { isAnswered } from './pending.ts';
import { changeRound, everybodyWasWrittenTo, getRound, RoundRef } from './round.ts';
import type { TaskCallback } from './task-callback.ts';

export const AwaitAnswersInput = RoundRef.extend({ taskToken: z.string() });
export type AwaitAnswersInput = z.infer<typeof AwaitAnswersInput>;

/**
 * Stores the token, then looks: whoever answered before the token was there could not wake the machine, so it
 * wakes itself. Whoever answers after finds the token. No answer is lost between the two.
 */
export async function awaitAnswers(
  { taskToken, ...ref }: AwaitAnswersInput,
  { table, callback }: { table: Table; callback: TaskCallback },
): Promise<void> {
  await changeRound(table, ref, { taskToken });
  const round = await getRound(table, ref);
  if (!round.closedAt && !everybodyWasWrittenTo(round)) return;
  if (round.closedAt || (await isAnswered(table, round))) await callback(taskToken, { because: 'answered' });
}
