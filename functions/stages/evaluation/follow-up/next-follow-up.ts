import * as z from 'zod';
import { getCohort } from '../../../cohorts/cohort.ts';
import { aftercare, mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { findRound } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { followUpReport } from '../follow-up-report/follow-up-report.round.ts';
import { results } from '../results/results.round.ts';
import { followUp } from './follow-up.round.ts';

export const NextFollowUpInput = z.object({ cohortId: z.string() });
export type NextFollowUpInput = z.infer<typeof NextFollowUpInput>;

export type NextFollowUp =
  | { next: 'share'; at: string }
  | { next: 'ask'; number: number; at: string }
  | { next: 'report'; number: number }
  | { next: 'erase'; at: string };

/**
 * The results, once; then the first follow-up that has not been held, or not been reported; after the last one, the day of
 * erasure. Where nobody was left to ask there is nothing to report. Whoever was told that the cohort has stopped is asked
 * nothing more.
 */
export async function nextFollowUp(
  { cohortId }: NextFollowUpInput,
  { table }: { table: Table },
): Promise<NextFollowUp> {
  const { settings, status, kickoffAt, closedAt, resultsAt } = await getCohort(table, cohortId);
  if (closedAt === undefined) throw new Error(`cohort ${cohortId} is not closed`);
  if (resultsAt !== undefined) {
    const told = await findRound(table, { cohortId, roundId: results.kind });
    if (!told?.closedAt) return { next: 'share', at: resultsAt };
  }
  const closed = new Date(closedAt);
  const { endsAt } = kickoffAt ? mentoringCalendar(settings, new Date(kickoffAt)) : { endsAt: closed };
  const { followUps, erasedAt } = aftercare(settings, endsAt, closed);
  const due = status === 'stopped' ? [] : followUps;
  for (const [index, { opensAt }] of due.entries()) {
    const number = index + 1;
    const held = await findRound(table, { cohortId, roundId: `${followUp.kind}-${number}` });
    if (!held?.closedAt) return { next: 'ask', number, at: opensAt.toISOString() };
    const reported = await findRound(table, { cohortId, roundId: `${followUpReport.kind}-${number}` });
    if (held.recipients > 0 && !reported?.closedAt) return { next: 'report', number };
  }
  return { next: 'erase', at: erasedAt.toISOString() };
}
