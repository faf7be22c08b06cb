import { record } from '../cohorts/timeline.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { changeRound, getRound, pendingRequestIds, type RoundRef, requests } from './round.ts';

/** Counts only: this goes into the state machine. */
export interface ClosedRound {
  recipients: number;
  answered: number;
}

/** From here on no answer is taken. Closing twice finds the round closed and counts the same. */
export async function closeRound(
  ref: RoundRef,
  { table, now }: { table: Table; now: Date },
): Promise<ClosedRound> {
  const round = await getRound(table, ref);
  if (!round.closedAt) await changeRound(table, ref, { closedAt: now.toISOString(), taskToken: undefined });
  const left = await pendingRequestIds(table, ref);
  await table.deleteAll(left.map((id) => key.pending(ref.cohortId, ref.roundId, id)));
  const answered = (await requests(table, ref)).filter(({ answeredAt }) => answeredAt).length;
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
