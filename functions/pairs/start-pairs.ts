import * as z from 'zod';
import { raiseAlert } from '../cohorts/alert.ts';
import { changeCohort, getCohort } from '../cohorts/cohort.ts';
import { kickoffAfter } from '../cohorts/cohort-calendar.ts';
import { record } from '../cohorts/timeline.ts';
import { participants, setStatus } from '../people/participant.ts';
import type { Table } from '../store/table.ts';
import { changePair, pairs } from './pair.ts';

export const StartPairsInput = z.object({ cohortId: z.string() });
export type StartPairsInput = z.infer<typeof StartPairsInput>;

/**
 * Sets the date of the kickoff, from which the programme's months count, and starts the accepted pairs on it.
 * Whoever is without a partner now has been told so, and waits.
 */
export async function startPairs(
  { cohortId }: StartPairsInput,
  { table, now }: { table: Table; now: Date },
): Promise<{ kickoffAt: string; pairs: number }> {
  const { settings } = await getCohort(table, cohortId);
  const planned = kickoffAfter(settings, now).toISOString();
  await changeCohort(table, cohortId, { kickoffAt: planned }, { kickoffAt: undefined });
  const { kickoffAt = planned } = await getCohort(table, cohortId);

  const all = await pairs(table, cohortId);
  for (const pair of all) {
    if (pair.status === 'accepted')
      await changePair(table, cohortId, pair, { status: 'active', startedAt: kickoffAt });
  }
  for (const side of ['mentor', 'mentee'] as const) {
    for (const participant of await participants(table, cohortId, side)) {
      const waits = participant.status === 'trained' || participant.status === 'selected';
      if (waits) await setStatus(table, cohortId, participant, 'unmatched');
    }
  }
  const started = all.filter(({ status }) => status === 'accepted' || status === 'active').length;
  if (started === 0)
    await raiseAlert(table, cohortId, { alertId: 'noPairs', kind: 'noPairs', facts: {} }, now);
  await record(
    table,
    cohortId,
    { at: now, what: 'pairsStarted', by: 'workflow', facts: { pairs: started, kickoffAt } },
    'pairsStarted',
  );
  return { kickoffAt, pairs: started };
}
