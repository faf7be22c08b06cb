import type { Cohort } from '../../cohorts/cohort.ts';
import { isTaken } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { findPeople } from '../../people/directory.ts';
import { settleRequest } from '../../rounds/answer-request.ts';
import { isSettled } from '../../rounds/forms/settled.ts';
import { letters, type Write } from '../../rounds/letters/letters.ts';
import { sendLetter } from '../../rounds/letters/send-letter.ts';
import { restingIn, restsWith } from '../../rounds/resting.ts';
import { findRound } from '../../rounds/round.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { type RequestOfRound, requestsOf } from '../requests-of.ts';

/** What it takes to let somebody leave, or stay after all. */
export interface LeavingCollaborators {
  sender: Sender;
  callback: TaskCallback;
  /** The mails of rounds, for the forms that rested. */
  write: Write;
}

/** Nobody waits for the forms that rest while this person leaves: a round goes on without them. */
export async function letRest(
  cohort: Cohort,
  personId: string,
  { sender, callback }: Pick<LeavingCollaborators, 'sender' | 'callback'>,
): Promise<void> {
  const { table } = sender;
  for (const { round, request } of await openFormsAround(table, cohort, personId))
    await settleRequest(round, request.requestId, { table, callback });
}

/**
 * The person stays: forms that are still open are waited for again, and sent where they came meanwhile.
 *
 * @returns whether the fate of every mail is known
 */
export async function takeUpAgain(
  cohort: Cohort,
  personId: string,
  { sender, write }: Pick<LeavingCollaborators, 'sender' | 'write'>,
): Promise<boolean> {
  const found = await openFormsAround(sender.table, cohort, personId);
  return askAgain(found, cohort, { sender, write });
}

/**
 * Forms that rested are waited for again, and sent where they came meanwhile; but for those that rest on.
 *
 * @returns whether the fate of every mail is known
 */
export async function askAgain(
  found: readonly RequestOfRound[],
  cohort: Cohort,
  { sender, write }: Pick<LeavingCollaborators, 'sender' | 'write'>,
): Promise<boolean> {
  const { table } = sender;
  const { cohortId } = cohort;
  // The other one of a pair may be leaving, too: then their forms rest on.
  const restsOn = await restingIn(table, cohortId);
  let isKnown = true;
  for (const { round, request } of found) {
    if (restsOn(request)) continue;
    const { roundId, kind } = round;
    const { requestId } = request;
    const pending = key.pending(cohortId, roundId, requestId);
    await table.put(pending, { requestId });
    // It may have closed since: then nobody takes it off the list any more.
    if ((await findRound(table, round))?.closedAt) {
      await table.delete(pending);
      continue;
    }
    for (const letter of await letters(round, 0, [{ copies: [request] }], cohort, sender, { kind, write })) {
      const ledger = key.mail(cohortId, roundId, 0, requestId);
      if (await sendLetter(letter, ledger, cohort, sender)) isKnown = false;
    }
  }
  return isKnown;
}

/** Unanswered forms, still open, that the person, the other one of a pair of theirs or their manager was asked. */
async function openFormsAround(table: Table, cohort: Cohort, personId: string): Promise<RequestOfRound[]> {
  const { cohortId } = cohort;
  const partners = (await pairsOf(table, cohortId, personId))
    .filter((pair) => isTaken(pair) || pair.status === 'proposed')
    .map(({ menteeId, mentorId }) => (menteeId === personId ? mentorId : menteeId));
  const manager = (await findPeople(table, cohortId, [personId])).get(personId)?.managerId;
  const rests = restsWith(new Set([personId]));
  const found: RequestOfRound[] = [];
  for (const id of new Set([personId, ...partners, ...(manager === undefined ? [] : [manager])])) {
    for (const one of await requestsOf(table, cohort, id)) {
      const isOpen = !one.round.closedAt && !isSettled(one.request);
      if (isOpen && rests(one.request)) found.push(one);
    }
  }
  return found;
}
