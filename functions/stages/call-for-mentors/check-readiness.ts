import * as z from 'zod';
import { getCohort } from '../../cohorts/cohort.ts';
import { OnReadiness } from '../../cohorts/events.ts';
import { record } from '../../cohorts/timeline.ts';
import { participants, setStatus } from '../../people/participant.ts';
import { decisionOf } from '../../rounds/hr-decision.ts';
import { findRound, requests } from '../../rounds/round.ts';
import type { Table } from '../../store/table.ts';
import { after } from '../../time/calendar.ts';
import { requestStop } from '../cohort/request-stop.ts';
import { mentorTraining } from './mentor-training/mentor-training.round.ts';
import { readiness } from './readiness/readiness.round.ts';
import { canMatch, DELAY, isReady, MOST_DELAYS, missing, readinessSheet } from './readiness.ts';

export const CheckReadinessInput = z.object({ cohortId: z.string() });
export type CheckReadinessInput = z.infer<typeof CheckReadinessInput>;

export type ReadinessDecision =
  | { next: 'goOn' | 'stop' }
  | { next: 'askHr' | 'train'; roundId: string; number: number }
  | { next: 'wait'; until: string };

/**
 * The gate before matching. Mentors who confirmed their training count as trained. If something is short HR is
 * asked, once per delay; a delay asks the mentors who are not trained yet once more. Without an answer the cohort
 * goes on: every stage ends by the clock.
 */
export async function checkReadiness(
  { cohortId }: CheckReadinessInput,
  { table, now }: { table: Table; now: Date },
): Promise<ReadinessDecision> {
  const cohort = await getCohort(table, cohortId);
  await noteTraining(table, cohortId);
  const sheet = await readinessSheet(table, cohort);
  if (isReady(sheet)) return { next: 'goOn' };

  for (let number = 1; number <= MOST_DELAYS; number++) {
    const roundId = `${readiness.kind}-${number}`;
    const round = await findRound(table, { cohortId, roundId });
    if (!round?.closedAt) return { next: 'askHr', roundId, number };
    const decided = await decisionOf(table, { cohortId, roundId });
    // Silence goes on with those who are ready, and ends where there is nobody.
    const silence = canMatch(sheet) ? 'proceed' : 'stop';
    const decision = OnReadiness.safeParse(decided?.answers.decision).data ?? silence;
    await record(
      table,
      cohortId,
      {
        at: now,
        what: 'readinessDecided',
        by: decided?.by ?? 'workflow',
        facts: { decision, number },
      },
      roundId,
    );
    if (decision === 'stop') {
      const stopBecause = missing(sheet);
      const why = stopBecause === undefined ? {} : { stopBecause };
      await requestStop(table, cohortId, now, { ...why, stopBy: decided ? 'hr' : 'workflow' });
      return { next: 'stop' };
    }
    if (decision !== 'wait') return { next: 'goOn' };
    const training = { roundId: `${mentorTraining.kind}-${number + 1}`, number: number + 1 };
    if (!(await findRound(table, { cohortId, ...training }))?.closedAt) return { next: 'train', ...training };
    const until = after(new Date(round.closedAt), DELAY, cohort.settings);
    if (until > now) return { next: 'wait', until: until.toISOString() };
  }
  const stopBecause = missing(sheet);
  if (stopBecause === undefined) return { next: 'goOn' };
  await requestStop(table, cohortId, now, { stopBecause, stopBy: 'workflow' });
  return { next: 'stop' };
}

async function noteTraining(table: Table, cohortId: string): Promise<void> {
  const confirmed = new Map<string, string>();
  for (let number = 1; number <= MOST_DELAYS + 1; number++) {
    for (const request of await requests(table, { cohortId, roundId: `${mentorTraining.kind}-${number}` })) {
      if (request.answers?.trained === true && request.answeredAt) {
        confirmed.set(request.personId, request.answeredAt);
      }
    }
  }
  for (const mentor of await participants(table, cohortId, 'mentor')) {
    const trainedAt = confirmed.get(mentor.personId);
    if (mentor.status === 'selected' && trainedAt)
      await setStatus(table, cohortId, mentor, 'trained', { trainedAt });
  }
}
