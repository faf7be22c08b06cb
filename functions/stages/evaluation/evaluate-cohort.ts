import * as z from 'zod';
import { getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { findReport, freezeReport } from '../../evaluation/report-record.ts';
import type { Table } from '../../store/table.ts';
import { evaluationData } from './evaluation-data.ts';

export const EvaluateCohortInput = z.object({ cohortId: z.string() });
export type EvaluateCohortInput = z.infer<typeof EvaluateCohortInput>;

/** Works out the report and freezes it. Run again, it leaves the frozen one as it is. */
export async function evaluateCohort(
  { cohortId }: EvaluateCohortInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  if (!(await findReport(table, cohortId))) {
    const cohort = await getCohort(table, cohortId);
    await freezeReport(table, cohortId, evaluate(await evaluationData(table, cohort, now)));
  }
  await record(table, cohortId, { at: now, what: 'reportFrozen', by: 'workflow', facts: {} }, 'reportFrozen');
}
