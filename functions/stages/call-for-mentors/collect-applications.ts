import * as z from 'zod';
import { getCohort } from '../../cohorts/cohort.ts';
import { placesOffered } from '../../company/places-offered.ts';
import { Side } from '../../definition/side.ts';
import { directory } from '../../people/directory.ts';
import { type Participant, participants } from '../../people/participant.ts';
import { placesWanted } from '../../people/places.ts';
import { quietPeople } from '../../people/quiet.ts';
import { findRound, Round, type RoundRef, requests } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

export const CollectApplicationsInput = z.object({ cohortId: z.string(), side: Side });
export type CollectApplicationsInput = z.infer<typeof CollectApplicationsInput>;

/**
 * Everybody who answered a call becomes a participant; one who is already is left as they are, and one who left
 * after answering has left. Places are short only until HR has begun to select: a stage that is tried again does
 * not open the call anew.
 */
export async function collectApplications(
  { cohortId, side }: CollectApplicationsInput,
  { table }: { table: Table },
): Promise<{ applications: number; short: boolean }> {
  const cohort = await getCohort(table, cohortId);
  const gone = await whoHasLeft(table, cohortId);
  const calls = (await table.list(key.round.all(cohortId), Round)).filter(
    ({ kind }) => kind === `${side}Call`,
  );
  for (const { roundId } of calls) {
    for (const request of await requests(table, { cohortId, roundId })) {
      if (!request.answers || !request.answeredAt) continue;
      const participant: Participant = {
        personId: request.personId,
        side,
        ...(gone.has(request.personId) || request.withdrawnAt
          ? { status: 'withdrawn', withdrawnAt: request.withdrawnAt }
          : { status: 'applied' }),
        appliedAt: request.answeredAt,
        application: request.answers,
        ...(request.terms && { terms: request.terms }),
      };
      await table.add(key[side](cohortId, request.personId), participant);
    }
    await leaveOutTakenBack(table, { cohortId, roundId }, side);
  }
  const all = await participants(table, cohortId, side);
  const selecting = await findRound(table, { cohortId, roundId: `${side}Selection` });
  const asksForMore = side === 'mentor' && !selecting;
  const short = asksForMore && (await placesOffered(table, cohort, all)) < placesWanted(cohort);
  return { applications: all.length, short };
}

/** Read once more: what was taken back while it was being collected is no application. */
async function leaveOutTakenBack(table: Table, ref: RoundRef, side: Side): Promise<void> {
  for (const { personId, withdrawnAt } of await requests(table, ref)) {
    if (withdrawnAt === undefined) continue;
    const left = { status: 'withdrawn', withdrawnAt } as const;
    await table.change(key[side](ref.cohortId, personId), left, { status: 'applied' });
  }
}

/** The cohort, by their own wish; or the company, as HR's data says. */
async function whoHasLeft(table: Table, cohortId: string): Promise<Set<string>> {
  const quiet = [...(await quietPeople(table, cohortId)).values()].filter(
    ({ from }) => from === 'everything',
  );
  const left = (await directory(table, cohortId)).filter(({ leftAt }) => leftAt !== undefined);
  return new Set([...quiet.map(({ personId }) => personId), ...left.map(({ id }) => id)]);
}
