import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { Report } from './report.ts';

const StoredReport = z.object({ report: Report });

/** The frozen report: written once, so that no two versions can be subtracted from one another. */
export async function freezeReport(table: Table, cohortId: string, report: Report): Promise<void> {
  await table.add(key.report(cohortId), { report });
}

export async function findReport(table: Table, cohortId: string): Promise<Report | undefined> {
  return (await table.get(key.report(cohortId), StoredReport))?.report;
}

/** The reports of cohorts before. One that an older version has frozen in another shape is passed over. */
export async function earlierReports(table: Table, cohortIds: readonly string[]): Promise<Report[]> {
  const frozen = await table.getAll(cohortIds.map(key.report), z.object({ report: z.unknown() }));
  return frozen.flatMap(({ report }) => Report.safeParse(report).data ?? []);
}

export async function getReport(table: Table, cohortId: string): Promise<Report> {
  const report = await findReport(table, cohortId);
  if (!report) throw new Error(`the report of cohort ${cohortId} is not there yet`);
  return report;
}
