import type { Cohort } from '../../cohorts/cohort.ts';
import { settleRequest } from '../../rounds/answer-request.ts';
import { Request, Round } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import { roundOf } from '../rounds.ts';
import type { DirectoryCollaborators } from './collaborators.ts';

/**
 * Somebody else manages the person now: what the one of before was asked about them is waited for no more. They can
 * answer it all the same, since they know; from the next time on the new manager is asked.
 */
export async function letFormerManagerRest(
  { cohortId }: Cohort,
  personId: string,
  managerId: string | undefined,
  { sender, callback }: Pick<DirectoryCollaborators, 'sender' | 'callback'>,
): Promise<void> {
  const { table } = sender;
  for (const round of await table.list(key.round.all(cohortId), Round)) {
    if (round.closedAt || roundOf(round.kind).asks?.namedAfter !== 'mentee') continue;
    const asked = await table.get(key.request(cohortId, round.roundId, `${personId}~manager`), Request);
    if (!asked || asked.answeredAt !== undefined || asked.personId === managerId) continue;
    await settleRequest(round, asked.requestId, { table, callback });
  }
}
