import type { Cohort } from '../cohorts/cohort.ts';
import type { Participant } from '../people/participant.ts';
import { placesOf } from '../people/places.ts';
import type { Table } from '../store/table.ts';
import { placesLeft } from './elsewhere.ts';
import { elsewhere } from './pairs-elsewhere.ts';

/**
 * Places of those mentors who are still in: each as many as they offer and the policy allows, but for those that other
 * cohorts have.
 */
export async function placesOffered(
  table: Table,
  { cohortId, settings }: Cohort,
  mentors: readonly Participant[],
): Promise<number> {
  const taken = await elsewhere(table, cohortId);
  const { capacity } = settings.matching.policy;
  return mentors
    .filter(({ status }) => status !== 'withdrawn' && status !== 'notSelected')
    .reduce((sum, mentor) => sum + placesLeft(placesOf(mentor, capacity), mentor.personId, taken), 0);
}
