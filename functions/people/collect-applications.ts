import * as z from 'zod';
import { getCohort } from '../cohorts/cohort.ts';
import { requests } from '../rounds/round.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { type Participant, participants, Side } from './participant.ts';
import { placesOffered, placesWanted } from './places.ts';

export const CollectApplicationsInput = z.object({ cohortId: z.string(), side: Side });
export type CollectApplicationsInput = z.infer<typeof CollectApplicationsInput>;

/** Everybody who answered a call becomes a participant; one who is already is left as they are. */
export async function collectApplications(
  { cohortId, side }: CollectApplicationsInput,
  { table }: { table: Table },
): Promise<{ applications: number; short: boolean }> {
  const cohort = await getCohort(table, cohortId);
  for (const number of [1, 2]) {
    for (const request of await requests(table, { cohortId, roundId: `${side}Call-${number}` })) {
      if (!request.answers || !request.answeredAt) continue;
      const participant: Participant = {
        personId: request.personId,
        side,
        status: 'applied',
        appliedAt: request.answeredAt,
        application: request.answers,
      };
      await table.add(key.participant(cohortId, side, request.personId), participant);
    }
  }
  const all = await participants(table, cohortId, side);
  const short = side === 'mentor' && placesOffered(all, cohort) < placesWanted(cohort);
  return { applications: all.length, short };
}
