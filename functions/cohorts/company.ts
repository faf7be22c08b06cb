import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { Cohort } from './cohort.ts';

const Entry = z.object({ cohortId: z.string() });

/**
 * Lets the other cohorts of the company know of one, whatever team runs it: teams are known by the tokens of those who
 * call, and so cannot be gone through. Twice is once.
 */
export async function enterInCompany(table: Table, cohortId: string): Promise<void> {
  await table.put(key.companyListing(undefined, cohortId), { cohortId });
}

/** Nothing about people is left in it. */
export async function leaveCompany(table: Table, cohortId: string): Promise<void> {
  await table.delete(key.companyListing(undefined, cohortId));
}

/** Every cohort of the company that still keeps personal data, of all teams, but for one. */
export async function otherCohorts(table: Table, cohortId?: string): Promise<Cohort[]> {
  const entries = await table.list(key.companyListing.all(undefined), Entry);
  const others = entries.filter((entry) => entry.cohortId !== cohortId);
  const cohorts = await table.getAll(
    others.map((entry) => key.cohort(entry.cohortId)),
    Cohort,
  );
  return cohorts.filter(({ erasedAt }) => erasedAt === undefined);
}

/** Whether its pairs take people's time, or will. One that HR is stopping does until it has stopped. */
export function isUnderWay({ status }: Pick<Cohort, 'status'>): boolean {
  return status !== 'closed' && status !== 'stopped';
}
