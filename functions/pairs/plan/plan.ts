import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { Side } from '../../definition/side.ts';
import { StoredAnswers } from '../../forms/answers/answer.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** What the two have planned, as one of them wrote it down. Never changed: whoever writes again writes another version. */
export const PlanVersion = z.object({
  pairId: z.string(),
  /** 1 for the first; no number is left out. */
  version: z.number().int(),
  /** The latest version that its author had seen; 0 for none. */
  base: z.number().int(),
  /** Who wrote it. */
  side: Side,
  at: z.iso.datetime(),
  answers: StoredAnswers,
});
export type PlanVersion = z.infer<typeof PlanVersion>;

export interface Plan {
  /** What holds: the latest version whose author had seen all before it. */
  current: PlanVersion;
  /** Written since by somebody who had not seen it: shown beside it until one of the two brings them together. */
  beside: PlanVersion[];
  /** Of the latest version there is. Whoever writes now has seen it. */
  latest: number;
  /** When the two first had one. */
  since: string;
}

/** @param versions all of one pair, in any order */
export function planFrom(versions: readonly PlanVersion[]): Plan | undefined {
  const inOrder = versions.toSorted((a, b) => a.version - b.version);
  const current = inOrder.findLast(({ version, base }) => base === version - 1);
  if (!current) return undefined;
  const beside = inOrder.filter(({ version }) => version > current.version);
  const latest = inOrder.at(-1)?.version ?? current.version;
  return { current, beside, latest, since: inOrder[0]?.at ?? current.at };
}

/** Every version of one pair's, the first one first. */
export async function planVersions(table: Table, cohortId: string, pairId: string): Promise<PlanVersion[]> {
  return table.list(key.plan.all(cohortId, `${pairId}#`), PlanVersion);
}

/** Every version of every pair's plan. */
export async function allPlanVersions(table: Table, cohortId: string): Promise<PlanVersion[]> {
  return table.list(key.plan.all(cohortId), PlanVersion);
}

/**
 * Writes another version. Two who write at once overwrite nothing: the later finds its number taken, takes the next, and
 * stands beside the earlier. The same sent twice is one version.
 *
 * @returns whether it holds now, or has to be brought together with what the author had not seen
 */
export async function writePlan(
  table: Table,
  cohortId: string,
  pairId: string,
  written: Omit<PlanVersion, 'version' | 'pairId'>,
): Promise<'holds' | 'beside'> {
  for (;;) {
    const versions = await planVersions(table, cohortId, pairId);
    const latest = Math.max(0, ...versions.map(({ version }) => version));
    // Nobody has seen what there is not yet, whatever was posted.
    const base = Math.min(written.base, latest);
    const same = versions.find(
      (one) =>
        one.base === base && one.side === written.side && isDeepStrictEqual(one.answers, written.answers),
    );
    const version = same?.version ?? latest + 1;
    const isTaken =
      !same && !(await table.add(key.plan(cohortId, pairId, version), { pairId, ...written, base, version }));
    if (!isTaken) return base === version - 1 ? 'holds' : 'beside';
  }
}
