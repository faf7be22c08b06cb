import type { Cohort } from '../../cohorts/cohort.ts';
import type { Pair } from '../../pairs/pair.ts';
import { findPeople } from '../../people/directory.ts';
import { settleRequest } from '../../rounds/answer-request.ts';
import { isSettled } from '../../rounds/forms/settled.ts';
import { restsWithPairs } from '../../rounds/resting.ts';
import { type RequestOfRound, requestsOf } from '../requests-of.ts';
import { askAgain } from '../withdrawal/rest.ts';
import type { DirectoryCollaborators } from './collaborators.ts';

/** Nobody waits for the forms about the pair while it pauses, or once it has fallen: a round goes on without them. */
export async function letPairRest(
  cohort: Cohort,
  pair: Pair,
  { sender, callback }: Pick<DirectoryCollaborators, 'sender' | 'callback'>,
): Promise<void> {
  for (const { round, request } of await openFormsAbout(cohort, pair, sender))
    await settleRequest(round, request.requestId, { table: sender.table, callback });
}

/**
 * They are waited for again, and sent where they came meanwhile.
 *
 * @returns whether the fate of every mail is known
 */
export async function takePairUpAgain(
  cohort: Cohort,
  pair: Pair,
  { sender, write }: Pick<DirectoryCollaborators, 'sender' | 'write'>,
): Promise<boolean> {
  return askAgain(await openFormsAbout(cohort, pair, sender), cohort, { sender, write });
}

/** Unanswered forms, still open, that the two were asked about the pair, and a manager about its mentee. */
async function openFormsAbout(
  cohort: Cohort,
  pair: Pair,
  { table }: DirectoryCollaborators['sender'],
): Promise<RequestOfRound[]> {
  const { menteeId, mentorId } = pair;
  const manager = (await findPeople(table, cohort.cohortId, [menteeId])).get(menteeId)?.managerId;
  const isAbout = restsWithPairs([pair]);
  const found: RequestOfRound[] = [];
  for (const id of new Set([menteeId, mentorId, ...(manager === undefined ? [] : [manager])])) {
    for (const one of await requestsOf(table, cohort, id)) {
      if (!one.round.closedAt && !isSettled(one.request) && isAbout(one.request)) found.push(one);
    }
  }
  return found;
}
