import type { Alert } from '../../cohorts/alert.ts';
import type { Pair } from '../../pairs/pair.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

type PausedPair = Pick<Pair, 'pairId' | 'suspensions'>;

/** What HR has to look at: one of a pair has come to report to the other. */
export function inLineAlert(pair: PausedPair): Pick<Alert, 'alertId' | 'kind' | 'pairId' | 'facts'> {
  return { alertId: alertIdOf(pair), kind: 'pairInLine', pairId: pair.pairId, facts: {} };
}

/** It is dealt with: the pair goes on, or has ended. */
export async function settleInLineAlert(
  pair: PausedPair,
  cohortId: string,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  for (let number = 1; number <= (pair.suspensions ?? 0); number++) {
    const handled = { handledAt: now.toISOString(), handledBy: 'workflow' };
    const itsKey = key.alert(cohortId, alertIdOf({ ...pair, suspensions: number }));
    await table.change(itsKey, handled, { handledAt: undefined });
  }
}

const alertIdOf = ({ pairId, suspensions = 0 }: PausedPair) => `pairInLine~${pairId}~${suspensions}`;
