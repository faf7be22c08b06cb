import * as z from 'zod';
import { FIRST_TEAM } from '../definition/team.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { Cohort } from './cohort.ts';
import { enterInCompany } from './company.ts';

/** The sort key begins with the instant of the launch: by it the lists of several teams are one. */
const Listing = z.object({ cohortId: z.string(), sk: z.string() });

/** Whose list it is: the first team's is the one in which all cohorts stood before there were teams. */
const ownerOf = (team: string) => (team === FIRST_TEAM ? undefined : team);

/**
 * A page of the cohorts of some teams, in the order in which they were launched. No other team's is read for it.
 *
 * @returns `next` where more follow, to be handed in as `after`
 */
export async function listedCohorts(
  table: Table,
  teams: readonly string[],
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<{ cohortIds: string[]; next?: string } | 'noSuchPlace'> {
  const listed: z.infer<typeof Listing>[] = [];
  let follows = false;
  for (const team of teams) {
    const page = await table.page(key.cohortListing.all(ownerOf(team)), Listing, { limit, after });
    if (page === 'noSuchPlace') return page;
    listed.push(...page.items);
    follows ||= page.next !== undefined;
  }
  const shown = listed.toSorted((one, other) => (one.sk < other.sk ? -1 : 1)).slice(0, limit);
  const next = follows || listed.length > limit ? shown.at(-1)?.sk : undefined;
  return { cohortIds: shown.map(({ cohortId }) => cohortId), ...(next !== undefined && { next }) };
}

/** Enters a cohort in its team's list and in the company's; twice is once. */
export async function listCohort(
  table: Table,
  { cohortId, createdAt, settings }: Pick<Cohort, 'cohortId' | 'createdAt' | 'settings'>,
): Promise<void> {
  await table.put(key.cohortListing(ownerOf(settings.team), createdAt, cohortId), { cohortId });
  await enterInCompany(table, cohortId);
}
