import * as z from 'zod';
import { record } from '../../cohorts/timeline.ts';
import { Side } from '../../definition/side.ts';
import { participants, setStatus } from '../../people/participant.ts';
import { writeWishList } from '../../people/wish-list.ts';
import { decisionOf } from '../../rounds/hr-decision.ts';
import type { Table } from '../../store/table.ts';

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
  const decided = await decisionOf(table, { cohortId, roundId: `${side}Selection` });
  for (const participant of await participants(table, cohortId, side)) {
    if (participant.status !== 'applied') continue;
    const declined = decided?.answers[`decision-${participant.personId}`] === 'decline';
    if (declined) await setStatus(table, cohortId, participant, 'notSelected');
    else await setStatus(table, cohortId, participant, 'selected', { selectedAt: now.toISOString() });
  }
  const settled = await participants(table, cohortId, side);
  const counts = {
    selected: settled.filter(({ selectedAt }) => selectedAt !== undefined).length,
    notSelected: settled.filter(({ status }) => status === 'notSelected').length,
  };
  if (side === 'mentor') await writeWishList(table, cohortId);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: `${side}sSelected`,
      by: decided?.by ?? 'workflow',
      facts: { ...counts, automatic: decided === undefined },
    },
    `${side}sSelected`,
  );
  return counts;
}
