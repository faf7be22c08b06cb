import * as z from 'zod';
import { type Cohort, changeCohort, getCohort } from '../../cohorts/cohort.ts';
import { enterInCompany } from '../../cohorts/company.ts';
import { record } from '../../cohorts/timeline.ts';
import { STAGES, type Stage } from '../../definition/stage-names.ts';
import type { Table } from '../../store/table.ts';

export const BeginStageInput = z.object({
  cohortId: z.string(),
  stage: z.enum(STAGES),
  executionArn: z.string().optional(),
});
export type BeginStageInput = z.infer<typeof BeginStageInput>;

/** HR has asked for the stop while one stage gave way to the next. Not tried again. */
export class CohortStopped extends Error {
  override readonly name = 'CohortStopped';
}

/**
 * Notes that a stage has begun and the one before has ended. A stage tried again keeps its first start.
 *
 * @throws CohortStopped when HR has asked for the stop
 */
export async function beginStage(
  { cohortId, stage, executionArn }: BeginStageInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  const cohort = await getCohort(table, cohortId);
  refuseIfStopped(cohort);
  // One that was launched before the company's cohorts were listed is known from its next stage on.
  await enterInCompany(table, cohortId);
  await changeCohort(table, cohortId, {
    status: 'running',
    stages: withStage(cohort.stages, stage, now),
    stageExecutionArn: executionArn,
    decision: undefined,
    decided: undefined,
  });
  await record(
    table,
    cohortId,
    { at: now, what: 'stageBegan', by: 'workflow', facts: { stage } },
    `stageBegan ${stage}`,
  );
  // Looked at once more, now that a stop can find this execution: one that came in between is not missed.
  refuseIfStopped(await getCohort(table, cohortId));
}

function refuseIfStopped({ cohortId, stopRequestedAt }: Cohort): void {
  if (stopRequestedAt) throw new CohortStopped(`HR has asked to stop cohort ${cohortId}`);
}

function withStage(stages: Cohort['stages'], name: Stage, now: Date): Cohort['stages'] {
  if (stages.some((stage) => stage.name === name)) return stages;
  const at = now.toISOString();
  return [...stages.map((stage) => ({ ...stage, endedAt: stage.endedAt ?? at })), { name, startedAt: at }];
}
