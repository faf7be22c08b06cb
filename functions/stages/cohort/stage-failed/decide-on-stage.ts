import { getCohort } from '../../../cohorts/cohort.ts';
import type { StageDecision } from '../../../cohorts/events.ts';
import { record } from '../../../cohorts/timeline.ts';
import type { TaskCallback } from '../../../rounds/task-callback.ts';
import type { Table } from '../../../store/table.ts';
import { requestStop } from '../request-stop.ts';

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
  decision: StageDecision,
  by: string,
  { table, callback, now }: { table: Table; callback: TaskCallback; now: Date },
): Promise<boolean> {
  const { decision: waiting } = await getCohort(table, cohortId);
  if (!waiting) return false;
  await record(
    table,
    cohortId,
    { at: now, what: 'stageDecided', by, facts: { stage: waiting.stage, decision } },
    `stageDecided ${waiting.askedAt}`,
  );
  if (decision === 'stop') await requestStop(table, cohortId, now);
  await callback(waiting.taskToken, { decision } satisfies StageDecided);
  return true;
}
