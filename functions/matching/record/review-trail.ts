import * as z from 'zod';
import { record } from '../../cohorts/timeline.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import type { ProposalHead } from './proposal-record.ts';

/** A sentence or two. */
export const LONGEST_REASON = 400;

/**
 * Why a coordinator changed a proposal, in their own words. Kept beside the trail, which outlives the erasure of
 * persons: the reason does not, since it may say something about them.
 */
export const Reason = z.object({
  number: z.number().int(),
  revision: z.number().int(),
  reason: z.string(),
  menteeId: z.string().optional(),
  mentorId: z.string().optional(),
});
export type Reason = z.infer<typeof Reason>;

/** Writes the change that made this revision into the trail, with its reason. Twice is once. */
export async function recordDecision(
  table: Table,
  cohortId: string,
  { number, revision, decision }: Pick<ProposalHead, 'number' | 'revision' | 'decision'>,
): Promise<void> {
  if (!decision) return;
  const { act, by, at, menteeId, mentorId, objective, pairsUnderWay, reason } = decision;
  const pair = menteeId === undefined || mentorId === undefined ? {} : { menteeId, mentorId };
  if (reason !== '') {
    const item: Reason = { number, revision, reason, ...pair };
    await table.put(key.reason(cohortId, number, revision), item);
  }
  await record(
    table,
    cohortId,
    {
      at: new Date(at),
      what: 'pairsChanged',
      by,
      facts: {
        act,
        number,
        revision,
        ...pair,
        ...(objective && { objective }),
        ...(pairsUnderWay && { pairsUnderWay }),
      },
    },
    `pairsChanged ${number} ${revision}`,
  );
}

/** All reasons of a cohort, in the order of the changes. */
export async function reasons(table: Table, cohortId: string): Promise<Reason[]> {
  return table.list(key.reason.all(cohortId), Reason);
}

/** The reasons that are about a person. */
export async function reasonsAbout(table: Table, cohortId: string, personId: string): Promise<Reason[]> {
  return (await reasons(table, cohortId)).filter(
    ({ menteeId, mentorId }) => menteeId === personId || mentorId === personId,
  );
}
