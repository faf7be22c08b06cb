import * as z from 'zod';
import { getCohort } from '../../../cohorts/cohort.ts';
import { record } from '../../../cohorts/timeline.ts';
import { proposalHeads } from '../../../matching/record/proposal-record.ts';
import { decisionOf } from '../../../rounds/hr-decision.ts';
import { findRound } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { requestStop } from '../request-stop.ts';
import { isLacking, type Lacking, MOST_TIMES } from './lacking.ts';

export const ResolveStandstillInput = z.object({
  cohortId: z.string(),
  lacking: z.enum(['noMentors', 'noMentees', 'noPairs']),
});
export type ResolveStandstillInput = z.infer<typeof ResolveStandstillInput>;

export type StandstillResolved =
  | { next: 'goOn' | 'stop' }
  | { next: 'askHr'; roundId: string; number: number }
  /** The call to open once more. A matching has numbers of its own, and is named by the decision it is owed to. */
  | { next: 'again'; roundId: string; number: number };

/** The first call, and the one extended because places were short. */
const CALLS_BEFORE = 2;

/**
 * A cohort that lacks what it needs asks HR, and does not run on to tell leadership what nobody achieved. HR has it
 * tried once more, or ends it; when HR is silent it ends.
 */
export async function resolveStandstill(
  { cohortId, lacking }: ResolveStandstillInput,
  { table, now }: { table: Table; now: Date },
): Promise<StandstillResolved> {
  const cohort = await getCohort(table, cohortId);
  if (!(await isLacking(table, cohort, lacking))) return { next: 'goOn' };
  for (let number = 1; number <= MOST_TIMES; number++) {
    const roundId = `${lacking}-${number}`;
    const round = await findRound(table, { cohortId, roundId });
    if (!round?.closedAt) return { next: 'askHr', roundId, number };
    const decided = await decisionOf(table, { cohortId, roundId });
    const decision = decided?.answers.decision === 'again' ? 'again' : 'stop';
    const by = decided?.by ?? 'workflow';
    const facts = { lacking, decision, number } as const;
    await record(table, cohortId, { at: now, what: 'standstillDecided', by, facts }, roundId);
    if (decision === 'stop') {
      const stopBy = decided ? 'hr' : 'workflow';
      await requestStop(table, cohortId, now, { stopBecause: lacking, stopBy });
      return { next: 'stop' };
    }
    const call = number + CALLS_BEFORE;
    const again =
      lacking === 'noPairs' ? { roundId, number } : { roundId: callId(lacking, call), number: call };
    const tried = { cohortId, roundId: again.roundId, since: round.closedAt };
    if (!(await wasTried(table, lacking, tried))) return { next: 'again', ...again };
  }
  await requestStop(table, cohortId, now, { stopBecause: lacking, stopBy: 'workflow' });
  return { next: 'stop' };
}

const callId = (lacking: 'noMentors' | 'noMentees', number: number) =>
  `${lacking === 'noMentors' ? 'mentorCall' : 'menteeCall'}-${number}`;

/** Whether what HR wanted once more has been done, and has not helped. */
async function wasTried(
  table: Table,
  lacking: Lacking,
  { cohortId, roundId, since }: { cohortId: string; roundId: string; since: string },
): Promise<boolean> {
  if (lacking !== 'noPairs') return (await findRound(table, { cohortId, roundId }))?.closedAt !== undefined;
  const last = (await proposalHeads(table, cohortId)).at(-1);
  // At the same instant, where the clock stands still between the two; what went before is days older.
  return last !== undefined && last.computedAt >= since;
}
