import { getCohort } from '../../cohorts/cohort.ts';
import type { Facts } from '../../cohorts/events.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { record } from '../../cohorts/timeline.ts';
import type { PairsUnderWay } from '../../definition/policy.ts';
import {
  addRematch,
  endRematchRecord,
  openRematch,
  type Rematch,
  rematches,
} from '../../matching/record/rematch-record.ts';
import type { Table } from '../../store/table.ts';
import { type RematchHindrance, rematchOutlook } from './rematch-outlook.ts';

export type RematchOutcome =
  | { outcome: 'started'; number: number; mentees: number; places: number }
  | { outcome: 'underWay'; number: number }
  | { outcome: 'hindered'; because: RematchHindrance };

export interface RematchRequest {
  by: string;
  reason?: string | undefined;
  /** Left out: as the definition says, or HR at its last review. */
  pairsUnderWay?: PairsUnderWay | undefined;
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
  const known = await openRematchAndState(cohortId, collaborators);
  if (known?.state === 'running') return { outcome: 'underWay', number: known.number };
  // Its execution died without a word: what it began is taken up by the next.
  if (known?.state === 'over')
    await endRematchRecord(table, cohortId, known.number, { outcome: 'failed', now });
  const open = known?.state === 'notStarted' ? known : undefined;

  const cohort = await getCohort(table, cohortId);
  const { mentees, places, hindrance } = await rematchOutlook(table, cohort, now);
  if (hindrance) return { outcome: 'hindered', because: hindrance };
  const number = open?.number ?? (await rematches(table, cohortId)).length + 1;
  if (!open) {
    const { by, reason, pairsUnderWay } = request;
    const rematch: Rematch = {
      number,
      requestedAt: now.toISOString(),
      requestedBy: by,
      ...(reason === undefined ? {} : { reason }),
      ...(pairsUnderWay === undefined ? {} : { pairsUnderWay }),
    };
    if (!(await addRematch(table, cohortId, rematch))) return { outcome: 'underWay', number };
  }
  // First, since nobody comes back to it once the machine runs.
  const { by, pairsUnderWay } = open ? { by: open.requestedBy, ...open } : request;
  const facts = { number, mentees, places, ...(pairsUnderWay && { pairsUnderWay }) };
  await noteRequest(cohortId, by, facts, collaborators);
  await executions.startRematch(cohortId, number);
  return { outcome: 'started', number, mentees, places };
}

/** The re-matching that has noted no end, if any, and how its execution stands. */
export async function openRematchAndState(
  cohortId: string,
  { table, executions }: { table: Table; executions: Pick<Executions, 'stateOfRematch'> },
): Promise<(Rematch & { state: 'running' | 'over' | 'notStarted' }) | undefined> {
  const open = await openRematch(table, cohortId);
  return open && { ...open, state: await executions.stateOfRematch(cohortId, open.number) };
}

/** The reason stays with the re-matching: the trail outlives the erasure of persons, and a reason may name one. */
async function noteRequest(
  cohortId: string,
  by: string,
  facts: Facts<'rematchRequested'>,
  { table, now }: Collaborators,
): Promise<void> {
  await record(
    table,
    cohortId,
    { at: now, what: 'rematchRequested', by, facts },
    `rematchRequested ${facts.number}`,
  );
}
