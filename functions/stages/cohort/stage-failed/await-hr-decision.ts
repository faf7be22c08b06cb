import * as z from 'zod';
import { raiseAlert } from '../../../cohorts/alert.ts';
import { changeCohort, getCohort } from '../../../cohorts/cohort.ts';
import { record } from '../../../cohorts/timeline.ts';
import { STAGES } from '../../../definition/stage-names.ts';
import { hrOf } from '../../../rounds/hr-recipients.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { Sender } from '../../../rounds/sender.ts';
import type { TaskCallback } from '../../../rounds/task-callback.ts';
import { told } from '../../mail.ts';
import type { StageDecided } from './decide-on-stage.ts';
import { stageFailed } from './stage-failed.mail.ts';

export const AwaitHrDecisionInput = z.object({
  cohortId: z.string(),
  stage: z.enum(STAGES),
  /** Tells one failure from the next: the same however often the step is tried. */
  failedAt: z.iso.datetime(),
  taskToken: z.string(),
});
export type AwaitHrDecisionInput = z.infer<typeof AwaitHrDecisionInput>;

/**
 * A stage has failed. Everything is kept; HR is told and decides on the board or by the API. Where HR has
 * already asked for the stop, that is why the stage ended, and nobody is asked.
 *
 * @throws Error while a mail to HR may or may not be under way
 */
export async function awaitHrDecision(
  { cohortId, stage, failedAt, taskToken }: AwaitHrDecisionInput,
  { sender, callback }: { sender: Sender; callback: TaskCallback },
): Promise<void> {
  const { table } = sender;
  const now = sender.now();
  if (!(await getCohort(table, cohortId)).stopRequestedAt) {
    const decision = { stage, taskToken, askedAt: failedAt };
    await changeCohort(table, cohortId, { status: 'waitingForHr', decision });
  }
  const cohort = await getCohort(table, cohortId);
  if (cohort.stopRequestedAt) {
    await callback(taskToken, { decision: 'stop' } satisfies StageDecided);
    return;
  }
  const occurrence = `stageFailed-${stage}-${failedAt}`;
  const alert = { alertId: occurrence, kind: 'stageFailed', facts: { stage } } as const;
  await raiseAlert(table, cohortId, alert, now);
  await record(
    table,
    cohortId,
    { at: now, what: 'stageFailed', by: 'workflow', facts: { stage } },
    occurrence,
  );
  const isTold = await notify(
    {
      occurrence,
      recipients: hrOf(cohort),
      ...told(stageFailed, (context) => {
        return { ...addressed(context), stage, boardUrl: linkTo('board', context) };
      }),
    },
    cohort,
    sender,
  );
  // An earlier attempt may have died over the mail: the machine tries again until it is known to be sent.
  if (!isTold) throw new Error(`it is not known yet whether HR was told of ${occurrence}`);
}
