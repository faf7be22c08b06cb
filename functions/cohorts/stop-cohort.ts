import * as z from 'zod';
import { changePair, pairs } from '../pairs/pair.ts';
import type { Table } from '../store/table.ts';
import { changeCohort, getCohort } from './cohort.ts';
import { record } from './timeline.ts';

export const StopCohortInput = z.object({ cohortId: z.string() });
export type StopCohortInput = z.infer<typeof StopCohortInput>;

/** Ends the cohort before its time. Everybody involved is told by the round that follows. */
export async function stopCohort(
  { cohortId }: StopCohortInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  const at = now.toISOString();
  for (const pair of await pairs(table, cohortId)) {
    if (['proposed', 'accepted', 'active'].includes(pair.status)) {
      await changePair(table, cohortId, pair, { status: 'ended', endedAt: at, endReason: 'cohortStopped' });
    }
  }
  const { stages } = await getCohort(table, cohortId);
  await changeCohort(table, cohortId, {
    status: 'stopped',
    closedAt: at,
    decision: undefined,
    stages: stages.map((stage) => ({ ...stage, endedAt: stage.endedAt ?? at })),
  });
  await record(table, cohortId, { at: now, what: 'cohortStopped', by: 'hr', facts: {} }, 'cohortStopped');
}
