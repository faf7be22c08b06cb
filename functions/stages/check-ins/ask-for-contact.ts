import { Alert, raiseAlert } from '../../cohorts/alert.ts';
import type { Side } from '../../definition/side.ts';
import type { Pair } from '../../pairs/pair.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/**
 * One of the two wants to be contacted confidentially: the alert names that person. It is raised once; asked for
 * again after HR has dealt with it, once more.
 */
export async function askForContact(
  table: Table,
  cohortId: string,
  pair: Pair,
  side: Side,
  askedAt: Date,
): Promise<void> {
  const occasion = `contactMe~${pair.pairId}~${side}~`;
  const earlier = await table.list(key.alert.all(cohortId, occasion), Alert);
  const known = earlier.some(({ handledAt }) => handledAt === undefined || new Date(handledAt) >= askedAt);
  if (known) return;
  const alertId = `${occasion}${earlier.length + 1}`;
  const personId = pair[`${side}Id`];
  await raiseAlert(table, cohortId, { alertId, kind: 'contactMe', personId, facts: {} }, askedAt);
}
