import type { TaskCallback } from '../rounds/task-callback.ts';
import type { Table } from '../store/table.ts';
import { changeCohort, getCohort } from './cohort.ts';
import { decideOnStage } from './decide-on-stage.ts';
import type { Executions } from './executions.ts';
import { requestStop } from './request-stop.ts';
import { record } from './timeline.ts';

/**
 * HR stops the cohort. The stage under way is ended; the cohort's machine then finds the request and tells
 * everybody. One that has not begun is ended at once: nobody has been written to.
 *
 * @returns false when the cohort is over already
 */
export async function stop(
  cohortId: string,
  { by, reason }: { by: string; reason?: string | undefined },
  collaborators: { table: Table; executions: Executions; callback: TaskCallback; now: Date },
): Promise<boolean> {
  const { table, executions, now } = collaborators;
  const cohort = await getCohort(table, cohortId);
  if (cohort.status === 'closed' || cohort.status === 'stopped') return false;
  await requestStop(table, cohortId, now, reason);
  await record(table, cohortId, { at: now, what: 'stopRequested', by, facts: {} }, 'stopRequested');
  const cause = 'HR has stopped the cohort';
  if (cohort.status === 'scheduled' && cohort.executionArn) {
    await executions.stop(cohort.executionArn, cause);
    await changeCohort(
      table,
      cohortId,
      { status: 'stopped', closedAt: now.toISOString() },
      { status: 'scheduled' },
    );
  } else if (cohort.decision) await decideOnStage(cohortId, 'stop', by, collaborators);
  else if (cohort.stageExecutionArn) await executions.stop(cohort.stageExecutionArn, cause);
  return true;
}
