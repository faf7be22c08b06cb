import * as z from 'zod';
import { changeCohort, getCohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { record } from '../../cohorts/timeline.ts';
import { SIDES } from '../../definition/side.ts';
import { endRematchRecord, openRematch } from '../../matching/record/rematch-record.ts';
import { changePair, isTaken, pairs } from '../../pairs/pair.ts';
import { isOpen, participants, setStatus } from '../../people/participant.ts';
import { closeRound } from '../../rounds/close-round.ts';
import { Round } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { collectApplications } from '../call-for-mentors/collect-applications.ts';

export const StopCohortInput = z.object({ cohortId: z.string() });
export type StopCohortInput = z.infer<typeof StopCohortInput>;

/**
 * Ends the cohort before its time: no form takes answers any more, no pair goes on, nobody waits. Everybody
 * involved is told by the round that follows, those too who have answered a call that was still open.
 */
export async function stopCohort(
  { cohortId }: StopCohortInput,
  { table, executions, now }: { table: Table; executions: Pick<Executions, 'stop'>; now: Date },
): Promise<void> {
  await stopRematch(cohortId, { table, executions, now });
  const at = now.toISOString();
  for (const round of await table.list(key.round.all(cohortId), Round)) {
    if (!round.closedAt && round.kind !== 'cohortStopped') await closeRound(round, { table, now });
  }
  for (const pair of await pairs(table, cohortId)) {
    if (isTaken(pair) || pair.status === 'proposed') {
      await changePair(table, cohortId, pair, { status: 'ended', endedAt: at, endReason: 'cohortStopped' });
    }
  }
  for (const side of SIDES) {
    await collectApplications({ cohortId, side }, { table });
    for (const participant of await participants(table, cohortId, side)) {
      if (isOpen(participant)) await setStatus(table, cohortId, participant, 'unmatched');
    }
  }
  const { stages, closedAt = at, stopRequestedAt, stopBy = 'hr' } = await getCohort(table, cohortId);
  await changeCohort(table, cohortId, {
    status: 'stopped',
    closedAt,
    resultsAt: undefined,
    decision: undefined,
    decided: undefined,
    stages: stages.map((stage) => ({ ...stage, endedAt: stage.endedAt ?? at })),
  });
  // HR asked for it, or left a question without an answer for too long.
  const by = stopRequestedAt ? stopBy : 'workflow';
  await record(table, cohortId, { at: now, what: 'cohortStopped', by, facts: {} }, 'cohortStopped');
}

/** Nothing waits for it, so that it would go on: one that begins only now finds the stop itself. */
async function stopRematch(
  cohortId: string,
  { table, executions, now }: { table: Table; executions: Pick<Executions, 'stop'>; now: Date },
): Promise<void> {
  const open = await openRematch(table, cohortId);
  if (!open) return;
  if (open.executionArn) await executions.stop(open.executionArn, 'The cohort is stopped');
  await endRematchRecord(table, cohortId, open.number, { outcome: 'stopped', now });
}
