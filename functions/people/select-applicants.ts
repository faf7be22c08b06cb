import * as z from 'zod';
import { getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { requests } from '../rounds/round.ts';
import type { Table } from '../store/table.ts';
import { participants, Side, setStatus } from './participant.ts';

export const SelectApplicantsInput = z.object({ cohortId: z.string(), side: Side });
export type SelectApplicantsInput = z.infer<typeof SelectApplicantsInput>;

/**
 * Puts HR's selection into effect. Where HR did not decide (it was not asked to, or was silent until the
 * deadline) whoever was called and applied is selected: they met the criteria of the call.
 */
export async function selectApplicants(
  { cohortId, side }: SelectApplicantsInput,
  { table, now }: { table: Table; now: Date },
): Promise<{ selected: number; notSelected: number }> {
  const cohort = await getCohort(table, cohortId);
  const decided = (await requests(table, { cohortId, roundId: `${side}Selection` })).find(
    ({ answers }) => answers,
  );
  const counts = { selected: 0, notSelected: 0 };
  for (const participant of await participants(table, cohortId, side)) {
    if (participant.status === 'applied') {
      const status =
        decided?.answers?.[`decision-${participant.personId}`] === 'decline' ? 'notSelected' : 'selected';
      await setStatus(table, cohortId, participant, status);
      counts[status] += 1;
    } else if (participant.status === 'notSelected') counts.notSelected += 1;
    else if (participant.status !== 'withdrawn') counts.selected += 1;
  }
  await record(
    table,
    cohortId,
    {
      at: now,
      what: `${side}sSelected`,
      by: decided ? `hr~${decided.personId}` : 'workflow',
      facts: { ...counts, automatic: decided === undefined, stage: cohort.stages.at(-1)?.name ?? '' },
    },
    `${side}sSelected`,
  );
  return counts;
}
