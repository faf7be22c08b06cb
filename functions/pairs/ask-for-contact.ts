import { raiseAlert } from '../cohorts/alert.ts';
import type { Table } from '../store/table.ts';
import type { Pair } from './pair.ts';

/** One of the two wants to be contacted confidentially: the alert names that person, and is raised once. */
export async function askForContact(
  table: Table,
  cohortId: string,
  pair: Pair,
  side: 'mentor' | 'mentee',
  now: Date,
): Promise<void> {
  const alertId = `contactMe~${pair.pairId}~${side}~${pair.contactedAt ?? 'first'}`;
  const personId = side === 'mentor' ? pair.mentorId : pair.menteeId;
  await raiseAlert(table, cohortId, { alertId, kind: 'contactMe', personId, facts: {} }, now);
}
