import * as z from 'zod';
import { raiseAlert } from '../../cohorts/alert.ts';
import { getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { SIDES } from '../../definition/side.ts';
import { endRematchRecord, rematches } from '../../matching/record/rematch-record.ts';
import { pairs } from '../../pairs/pair.ts';
import { participants, setStatus } from '../../people/participant.ts';
import type { Sender } from '../../rounds/sender.ts';
import { tellHrOfAlerts } from '../cohort/alerts/tell-hr-of-alerts.ts';

export const EndRematchInput = z.object({
  cohortId: z.string(),
  number: z.number().int().min(1),
  failed: z.boolean(),
});
export type EndRematchInput = z.infer<typeof EndRematchInput>;

/**
 * Those still without anybody wait again, HR is told when no pair came of it, and the next re-matching may begin.
 * After a failure everybody is left where they are: people may have been asked, and the next attempt goes on there.
 */
export async function endRematch(
  { cohortId, number, failed }: EndRematchInput,
  sender: Sender,
): Promise<{ pairs: number }> {
  const { table } = sender;
  const now = sender.now();
  const cohort = await getCohort(table, cohortId);
  const found = await rematches(table, cohortId);
  const from = found.find((one) => one.number === number)?.firstProposal ?? Infinity;
  const active = (await pairs(table, cohortId)).filter(({ status }) => status === 'active');
  const started = active.filter(({ proposal }) => proposal >= from).length;
  if (!failed) {
    for (const side of SIDES) {
      for (const participant of await participants(table, cohortId, side)) {
        const waits = participant.status === 'selected' || participant.status === 'trained';
        if (waits) await setStatus(table, cohortId, participant, 'unmatched');
      }
    }
  }
  const isOver = cohort.stopRequestedAt !== undefined || ['stopped', 'closed'].includes(cohort.status);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: failed ? 'rematchFailed' : 'rematchEnded',
      by: 'workflow',
      facts: { number, pairs: started },
    },
    `rematchEnded ${number}`,
  );
  if (!isOver && (failed || started === 0)) {
    const kind = failed ? 'rematchFailed' : 'rematchWithoutPairs';
    await raiseAlert(table, cohortId, { alertId: `${kind}~${number}`, kind, facts: { number } }, now);
    await tellHrOfAlerts(cohort, sender);
  }
  const outcome = failed ? 'failed' : 'done';
  await endRematchRecord(table, cohortId, number, { outcome, now });
  return { pairs: started };
}
