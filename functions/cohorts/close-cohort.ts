import * as z from 'zod';
import { changePair, pairs } from '../pairs/pair.ts';
import { participants, setStatus } from '../people/participant.ts';
import type { Table } from '../store/table.ts';
import { changeCohort, getCohort } from './cohort.ts';
import { record } from './timeline.ts';

export const CloseCohortInput = z.object({ cohortId: z.string() });
export type CloseCohortInput = z.infer<typeof CloseCohortInput>;

/** Closure by the clock: pairs still active are completed, whatever forms are missing. */
export async function closeCohort(
  { cohortId }: CloseCohortInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  const at = now.toISOString();
  for (const pair of await pairs(table, cohortId)) {
    if (pair.status === 'active')
      await changePair(table, cohortId, pair, { status: 'completed', endedAt: at });
  }
  for (const side of ['mentor', 'mentee'] as const) {
    for (const participant of await participants(table, cohortId, side)) {
      if (participant.status === 'paired') await setStatus(table, cohortId, participant, 'completed');
    }
  }
  const { stages } = await getCohort(table, cohortId);
  await changeCohort(
    table,
    cohortId,
    {
      status: 'closed',
      closedAt: at,
      stages: stages.map((stage) => ({ ...stage, endedAt: stage.endedAt ?? at })),
    },
    { closedAt: undefined },
  );
  await record(table, cohortId, { at: now, what: 'cohortClosed', by: 'workflow', facts: {} }, 'cohortClosed');
}
