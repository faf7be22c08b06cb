import * as z from 'zod';
import { type DirectoryReport, withoutValues } from '../directory/report/directory-report.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

const Stored = z.object({
  report: z.custom<DirectoryReport>((value) => typeof value === 'object' && value !== null),
});

/** Keeps what was made of HR's file at the launch, for HR to look it up: columns and counts, nothing of anybody. */
export async function storeDirectoryReport(
  table: Table,
  cohortId: string,
  report: DirectoryReport,
): Promise<void> {
  await table.put(key.directoryReport(cohortId), { report: withoutValues(report) });
}

/** @returns undefined where the people came as a list */
export async function directoryReport(table: Table, cohortId: string): Promise<DirectoryReport | undefined> {
  return (await table.get(key.directoryReport(cohortId), Stored))?.report;
}
