import { isDeepStrictEqual } from 'node:util';
import { record } from '../cohorts/timeline.ts';
import type { StoredAnswers } from '../forms/answers/answer.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { findRequest, isOver } from './answer-request.ts';
import { changeRound, type DecisionTaken, findRound, getRound, type Round, type RoundRef } from './round.ts';
import { type TakeBackTime, untilCarriedOut } from './take-back-time.ts';
import type { TaskCallback } from './task-callback.ts';

export type DecisionOutcome =
  | 'taken'
  /** Another decision stands: somebody was first. */
  | 'decidedMeanwhile'
  /** One was taken and taken back since the page was opened, or it was answered in another window. */
  | 'changedMeanwhile'
  | 'closed';

export interface GivenDecision {
  requestId: string;
  answers: StoredAnswers;
  /** The version of the request that the page showed. */
  version: number;
  /** As the page showed it: see the round. */
  decisions: number;
}

/**
 * Takes a decision of HR's: (1) the answers onto the request, which decides nothing, (2) one conditional write on
 * the round, which is the decision, (3) the machine is woken. Each step can be repeated. Whoever comes second finds
 * the round decided: one coordinator decides for all, and never two of them.
 */
export async function decide(
  round: Round,
  { requestId, answers, version, decisions }: GivenDecision,
  {
    table,
    callback,
    now,
    settings,
  }: { table: Table; callback: TaskCallback; now: Date; settings: TakeBackTime },
): Promise<DecisionOutcome> {
  // A second press is one decision, also when the first one's page never came back.
  if (round.decision) return wake(round, { requestId, answers }, { table, callback });
  if (isOver(round, now)) return 'closed';
  const at = key.request(round.cohortId, round.roundId, requestId);
  if (!(await table.change(at, { answers, version: version + 1 }, { version }))) {
    const stored = await findRequest(table, round, requestId);
    if (!isDeepStrictEqual(stored?.answers, answers)) return 'changedMeanwhile';
  }
  const carryOutAt = untilCarriedOut(round, now, settings).toISOString();
  await changeRound(
    table,
    round,
    { decision: { by: requestId, at: now.toISOString(), carryOutAt }, decisions: decisions + 1 },
    { decisions, closedAt: undefined },
  );
  return wake(await getRound(table, round), { requestId, answers }, { table, callback });
}

/** Whether the decision that stands is this one; then the machine is to hear of it. */
async function wake(
  { decision, closedAt, ...round }: Round,
  { requestId, answers }: Pick<GivenDecision, 'requestId' | 'answers'>,
  { table, callback }: { table: Table; callback: TaskCallback },
): Promise<DecisionOutcome> {
  if (!decision) return closedAt === undefined ? 'changedMeanwhile' : 'closed';
  const own = decision.by === requestId ? await findRequest(table, round, requestId) : undefined;
  if (!own || !isDeepStrictEqual(own.answers, answers)) return 'decidedMeanwhile';
  await noteDecision(table, { ...round, decision });
  if (closedAt === undefined && round.taskToken) await callback(round.taskToken, { because: 'answered' });
  return 'taken';
}

export type TakenBack = 'takenBack' | 'carriedOut' | 'changedMeanwhile';

/**
 * Takes a decision back: the round is open again as if nobody had decided, until its deadline. One conditional write,
 * against the one that carries it out; the machine sleeps until it would have been carried out, and looks then.
 *
 * @param by who takes it back; any coordinator may
 * @param number which decision the page showed
 */
export async function takeBack(
  ref: RoundRef,
  { by, number }: { by: string; number: number },
  { table, now }: { table: Table; now: Date },
): Promise<TakenBack> {
  const { decision, decisions, takenBack, closedAt } = await getRound(table, ref);
  if (takenBack?.number === number && !decision) return 'takenBack';
  if (!decision || decisions !== number) return closedAt === undefined ? 'changedMeanwhile' : 'carriedOut';
  if (closedAt !== undefined || isTakenBackNoMore(decision, now)) return 'carriedOut';
  const back = { number, from: decision.by, by, at: now.toISOString() };
  const isBack = await changeRound(
    table,
    ref,
    { decision: undefined, decisions: number + 1, takenBack: back },
    { decisions: number, closedAt: undefined },
  );
  if (!isBack) return 'carriedOut';
  const event = { at: now, what: 'decisionTakenBack', by, facts: { roundId: ref.roundId } } as const;
  await record(table, ref.cohortId, event, `decisionTakenBack ${ref.roundId} ${number}`);
  return 'takenBack';
}

/** Whether the time to take it back is over. */
export function isTakenBackNoMore({ carryOutAt }: DecisionTaken, now: Date): boolean {
  return Date.parse(carryOutAt) <= now.getTime();
}

/**
 * Closes the round with the decision that stands. From here on nobody takes it back.
 *
 * @returns false when somebody did at this very moment
 */
export async function carryOut(table: Table, round: Round, now: Date): Promise<boolean> {
  const { decisions } = round;
  return changeRound(
    table,
    round,
    { closedAt: now.toISOString(), taskToken: undefined },
    { decisions, closedAt: undefined },
  );
}

/** For the cohort's history; once, whoever notes it first. */
export async function noteDecision(
  table: Table,
  { cohortId, roundId, decisions, decision }: Pick<Round, 'cohortId' | 'roundId' | 'decisions' | 'decision'>,
): Promise<void> {
  if (!decision) return;
  const { by, at, carryOutAt } = decision;
  await record(
    table,
    cohortId,
    { at: new Date(at), what: 'decisionTaken', by, facts: { roundId, carryOutAt } },
    `decisionTaken ${roundId} ${decisions}`,
  );
}

/** What HR decided, who, and when; nothing when nobody did, or it was taken back. */
export async function decisionOf(
  table: Table,
  ref: RoundRef,
): Promise<{ by: string; at: string; answers: StoredAnswers } | undefined> {
  const decision = (await findRound(table, ref))?.decision;
  if (!decision) return undefined;
  const { by, at } = decision;
  const answers = (await findRequest(table, ref, by))?.answers;
  return answers && { by, at, answers };
}
