import { isDeepStrictEqual } from 'node:util';
import type { StoredAnswers } from '../forms/answers/answer.ts';
import type { Terms } from '../forms/privacy/terms.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import {
  everybodyWasWrittenTo,
  getRound,
  pendingRequestIds,
  Request,
  type Round,
  type RoundRef,
} from './round.ts';
import type { TaskCallback } from './task-callback.ts';

export type AnswerOutcome =
  | 'taken'
  /** Somebody (the same person in another window, most likely) answered since the form was opened. */
  | 'changedMeanwhile'
  | 'closed';

export interface GivenAnswer {
  requestId: string;
  answers: StoredAnswers;
  /** The version the form was filled in on. */
  version: number;
  by?: string;
  /** What the form promised that was filled in. */
  terms?: Terms | undefined;
}

/**
 * Takes an answer: (1) a conditional write on the request, (2) the PENDING item goes, (3) where the last answer
 * ends the round, whoever finds the list empty wakes the machine. Each step can be repeated; a crash between two is healed when the round looks next.
 * An answer that was on its way while the round closed is taken back unless it was counted: whoever is told that
 * it was taken can rely on it having been there when the round was counted, and nobody else is in the count.
 */
export async function answerRequest(
  round: Round,
  { requestId, answers, version, by, terms }: GivenAnswer,
  { table, callback, now }: { table: Table; callback: TaskCallback; now: Date },
): Promise<AnswerOutcome> {
  const before = await findRequest(table, round, requestId);
  // The same form sent twice, by a double click or after a crash, is one answer, and its steps are repeated.
  const isRepeated = before?.answers !== undefined && isDeepStrictEqual(before.answers, answers);
  if (isOver(round, now)) return isRepeated ? 'taken' : 'closed';
  const taken = await table.change(
    key.request(round.cohortId, round.roundId, requestId),
    {
      answers,
      terms,
      answeredAt: now.toISOString(),
      version: version + 1,
      counted: undefined,
      withdrawnAt: undefined,
      ...(by ? { answeredBy: by } : {}),
    },
    { version },
  );
  if (!taken && !isRepeated) {
    // The other window may have sent the same since.
    const stored = await findRequest(table, round, requestId);
    if (!isDeepStrictEqual(stored?.answers, answers)) return 'changedMeanwhile';
  }
  const closed = await settleRequest(round, requestId, { table, callback });
  if (!closed || !taken) return 'taken';
  const takenBack = await table.change(
    key.request(round.cohortId, round.roundId, requestId),
    { answers: before?.answers, answeredAt: before?.answeredAt, terms: before?.terms, version: version + 2 },
    { version: version + 1, counted: undefined },
  );
  return takenBack ? 'closed' : 'taken';
}

/**
 * Steps 2 and 3, also for a request that nobody will answer any more because the person has left.
 *
 * @returns whether the round was found closed
 */
export async function settleRequest(
  ref: RoundRef,
  requestId: string,
  { table, callback }: { table: Table; callback: TaskCallback },
): Promise<boolean> {
  await table.delete(key.pending(ref.cohortId, ref.roundId, requestId));
  // Read again: the machine may have begun to wait since the answer was taken.
  const round = await getRound(table, ref);
  if (round.closedAt) return true;
  if (!round.taskToken || !everybodyWasWrittenTo(round)) return false;
  const over = round.endsWithLastAnswer && (await pendingRequestIds(table, ref, 1)).length === 0;
  if (over) await callback(round.taskToken, { because: 'answered' });
  return false;
}

/** Whether an answer would come too late: the clock decides, not the machine that may be a moment behind. */
export function isOver(round: Round, now: Date): boolean {
  return (
    round.closedAt !== undefined ||
    (round.deadline !== undefined && Date.parse(round.deadline) <= now.getTime())
  );
}

/** Until when a round that {@link isOver} could be answered. */
export function closedSince({ deadline, closedAt }: Round): Date | undefined {
  const first = [deadline, closedAt].filter((at) => at !== undefined).toSorted()[0];
  return first === undefined ? undefined : new Date(first);
}

export async function findRequest(
  table: Table,
  ref: RoundRef,
  requestId: string,
): Promise<Request | undefined> {
  return table.get(key.request(ref.cohortId, ref.roundId, requestId), Request);
}
