import { record } from '../cohorts/timeline.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { noteDecision } from './hr-decision.ts';
import { changeRound, getRound, pendingRequestIds, Request, type RoundRef, requests } from './round.ts';

/** Counts only: this goes into the state machine. */
export interface ClosedRound {
  recipients: number;
  answered: number;
}

/** So young an answer may still be in the function that takes it: 29 seconds at most, and clocks differ. */
const UNDER_WAY_MS = 120_000;

/** From here on no answer is taken. Closing twice finds the round closed and counts the same. */
export async function closeRound(
  ref: RoundRef,
  { table, now }: { table: Table; now: Date },
): Promise<ClosedRound> {
  const round = await getRound(table, ref);
  if (!round.closedAt) await changeRound(table, ref, { closedAt: now.toISOString(), taskToken: undefined });
  const left = await pendingRequestIds(table, ref);
  await table.deleteAll(left.map((id) => key.pending(ref.cohortId, ref.roundId, id)));
  const answered = await countAnswers(table, ref, round.closedAt ?? now.toISOString());
  await record(
    table,
    ref.cohortId,
    {
      at: now,
      what: 'roundClosed',
      by: 'workflow',
      facts: { roundId: ref.roundId, recipients: round.recipients, answered },
    },
    `roundClosed ${ref.roundId}`,
  );
  return { recipients: round.recipients, answered };
}

/**
 * An answer that came while the round closed is counted here or taken back by the function that took it, never
 * both: whoever marks it first.
 */
async function countAnswers(table: Table, ref: RoundRef, closedAt: string): Promise<number> {
  const round = await getRound(table, ref);
  // Whoever decided may not have lived to note it.
  await noteDecision(table, round);
  if (round.decidedByHr) return round.decision ? 1 : 0;
  const youngest = Date.parse(closedAt) - UNDER_WAY_MS;
  let count = 0;
  for (const request of await requests(table, ref)) {
    const { answeredAt, settledAt, version, counted, requestId } = request;
    if (answeredAt === undefined) {
      // The other one's answer is theirs, too.
      if (settledAt !== undefined) count += 1;
      continue;
    }
    const requestKey = key.request(ref.cohortId, ref.roundId, requestId);
    const settled = counted || Date.parse(answeredAt) < youngest;
    const stays =
      settled ||
      (await table.change(requestKey, { counted: true }, { version })) ||
      // Taken back since: what the person had answered before is there again.
      (await table.get(requestKey, Request))?.answeredAt !== undefined;
    if (stays) count += 1;
  }
  return count;
}
