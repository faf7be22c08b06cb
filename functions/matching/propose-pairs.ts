import * as z from 'zod';
import { getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { findRound } from '../rounds/round.ts';
import type { Table } from '../store/table.ts';
import { proposalInput } from './proposal-input.ts';
import { type ProposalHead, proposalHeads, putProposal } from './proposal-record.ts';
import { propose } from './propose.ts';

export const ProposePairsInput = z.object({ cohortId: z.string() });
export type ProposePairsInput = z.infer<typeof ProposePairsInput>;

/**
 * Computes the next proposal, or finds the one under way: it is, until those whose pair fell through have been
 * told. Accepted pairs stay; what one side declined, or HR excluded, is not proposed again. After the last
 * proposal the definition allows there are no more pairs to propose.
 */
export async function proposePairs(
  { cohortId }: ProposePairsInput,
  { table, now }: { table: Table; now: Date },
): Promise<{ number: number; pairs: number }> {
  const cohort = await getCohort(table, cohortId);
  const heads = await proposalHeads(table, cohortId);
  const last = heads.at(-1);
  if (last && !(await isOver(table, cohortId, last))) return { number: last.number, pairs: last.pairs };
  const number = heads.length + 1;
  if (number > cohort.settings.matching.maxProposals) return { number, pairs: 0 };

  const overrides = { locked: [], forbidden: last?.overrides.forbidden ?? [] };
  const proposal = propose(await proposalInput(table, cohort, overrides));
  const head = { number, revision: 1, computedAt: now.toISOString(), overrides };
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

async function isOver(table: Table, cohortId: string, { number, settledAt }: ProposalHead): Promise<boolean> {
  const told = await findRound(table, { cohortId, roundId: `proposalFell-${number}` });
  return settledAt !== undefined && told?.closedAt !== undefined;
}
