import type { Cohort } from '../../cohorts/cohort.ts';
import type { Side } from '../../definition/side.ts';
import { isTaken, type Pair } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { Participant, setStatus } from '../../people/participant.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/**
 * One side of a pair that has ended is without a partner again, unless they have another pair: before the kickoff
 * they go back to the matching, after it they wait for HR. Whoever has left stays as they are.
 */
export async function freeFromPair(
  table: Table,
  { cohortId, kickoffAt }: Cohort,
  pair: Pair,
  side: Side,
): Promise<void> {
  const personId = pair[`${side}Id`];
  const stillPaired = (await pairsOf(table, cohortId, personId)).some(
    (other) => other[`${side}Id`] === personId && isTaken(other),
  );
  const role = await table.get(key[side](cohortId, personId), Participant);
  if (stillPaired || role?.status !== 'paired') return;
  const free = side === 'mentee' ? 'selected' : 'trained';
  await setStatus(table, cohortId, role, kickoffAt === undefined ? free : 'unmatched');
}
