import type { Side } from '../../../definition/side.ts';
import { isTaken, type Pair } from '../../../pairs/pair.ts';
import { pairsAtStake } from '../../../pairs/pairs-at-stake.ts';
import { pairsOf } from '../../../pairs/pairs-of.ts';
import { findPeople } from '../../../people/directory.ts';
import type { FormContext } from '../../../rounds/forms/form-context.ts';
import { isolated } from '../../../text/isolated.ts';

/** Names of partners of the reader's whose pair may end by this one. */
export async function partnersAtStake(
  pair: Pair,
  side: Side,
  { table, cohort: { cohortId } }: FormContext,
): Promise<string[]> {
  const own = await pairsOf(table, cohortId, pair[`${side}Id`]);
  const partnersOwn = own
    .filter(isTaken)
    .map(({ menteeId, mentorId }) => pairsOf(table, cohortId, side === 'mentor' ? menteeId : mentorId));
  const known = [...own, ...(await Promise.all(partnersOwn)).flat()];
  const byId = new Map(known.map((one) => [one.pairId, one]));
  const ids = pairsAtStake(pair, side, [...byId.values()]).map((one) =>
    side === 'mentor' ? one.menteeId : one.mentorId,
  );
  return [...(await findPeople(table, cohortId, ids)).values()].map(({ name }) => isolated(name));
}
