import { proposalHeads } from '../../../matching/record/proposal-record.ts';
import { findRound, type Round } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { matchReview } from './match-review.round.ts';

export interface ReviewUnderWay {
  number: number;
  pairs: number;
  round: Round;
}

/** The review whose round is open: HR has not decided, or can still take its decision back. */
export async function reviewUnderWay(table: Table, cohortId: string): Promise<ReviewUnderWay | undefined> {
  const head = (await proposalHeads(table, cohortId)).at(-1);
  if (!head || head.publishedAt) return undefined;
  const roundId = `${matchReview.kind}-${head.number}`;
  const round = await findRound(table, { cohortId, roundId });
  if (!round || round.closedAt) return undefined;
  return { number: head.number, pairs: head.pairs, round };
}

/** The review that waits for HR now. */
export async function openReview(table: Table, cohortId: string): Promise<ReviewUnderWay | undefined> {
  const review = await reviewUnderWay(table, cohortId);
  return review?.round.decision ? undefined : review;
}
