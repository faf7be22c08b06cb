import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { isSettled } from './forms/settled.ts';
import { pendingRequestIds, type Recipient, Request, type Round, type RoundRef } from './round.ts';

/**
 * Makes the requests of these recipients, each with its PENDING item. PENDING is written first: a request that
 * exists was pending once, so that running this twice never reopens one that has been answered. One that rests is
 * waited for by nobody.
 */
export async function openRequests(
  table: Table,
  round: RoundRef,
  recipients: Recipient[],
  rests: (recipient: Recipient) => boolean,
): Promise<void> {
  const found = new Set(
    (await findRequests(table, round, idsOf(recipients))).map(({ requestId }) => requestId),
  );
  const missing = recipients.filter(({ requestId }) => !found.has(requestId));
  await table.putAll(
    missing
      .filter((recipient) => !rests(recipient))
      .map(({ requestId }) => ({
        ...key.pending(round.cohortId, round.roundId, requestId),
        requestId,
      })),
  );
  await table.putAll(
    missing.map((recipient) => ({
      ...key.request(round.cohortId, round.roundId, recipient.requestId),
      ...recipient,
      version: 0,
    })),
  );
}

/**
 * Who has not answered yet. Whoever has answered but is still listed (the answer's second step never ran) is
 * taken off the list here.
 */
async function stillPending(table: Table, round: RoundRef): Promise<string[]> {
  const listed = await pendingRequestIds(table, round);
  const answered = new Set(
    (await findRequests(table, round, listed)).filter(isSettled).map(({ requestId }) => requestId),
  );
  await table.deleteAll([...answered].map((id) => key.pending(round.cohortId, round.roundId, id)));
  return listed.filter((id) => !answered.has(id));
}

/**
 * Whether there is nothing left to wait for before the deadline: HR has decided, or everybody has answered what ends
 * with the last answer. People were told until when they can change the others.
 */
export async function isAnswered(table: Table, round: Round): Promise<boolean> {
  if (round.decidedByHr) return round.decision !== undefined;
  const left = await stillPending(table, round);
  return round.endsWithLastAnswer === true && left.length === 0;
}

/** Those of the recipients whom a reminder is for: not those who have said that it is not for them. */
export async function withoutAnswer(
  table: Table,
  round: Round,
  recipients: Recipient[],
): Promise<Recipient[]> {
  const found = await findRequests(table, round, idsOf(recipients));
  const pending = new Set(await pendingRequestIds(table, round));
  const open = new Set(
    found
      .filter((request) => !isSettled(request) && !request.notThisTimeAt && pending.has(request.requestId))
      .map(({ requestId }) => requestId),
  );
  return recipients.filter(({ requestId }) => open.has(requestId));
}

function findRequests(table: Table, { cohortId, roundId }: RoundRef, ids: string[]): Promise<Request[]> {
  return table.getAll(
    ids.map((id) => key.request(cohortId, roundId, id)),
    Request,
  );
}

function idsOf(recipients: Recipient[]): string[] {
  return recipients.map(({ requestId }) => requestId);
}
