import * as z from 'zod';
import { getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { freezeProposal, proposalHeads } from '../../matching/record/proposal-record.ts';
import { rematches } from '../../matching/record/rematch-record.ts';
import { setStatus } from '../../people/participant.ts';
import { closeRound } from '../../rounds/close-round.ts';
import { findRound } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { CohortStopped } from '../cohort/begin-stage.ts';
import { matchReview } from './match-review/match-review.round.ts';
import { proposalIsOver } from './proposal-is-over.ts';
import { waiting } from './waiting.ts';

export const BeginRematchInput = z.object({
  cohortId: z.string(),
  number: z.number().int().min(1),
  executionArn: z.string(),
});
export type BeginRematchInput = z.infer<typeof BeginRematchInput>;

/**
 * Puts everybody who waits back where a proposal takes them from. Pairs that were asked by an attempt which failed
 * keep their answers: the proposal goes on where it stood. One that nobody was asked about is computed anew.
 *
 * @throws CohortStopped when HR has asked for the stop, or the cohort is over
 */
export async function beginRematch(
  { cohortId, number, executionArn }: BeginRematchInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  await refuseIfStopped(table, cohortId);
  const rematch = (await rematches(table, cohortId)).find((one) => one.number === number);
  if (!rematch) throw new Error(`no re-matching ${number} in cohort ${cohortId}`);
  const itsKey = key.rematch(cohortId, number);
  await table.change(itsKey, { executionArn });
  if (rematch.firstProposal === undefined) {
    const firstProposal = await nextProposal(table, cohortId, now);
    await table.change(itsKey, { firstProposal }, { firstProposal: undefined });
  }
  const { mentees, mentors } = await waiting(table, await getCohort(table, cohortId));
  for (const mentee of mentees) await setStatus(table, cohortId, mentee, 'selected');
  for (const mentor of mentors) {
    if (mentor.status === 'unmatched') await setStatus(table, cohortId, mentor, 'trained');
  }
  const facts = { number, mentees: mentees.length, mentors: mentors.length };
  await record(
    table,
    cohortId,
    { at: now, what: 'rematchBegan', by: 'workflow', facts },
    `rematchBegan ${number}`,
  );
  // Looked at once more, now that a stop can find this execution: one that came in between is not missed.
  await refuseIfStopped(table, cohortId);
}

async function nextProposal(table: Table, cohortId: string, now: Date): Promise<number> {
  const heads = await proposalHeads(table, cohortId);
  const last = heads.at(-1);
  if (!last || (await proposalIsOver(table, cohortId, last))) return heads.length + 1;
  const isAsked = (last.frozenAt ?? last.publishedAt) !== undefined && !last.recalled;
  if (isAsked) return last.number;
  const { number, revision } = last;
  const seen = { revision, recalled: true } as const;
  // HR has changed or published it in between: looked at once more.
  if (!(await freezeProposal(table, { cohortId, number }, now, seen)))
    return nextProposal(table, cohortId, now);
  const review = await findRound(table, { cohortId, roundId: `${matchReview.kind}-${last.number}` });
  if (review) await closeRound(review, { table, now });
  return heads.length + 1;
}

async function refuseIfStopped(table: Table, cohortId: string): Promise<void> {
  const { stopRequestedAt, status } = await getCohort(table, cohortId);
  if (stopRequestedAt || status === 'stopped' || status === 'closed')
    throw new CohortStopped(`cohort ${cohortId} is over, or is to be`);
}
