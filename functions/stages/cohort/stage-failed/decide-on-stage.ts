import { changeCohort, getCohort } from '../../../cohorts/cohort.ts';
import type { StageDecision } from '../../../cohorts/events.ts';
import { record } from '../../../cohorts/timeline.ts';
import type { TaskCallback } from '../../../rounds/task-callback.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { requestStop } from '../request-stop.ts';
import { failureId } from './tell-hr-of-failure.ts';

/** What the machine that waits for HR is sent back. */
export interface StageDecided {
  decision: StageDecision;
}

/**
 * HR's answer to a failed stage. The machine itself notes what follows: whatever were written here after it was
 * woken could overwrite what it has done since.
 *
 * @returns false when nothing waits for a decision
 */
export async function decideOnStage(
  cohortId: string,
  wanted: StageDecision,
  by: string,
  { table, callback, now }: { table: Table; callback: TaskCallback; now: Date },
): Promise<boolean> {
  const { decision: waiting } = await getCohort(table, cohortId);
  if (!waiting) return false;
  // A fact first: between two reminders no token is good. Who decides first decides.
  const isFirst = await changeCohort(table, cohortId, { decided: wanted }, { decided: undefined });
  const decision = isFirst ? wanted : ((await getCohort(table, cohortId)).decided ?? wanted);
  const failure = failureId({ stage: waiting.stage, failedAt: waiting.askedAt });
  await table.change(
    key.alert(cohortId, failure),
    { handledAt: now.toISOString(), handledBy: by },
    { handledAt: undefined },
  );
  await record(
    table,
    cohortId,
    { at: now, what: 'stageDecided', by, facts: { stage: waiting.stage, decision } },
    `stageDecided ${waiting.askedAt}`,
  );
  if (decision === 'stop') await requestStop(table, cohortId, now);
  // Read again: the machine may have begun to wait since.
  const { taskToken } = (await getCohort(table, cohortId)).decision ?? {};
  if (taskToken) await callback(taskToken, { decision } satisfies StageDecided);
  return true;
}
