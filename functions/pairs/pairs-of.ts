import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { Pair } from './pair.ts';

const PairOf = z.object({ pairId: z.string() });

/** Lets the pairs of a person be found without reading all pairs: a page about one person asks for them. */
export async function notePairsOf(
  table: Table,
  cohortId: string,
  pairs: readonly Pick<Pair, 'pairId' | 'menteeId' | 'mentorId'>[],
): Promise<void> {
  await table.putAll(
    pairs.flatMap(({ pairId, menteeId, mentorId }) =>
      [menteeId, mentorId].map((personId) => ({ ...key.pairOf(cohortId, personId, pairId), pairId })),
    ),
  );
}

/** Every pair a person was ever proposed for, whatever became of it. */
export async function pairsOf(table: Table, cohortId: string, personId: string): Promise<Pair[]> {
  const found = await table.list(key.pairOf.ofOne(cohortId, personId), PairOf);
  return table.getAll(
    found.map(({ pairId }) => key.pair(cohortId, pairId)),
    Pair,
  );
}
