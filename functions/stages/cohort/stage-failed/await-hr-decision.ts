import * as z from 'zod';
import { changeCohort, getCohort } from '../../../cohorts/cohort.ts';
import type { Sender } from '../../../rounds/sender.ts';
import type { TaskCallback } from '../../../rounds/task-callback.ts';
import type { StageDecided } from './decide-on-stage.ts';
import { TellHrOfFailureInput, tellHrOfFailure } from './tell-hr-of-failure.ts';

export const AwaitHrDecisionInput = TellHrOfFailureInput.extend({ taskToken: z.string() });
export type AwaitHrDecisionInput = z.infer<typeof AwaitHrDecisionInput>;

/**
 * Stores the token, then looks: HR may have decided while the token before this one was no longer good, or asked for
 * the stop.
 *
 * @throws Error while a mail to HR may or may not be under way
 */
export async function awaitHrDecision(
  { taskToken, ...failure }: AwaitHrDecisionInput,
  { sender, callback }: { sender: Sender; callback: TaskCallback },
): Promise<void> {
  const { table } = sender;
  const { cohortId, stage, failedAt } = failure;
  // Told already, unless by a machine of before that step: a running cohort keeps its definition.
  const { next } = await tellHrOfFailure(failure, sender);
  if (next !== 'wait') return callback(taskToken, { decision: next } satisfies StageDecided);
  await changeCohort(table, cohortId, { decision: { stage, askedAt: failedAt, taskToken } });
  const { decided, stopRequestedAt } = await getCohort(table, cohortId);
  const decision = stopRequestedAt ? 'stop' : decided;
  if (decision) await callback(taskToken, { decision } satisfies StageDecided);
}
