import * as z from 'zod';
import { PairsUnderWay } from '../../definition/policy.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** Matching those again who wait while pairs are under way: asked for by HR, numbered from 1. */
export const Rematch = z.object({
  number: z.number().int(),
  requestedAt: z.iso.datetime(),
  requestedBy: z.string(),
  reason: z.string().optional(),
  /** What HR wants for pairs under way, when it said so. */
  pairsUnderWay: PairsUnderWay.optional(),
  /** So that the stop of the cohort reaches it. */
  executionArn: z.string().optional(),
  /** Its proposals count from here; those before belong to earlier matchings. */
  firstProposal: z.number().int().optional(),
  endedAt: z.iso.datetime().optional(),
  outcome: z.enum(['done', 'failed', 'stopped']).optional(),
});
export type Rematch = z.infer<typeof Rematch>;

/** All of a cohort, the first one first. */
export async function rematches(table: Table, cohortId: string): Promise<Rematch[]> {
  return table.list(key.rematch.all(cohortId), Rematch);
}

/** The one that has not ended, as far as is known: an execution that was killed notes no end. */
export async function openRematch(table: Table, cohortId: string): Promise<Rematch | undefined> {
  const last = (await rematches(table, cohortId)).at(-1);
  return last?.endedAt === undefined ? last : undefined;
}

/** The first proposal of the matching under way: those before belong to earlier ones, and count no more. */
export async function firstProposalOf(table: Table, cohortId: string): Promise<number> {
  return (await openRematch(table, cohortId))?.firstProposal ?? 1;
}

/** Claims the number. @returns false when somebody else was first */
export async function addRematch(table: Table, cohortId: string, rematch: Rematch): Promise<boolean> {
  return table.add(key.rematch(cohortId, rematch.number), rematch);
}

/** Notes its end, once: what was noted first stays. */
export async function endRematchRecord(
  table: Table,
  cohortId: string,
  number: number,
  { outcome, now }: { outcome: NonNullable<Rematch['outcome']>; now: Date },
): Promise<boolean> {
  const ended = { endedAt: now.toISOString(), outcome };
  return table.change(key.rematch(cohortId, number), ended, { endedAt: undefined });
}
