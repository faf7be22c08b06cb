import * as z from 'zod';
import { type Alert, alerts } from '../../../cohorts/alert.ts';
import { getCohort } from '../../../cohorts/cohort.ts';
import { mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { findMidPoint, freezeMidPoint } from '../../../evaluation/interim/interim-record.ts';
import type { MidPoint } from '../../../evaluation/interim/mid-point/mid-point.ts';
import { sumUpMidPoint } from '../../../evaluation/interim/mid-point/sum-up-mid-point.ts';
import type { HealthReason } from '../../../pairs/health-reasons.ts';
import { requests } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { localDate } from '../../../time/local-date.ts';
import { peopleBySide } from '../../evaluation/people-by-side.ts';
import { programmeRecords, pulseRecords, pulsesAnswered } from '../../evaluation/programme-records.ts';
import { pulse } from '../pulse/pulse.round.ts';

export const SumUpPulseInput = z.object({ cohortId: z.string(), number: z.number().int().min(1) });
export type SumUpPulseInput = z.infer<typeof SumUpPulseInput>;

/** Sums up how it stands by this pulse, and freezes it. Run again, it leaves the frozen one as it is. */
export async function sumUpPulse(
  { cohortId, number }: SumUpPulseInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  if (await findMidPoint(table, cohortId)) return;
  const cohort = await getCohort(table, cohortId);
  const { settings, kickoffAt } = cohort;
  if (kickoffAt === undefined) throw new Error(`cohort ${cohortId} has not kicked off`);
  const { pulses } = mentoringCalendar(settings, new Date(kickoffAt));
  const asked = await requests(table, { cohortId, roundId: `${pulse.kind}-${number}` });
  const { pairs } = await programmeRecords(table, cohortId);
  const midPoint = sumUpMidPoint({
    frozenAt: now.toISOString(),
    cohort: {
      id: cohortId,
      name: settings.name,
      timeZone: settings.timeZone,
      kickoffOn: localDate(new Date(kickoffAt), settings.timeZone),
    },
    anonymity: settings.anonymity,
    pairs,
    pulses: pulseRecords(await pulsesAnswered(table, cohort)),
    pulse: { number, isLast: number >= pulses.length, asked: peopleBySide(asked) },
    hr: slowPairs(await alerts(table, cohortId)),
  });
  await freezeMidPoint(table, cohortId, midPoint);
}

/** Facts of the programme, as meetings are. What else HR is alerted of was said in confidence, and is not counted. */
const SLOW_TO_MEET: ReadonlySet<unknown> = new Set<HealthReason>([
  'firstMeetingMissing',
  'sessionLate',
  'sessionMissing',
]);

function slowPairs(raised: readonly Alert[]): MidPoint['hr'] {
  const about = raised.filter(({ kind, facts }) => kind === 'pairHealth' && SLOW_TO_MEET.has(facts.reason));
  const open = new Set(about.filter(({ handledAt }) => handledAt === undefined).map(({ pairId }) => pairId));
  const alerted = new Set(about.map(({ pairId }) => pairId));
  return { alerted: alerted.size, settled: alerted.difference(open).size };
}
