import { changeCohort, getCohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { record } from '../../cohorts/timeline.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import { requestStop } from './request-stop.ts';
import { decideOnStage } from './stage-failed/decide-on-stage.ts';

/**
 * HR stops the cohort. The stage under way is ended; the cohort's machine then finds the request and tells
 * everybody. One that has not begun is over at once; its machine finds the request on the start date, and then
 * sees to the erasure of the directory as after any other end.
 *
 * @returns false when the cohort is over already
 */
export async function stop(
  cohortId: string,
  { by, reason }: { by: string; reason?: string | undefined },
  collaborators: { table: Table; executions: Pick<Executions, 'stop'>; callback: TaskCallback; now: Date },
): Promise<boolean> {
  const { table, executions, now } = collaborators;
  const { status } = await getCohort(table, cohortId);
  if (status === 'closed' || status === 'stopped') return false;
  await requestStop(table, cohortId, now, reason === undefined ? {} : { stopReason: reason });
  await record(table, cohortId, { at: now, what: 'stopRequested', by, facts: {} }, 'stopRequested');
  const over = { status: 'stopped', closedAt: now.toISOString() } as const;
  if (await changeCohort(table, cohortId, over, { status: 'scheduled' })) return true;
  // Read after the request is written: a stage that begins or fails meanwhile finds the request itself.
  const { decision, stageExecutionArn } = await getCohort(table, cohortId);
  if (decision) await decideOnStage(cohortId, 'stop', by, collaborators);
  else if (stageExecutionArn) await executions.stop(stageExecutionArn, 'HR has stopped the cohort');
  return true;
}
