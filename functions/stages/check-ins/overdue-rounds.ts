import { raiseAlert } from '../../cohorts/alert.ts';
import { Round } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { DAY_MS } from '../../time/day.ts';
import { roundOf } from '../rounds.ts';

/**
 * Rounds that nobody waits for (the forms of the kickoff) would fail in silence: HR is told of each, once. With any
 * other its stage fails, of which HR has a mail already. A round closes within minutes of its deadline; one that has
 * not a day later never will by itself.
 */
export async function reportOverdueRounds(table: Table, cohortId: string, now: Date): Promise<void> {
  for (const { roundId, kind, deadline, closedAt } of await table.list(key.round.all(cohortId), Round)) {
    const overdue = deadline !== undefined && Date.parse(deadline) + DAY_MS <= now.getTime();
    if (closedAt !== undefined || !overdue || !roundOf(kind).nobodyWaits) continue;
    const alert = { alertId: `roundOverdue~${roundId}`, kind: 'roundOverdue', facts: { roundId } } as const;
    await raiseAlert(table, cohortId, alert, now);
  }
}
