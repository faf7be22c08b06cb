import { type RematchHindrance, rematchOutlook } from '../matching/rematch-outlook.ts';
import {
  addRematch,
  endRematchRecord,
  openRematch,
  type Rematch,
  rematches,
} from '../matching/rematch-record.ts';
import type { Table } from '../store/table.ts';
import { getCohort } from './cohort.ts';
import type { Executions } from './executions.ts';
import { record } from './timeline.ts';

export type RematchOutcome =
  | { outcome: 'started'; number: number; mentees: number; places: number }
  | { outcome: 'underWay'; number: number }
  | { outcome: 'hindered'; because: RematchHindrance };

interface RematchRequest {
  by: string;
  reason?: string | undefined;
}

interface Collaborators {
  table: Table;
  executions: Pick<Executions, 'startRematch' | 'stateOfRematch'>;
  now: Date;
}

/**
 * HR has those who wait matched again while pairs are under way. The number is claimed first and names the
 * execution, so that two who ask at once start one; a call that was cut off is finished by the next.
 */
export async function requestRematch(
  cohortId: string,
  request: RematchRequest,
  collaborators: Collaborators,
): Promise<RematchOutcome> {
  const { table, executions, now } = collaborators;
  const open = await rematchUnderWay(cohortId, collaborators);
  if (open && open.state === 'running') return { outcome: 'underWay', number: open.number };

  const cohort = await getCohort(table, cohortId);
  const { mentees, places, hindrance } = await rematchOutlook(table, cohort, now);
  if (hindrance) return { outcome: 'hindered', because: hindrance };
  const number = open?.number ?? (await rematches(table, cohortId)).length + 1;
  if (!open) {
    const { by, reason } = request;
    const rematch: Rematch = {
      number,
      requestedAt: now.toISOString(),
      requestedBy: by,
      ...(reason === undefined ? {} : { reason }),
    };
    if (!(await addRematch(table, cohortId, rematch))) return { outcome: 'underWay', number };
  }
  await executions.startRematch(cohortId, number);
  await noteRequest(cohortId, request, { number, mentees, places }, collaborators);
  return { outcome: 'started', number, mentees, places };
}

/** What is known of the one that has noted no end: one whose execution has died has failed. */
export async function rematchUnderWay(
  cohortId: string,
  {
    table,
    executions,
    now,
  }: Omit<Collaborators, 'executions'> & { executions: Pick<Executions, 'stateOfRematch'> },
): Promise<{ number: number; state: 'running' | 'notStarted' } | undefined> {
  const open = await openRematch(table, cohortId);
  if (!open) return undefined;
  const { number } = open;
  const state = await executions.stateOfRematch(cohortId, number);
  if (state !== 'over') return { number, state };
  await endRematchRecord(table, cohortId, number, { outcome: 'failed', now });
  return undefined;
}

async function noteRequest(
  cohortId: string,
  { by, reason }: RematchRequest,
  counts: { number: number; mentees: number; places: number },
  { table, now }: Collaborators,
): Promise<void> {
  const facts = { ...counts, ...(reason === undefined ? {} : { reason }) };
  await record(
    table,
    cohortId,
    { at: now, what: 'rematchRequested', by, facts },
    `rematchRequested ${counts.number}`,
  );
}
