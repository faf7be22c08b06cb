import * as z from 'zod';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { FollowUpReport } from './follow-up/follow-up-report.ts';
import { KickoffNote } from './kickoff/kickoff-note.ts';
import { MidPoint } from './mid-point/mid-point.ts';

const StoredFollowUp = z.object({ report: FollowUpReport });

/** Each is written once under its own key, as the final report is: no two versions can be subtracted. */

export async function freezeKickoffNote(table: Table, cohortId: string, note: KickoffNote): Promise<void> {
  await table.add(key.kickoffNote(cohortId), { report: note });
}

export async function findKickoffNote(table: Table, cohortId: string): Promise<KickoffNote | undefined> {
  return (await table.get(key.kickoffNote(cohortId), z.object({ report: KickoffNote })))?.report;
}

export async function freezeMidPoint(table: Table, cohortId: string, midPoint: MidPoint): Promise<void> {
  await table.add(key.midPoint(cohortId), { report: midPoint });
}

export async function findMidPoint(table: Table, cohortId: string): Promise<MidPoint | undefined> {
  return (await table.get(key.midPoint(cohortId), z.object({ report: MidPoint })))?.report;
}

export async function freezeFollowUpReport(
  table: Table,
  cohortId: string,
  report: FollowUpReport,
): Promise<void> {
  await table.add(key.followUpReport(cohortId, report.number), { report });
}

export async function findFollowUpReport(
  table: Table,
  cohortId: string,
  number: number,
): Promise<FollowUpReport | undefined> {
  return (await table.get(key.followUpReport(cohortId, number), StoredFollowUp))?.report;
}

/** In the order of their numbers. */
export async function followUpReports(table: Table, cohortId: string): Promise<FollowUpReport[]> {
  const stored = await table.list(key.followUpReport.all(cohortId), StoredFollowUp);
  return stored.map(({ report }) => report);
}

export const getKickoffNote = async (table: Table, cohortId: string): Promise<KickoffNote> =>
  frozen(await findKickoffNote(table, cohortId), cohortId);

export const getMidPoint = async (table: Table, cohortId: string): Promise<MidPoint> =>
  frozen(await findMidPoint(table, cohortId), cohortId);

export const getFollowUpReport = async (
  table: Table,
  cohortId: string,
  number: number,
): Promise<FollowUpReport> => frozen(await findFollowUpReport(table, cohortId, number), cohortId);

function frozen<Found>(report: Found | undefined, cohortId: string): Found {
  if (report === undefined) throw new Error(`a report of cohort ${cohortId} is not there yet`);
  return report;
}
