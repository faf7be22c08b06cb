import * as z from 'zod';
import { getCohort } from '../../../cohorts/cohort.ts';
import { mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { findRound } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { mentoringGoesOn } from '../mentoring-goes-on.ts';
import { pulse } from './pulse.round.ts';

export const NextPulseInput = z.object({ cohortId: z.string() });
export type NextPulseInput = z.infer<typeof NextPulseInput>;

export type NextPulse = { next: 'ask'; number: number; at: string } | { next: 'done' };

/**
 * The first pulse of the calendar that has not been held. None are held once no pair is left and none is to come; one whose time went
 * by while the cohort waited for HR is left out, so that nobody is asked twice in a row.
 */
export async function nextPulse(
  { cohortId }: NextPulseInput,
  { table, now }: { table: Table; now: Date },
): Promise<NextPulse> {
  const { settings, kickoffAt } = await getCohort(table, cohortId);
  if (kickoffAt === undefined) throw new Error(`cohort ${cohortId} has not kicked off`);
  if (!(await mentoringGoesOn(table, cohortId))) return { next: 'done' };
  const { pulses } = mentoringCalendar(settings, new Date(kickoffAt));
  for (const [index, { opensAt, closesAt }] of pulses.entries()) {
    const number = index + 1;
    const held = await findRound(table, { cohortId, roundId: `${pulse.kind}-${number}` });
    if (!held && closesAt <= now) continue;
    if (!held?.closedAt) return { next: 'ask', number, at: opensAt.toISOString() };
  }
  return { next: 'done' };
}
