import * as z from 'zod';
import { getCohort } from '../../../cohorts/cohort.ts';
import { reportFollowUp } from '../../../evaluation/interim/follow-up/report-follow-up.ts';
import { findFollowUpReport, freezeFollowUpReport } from '../../../evaluation/interim/interim-record.ts';
import { followUpRecord } from '../../../evaluation/records.ts';
import { earlierReports } from '../../../evaluation/report-record.ts';
import { requests } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { followUp } from '../follow-up/follow-up.round.ts';
import { monthsUntil } from '../follow-up/months-until.ts';
import { peopleBySide } from '../people-by-side.ts';
import { keyOf } from '../programme-records.ts';

export const EvaluateFollowUpInput = z.object({ cohortId: z.string(), number: z.number().int().min(1) });
export type EvaluateFollowUpInput = z.infer<typeof EvaluateFollowUpInput>;

/** Works out the report of a follow-up and freezes it. Run again, it leaves the frozen one as it is. */
export async function evaluateFollowUp(
  { cohortId, number }: EvaluateFollowUpInput,
  { table, now }: { table: Table; now: Date },
): Promise<{ number: number }> {
  if (await findFollowUpReport(table, cohortId, number)) return { number };
  const { settings } = await getCohort(table, cohortId);
  const asked = await requests(table, { cohortId, roundId: `${followUp.kind}-${number}` });
  const [final] = await earlierReports(table, [cohortId]);
  const report = reportFollowUp({
    frozenAt: now.toISOString(),
    cohort: { id: cohortId, name: settings.name, timeZone: settings.timeZone },
    number,
    monthsSince: monthsUntil(number, settings),
    anonymity: settings.anonymity,
    objectives: settings.objectives,
    asked: peopleBySide(asked),
    answers: asked.flatMap(({ personId, side, answers }) =>
      side && answers ? [followUpRecord({ participant: keyOf(side, personId), side }, answers)] : [],
    ),
    atEnd: final?.objectives ?? [],
  });
  await freezeFollowUpReport(table, cohortId, report);
  return { number };
}
