import * as z from 'zod';
import { getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import type { Table } from '../store/table.ts';
import { proposalInput } from './proposal-input.ts';
import { findProposal, NO_OVERRIDES, proposalHeads, putProposal } from './proposal-record.ts';
import { propose } from './propose.ts';

export const ProposePairsInput = z.object({ cohortId: z.string() });
export type ProposePairsInput = z.infer<typeof ProposePairsInput>;

/**
 * Computes the next proposal, or finds the one under way. Accepted pairs stay; what one side declined is not
 * proposed again. After the last proposal the definition allows there are no more pairs to propose.
 */
export async function proposePairs(
  { cohortId }: ProposePairsInput,
  { table, now }: { table: Table; now: Date },
): Promise<{ number: number; pairs: number }> {
  const cohort = await getCohort(table, cohortId);
  const heads = await proposalHeads(table, cohortId);
  const last = heads.at(-1);
  if (last && !last.settledAt) {
    const found = await findProposal(table, cohortId, last.number);
    return { number: last.number, pairs: found?.proposal.pairs.length ?? 0 };
  }
  const number = heads.length + 1;
  if (number > cohort.settings.matching.maxProposals) return { number, pairs: 0 };

  const proposal = propose(await proposalInput(table, cohort));
  const head = { number, revision: 1, computedAt: now.toISOString(), overrides: NO_OVERRIDES };
  await putProposal(table, cohortId, head, proposal);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: 'pairsComputed',
      by: 'workflow',
      facts: {
        number,
        pairs: proposal.pairs.length,
        unmatched: proposal.unmatched.length,
        total: proposal.total,
        proved: proposal.certificate.proved,
      },
    },
    `pairsComputed ${number}`,
  );
  return { number, pairs: proposal.pairs.length };
}
