import * as z from 'zod';
import { cohortPartition, key } from '../store/keys.ts';
import type { Key, Table } from '../store/table.ts';
import { Pair } from './pair.ts';

const PairOf = z.object({ pairId: z.string() });

const pairOfKey = (cohortId: string, personId: string, pairId: string): Key => ({
  pk: cohortPartition(cohortId),
  sk: `PAIROF#${personId}#${pairId}`,
});

/** Lets the pairs of a person be found without reading all pairs: a page about one person asks for them. */
export async function notePairsOf(
  table: Table,
  cohortId: string,
  pairs: readonly Pick<Pair, 'pairId' | 'menteeId' | 'mentorId'>[],
): Promise<void> {
  await table.putAll(
    pairs.flatMap(({ pairId, menteeId, mentorId }) =>
      [menteeId, mentorId].map((personId) => ({ ...pairOfKey(cohortId, personId, pairId), pairId })),
    ),
  );
}

/** Every pair a person was ever proposed for, whatever became of it. */
export async function pairsOf(table: Table, cohortId: string, personId: string): Promise<Pair[]> {
  const found = await table.list(cohortPartition(cohortId), `PAIROF#${personId}#`, PairOf);
  return table.getAll(
    found.map(({ pairId }) => key.pair(cohortId, pairId)),
    Pair,
  );
}
