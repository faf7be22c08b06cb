import * as z from 'zod';
import { getCohort } from '../cohorts/cohort.ts';
import { aftercare, mentoringCalendar } from '../cohorts/cohort-calendar.ts';
import { findRound } from '../rounds/round.ts';
import type { Table } from '../store/table.ts';

export const NextFollowUpInput = z.object({ cohortId: z.string() });
export type NextFollowUpInput = z.infer<typeof NextFollowUpInput>;

export type NextFollowUp = { next: 'ask'; number: number; at: string } | { next: 'erase'; at: string };

/** The first follow-up that has not been held; after the last one, the day of erasure. */
export async function nextFollowUp(
  { cohortId }: NextFollowUpInput,
  { table }: { table: Table },
): Promise<NextFollowUp> {
  const { settings, kickoffAt, closedAt } = await getCohort(table, cohortId);
  if (kickoffAt === undefined || closedAt === undefined) throw new Error(`cohort ${cohortId} is not closed`);
  const { endsAt } = mentoringCalendar(settings, new Date(kickoffAt));
  const { followUps, erasedAt } = aftercare(settings, endsAt, new Date(closedAt));
  for (const [index, { opensAt }] of followUps.entries()) {
    const number = index + 1;
    const held = await findRound(table, { cohortId, roundId: `followUp-${number}` });
    if (!held?.closedAt) return { next: 'ask', number, at: opensAt.toISOString() };
  }
  return { next: 'erase', at: erasedAt.toISOString() };
}
