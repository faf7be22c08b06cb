import * as z from 'zod';
import { FIRST_TEAM } from '../definition/team.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { Cohort } from './cohort.ts';

const Listing = z.object({ cohortId: z.string() });

/** Whose list it is: the first team's is the one in which all cohorts stood before there were teams. */
const ownerOf = (team: string) => (team === FIRST_TEAM ? undefined : team);

/** The cohorts of a team, in the order in which they were launched. No other team's is read for it. */
export async function listedCohorts(table: Table, team: string): Promise<z.infer<typeof Listing>[]> {
  return table.list(key.cohortListing.all(ownerOf(team)), Listing);
}

/** Enters a cohort in its team's list; twice is once. */
export async function listCohort(
  table: Table,
  { cohortId, createdAt, settings }: Pick<Cohort, 'cohortId' | 'createdAt' | 'settings'>,
): Promise<void> {
  await table.put(key.cohortListing(ownerOf(settings.team), createdAt, cohortId), { cohortId });
}
