import { type Cohort, changeCohort, getCohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { record } from '../../cohorts/timeline.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import { requestStop } from './request-stop.ts';
import { decideOnStage } from './stage-failed/decide-on-stage.ts';

/**
 * HR stops the cohort. The stage under way is ended; the cohort's machine then finds the request and tells
 * everybody. One that has not begun is over at once; nothing waits for its start any more, and the directory is erased
 * when it would be after any other end.
 *
 * @returns false when the cohort is over already
 */
export async function stop(
  cohortId: string,
  { by, reason }: { by: string; reason?: string | undefined },
  collaborators: {
    table: Table;
    executions: Pick<Executions, 'startEnd' | 'stop'>;
    callback: TaskCallback;
    now: Date;
  },
): Promise<boolean> {
  const { table, executions, now } = collaborators;
  const before = await getCohort(table, cohortId);
  if (before.status === 'closed' || before.status === 'stopped') {
    // A stop that was cut off may have left it waiting.
    if (isOverBeforeItsStart(before)) await endTheWait(before, collaborators);
    return false;
  }
  await requestStop(table, cohortId, now, reason === undefined ? {} : { stopReason: reason });
  await record(table, cohortId, { at: now, what: 'stopRequested', by, facts: {} }, 'stopRequested');
  const over = { status: 'stopped', closedAt: now.toISOString() } as const;
  if (await changeCohort(table, cohortId, over, { status: 'scheduled' })) {
    await endTheWait(await getCohort(table, cohortId), collaborators);
    return true;
  }
  // Read after the request is written: a stage that begins or fails meanwhile finds the request itself.
  const { decision, stageExecutionArn } = await getCohort(table, cohortId);
  if (decision) await decideOnStage(cohortId, 'stop', by, collaborators);
  else if (stageExecutionArn) await executions.stop(stageExecutionArn, 'HR has stopped the cohort');
  return true;
}

function isOverBeforeItsStart({ status, stages, erasedAt }: Cohort): boolean {
  return status === 'stopped' && stages.length === 0 && erasedAt === undefined;
}

/**
 * The start may be a year away, and personal data goes some months after the end: another execution finds the request
 * at once, and does what follows on a stop, in the place of the one that waits.
 */
async function endTheWait(
  { cohortId, executionArn }: Cohort,
  { executions, now }: { executions: Pick<Executions, 'startEnd' | 'stop'>; now: Date },
): Promise<void> {
  await executions.startEnd(cohortId, now);
  if (executionArn) await executions.stop(executionArn, 'HR has stopped the cohort before its start');
}
