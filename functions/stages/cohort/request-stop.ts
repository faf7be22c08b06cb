import { type Cohort, changeCohort } from '../../cohorts/cohort.ts';
import type { Table } from '../../store/table.ts';

/** The stop is a fact in the table first; whoever looks next acts on it. The first reason given stays. */
export async function requestStop(
  table: Table,
  cohortId: string,
  now: Date,
  why: Pick<Partial<Cohort>, 'stopReason' | 'stopBecause' | 'stopBy'> = {},
): Promise<boolean> {
  return changeCohort(
    table,
    cohortId,
    { stopRequestedAt: now.toISOString(), ...why },
    { stopRequestedAt: undefined },
  );
}
