import * as z from 'zod';
import { type Cohort, changeCohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { aftercare, mentoringCalendar } from '../../definition/cohort-calendar.ts';
import { SIDES } from '../../definition/side.ts';
import { changePair, pairs } from '../../pairs/pair.ts';
import { isOpen, participants, setStatus } from '../../people/participant.ts';
import type { Table } from '../../store/table.ts';
import { settleInLineAlert } from '../directory-change/in-line-alert.ts';

export const CloseCohortInput = z.object({ cohortId: z.string() });
export type CloseCohortInput = z.infer<typeof CloseCohortInput>;

/** Closure by the clock: pairs still active are completed, whatever forms are missing, and nobody waits on. */
export async function closeCohort(
  { cohortId }: CloseCohortInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  const at = now.toISOString();
  for (const pair of await pairs(table, cohortId)) {
    if (pair.status === 'active')
      await changePair(table, cohortId, pair, { status: 'completed', endedAt: at });
    // HR has left it open who manages whom: they did not go on together to the end.
    if (pair.status === 'suspended')
      await changePair(table, cohortId, pair, { status: 'ended', endReason: 'reportingLine', endedAt: at });
    if (pair.suspensions !== undefined) await settleInLineAlert(pair, cohortId, { table, now });
    // Asked by a re-matching that the end has overtaken.
    if (pair.status === 'proposed' || pair.status === 'accepted')
      await changePair(table, cohortId, pair, { status: 'lapsed' });
  }
  const completed = (await pairs(table, cohortId)).filter(({ status }) => status === 'completed');
  for (const side of SIDES) {
    const ids = new Set(completed.map((pair) => pair[`${side}Id`]));
    for (const participant of await participants(table, cohortId, side)) {
      const status = ids.has(participant.personId) ? 'completed' : 'unmatched';
      if (isOpen(participant)) await setStatus(table, cohortId, participant, status);
    }
  }
  const cohort = await getCohort(table, cohortId);
  const { stages, closedAt = at } = cohort;
  const wasMentoring = (await pairs(table, cohortId)).some(({ startedAt }) => startedAt !== undefined);
  await changeCohort(table, cohortId, {
    status: 'closed',
    closedAt,
    ...(wasMentoring && { resultsAt: cohort.resultsAt ?? resultsOf(cohort, closedAt) }),
    stages: stages.map((stage) => ({ ...stage, endedAt: stage.endedAt ?? at })),
  });
  await record(table, cohortId, { at: now, what: 'cohortClosed', by: 'workflow', facts: {} }, 'cohortClosed');
}

/** When people hear what came of it: no day at all where nobody was ever in a pair. */
function resultsOf({ settings, kickoffAt }: Cohort, closedAt: string): string {
  const closed = new Date(closedAt);
  const { endsAt } = kickoffAt ? mentoringCalendar(settings, new Date(kickoffAt)) : { endsAt: closed };
  return aftercare(settings, endsAt, closed).resultsAt.toISOString();
}
