import * as z from 'zod';
import { getCohort } from '../../../cohorts/cohort.ts';
import { mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { findRound } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { mentoringGoesOn } from '../mentoring-goes-on.ts';
import { midPoint } from '../mid-point/mid-point.round.ts';
import { pulse } from './pulse.round.ts';

export const NextPulseInput = z.object({ cohortId: z.string() });
export type NextPulseInput = z.infer<typeof NextPulseInput>;

export type NextPulse =
  | { next: 'ask'; number: number; at: string }
  | { next: 'sumUp'; number: number }
  | { next: 'done' };

/**
 * The first pulse of the calendar that has not been held; before it, the mid-point summary by the first one held from the
 * middle on. None are held once no pair is left and none is to come: then the final report is near. One whose time went
 * by while the cohort waited for HR is left out, so that nobody is asked twice in a row.
 */
export async function nextPulse(
  { cohortId }: NextPulseInput,
  { table, now }: { table: Table; now: Date },
): Promise<NextPulse> {
  const { settings, kickoffAt } = await getCohort(table, cohortId);
  if (kickoffAt === undefined) throw new Error(`cohort ${cohortId} has not kicked off`);
  if (!(await mentoringGoesOn(table, cohortId))) return { next: 'done' };
  const { pulses, midPointAt } = mentoringCalendar(settings, new Date(kickoffAt));
  const isSummedUp = (await findRound(table, { cohortId, roundId: midPoint.kind }))?.closedAt !== undefined;
  for (const [index, { opensAt, closesAt }] of pulses.entries()) {
    const number = index + 1;
    const held = await findRound(table, { cohortId, roundId: `${pulse.kind}-${number}` });
    if (!held && closesAt <= now) continue;
    const isFromTheMiddleOn = midPointAt !== undefined && closesAt >= midPointAt;
    if (held?.closedAt && isFromTheMiddleOn && !isSummedUp) return { next: 'sumUp', number };
    if (!held?.closedAt) return { next: 'ask', number, at: opensAt.toISOString() };
  }
  return { next: 'done' };
}
