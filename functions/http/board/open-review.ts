import { proposalHeads } from '../../matching/record/proposal-record.ts';
import { findRound, type Round, requests } from '../../rounds/round.ts';
import { matchReview } from '../../stages/matching/match-review/match-review.round.ts';
import type { Table } from '../../store/table.ts';

/** The review that waits for HR now: its round is open and nobody has published. */
export async function openReview(
  table: Table,
  cohortId: string,
): Promise<{ number: number; pairs: number; round: Round } | undefined> {
  const head = (await proposalHeads(table, cohortId)).at(-1);
  if (!head || head.publishedAt) return undefined;
  const roundId = `${matchReview.kind}-${head.number}`;
  const round = await findRound(table, { cohortId, roundId });
  if (!round || round.closedAt) return undefined;
  const answered = (await requests(table, round)).some(({ answers }) => answers);
  return answered ? undefined : { number: head.number, pairs: head.pairs, round };
}
