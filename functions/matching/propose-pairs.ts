import * as z from 'zod';
import { getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import type { Table } from '../store/table.ts';
import { firmnessOf } from './firmness.ts';
import { proposalInput } from './proposal-input.ts';
import { findProposal, isOver, proposalHeads, putProposal } from './proposal-record.ts';
import { overridesAfter, proposalsMade } from './proposals-so-far.ts';
import { propose } from './propose.ts';
import { firstProposalOf } from './rematch-record.ts';
import { sinceProposal } from './since-before.ts';

export const ProposePairsInput = z.object({ cohortId: z.string() });
export type ProposePairsInput = z.infer<typeof ProposePairsInput>;

/** What is left of the step's time when no further matching is begun to see how firm the pairs are. */
const KEPT_FREE_MS = 120_000;

interface ProposeCollaborators {
  table: Table;
  now: Date;
  /** Milliseconds; without it there is time for everything. */
  timeLeft?: () => number;
}

/**
 * Computes the next proposal, or finds the one under way: it is, until those whose pair fell through have been
 * told. Accepted pairs stay; what one side declined, or HR excluded, is not proposed again, nor what came to an end. After the last
 * proposal the definition allows there are no more pairs to propose.
 */
export async function proposePairs(
  { cohortId }: ProposePairsInput,
  { table, now, timeLeft = () => Infinity }: ProposeCollaborators,
): Promise<{ number: number; pairs: number }> {
  const cohort = await getCohort(table, cohortId);
  const heads = await proposalHeads(table, cohortId);
  const first = await firstProposalOf(table, cohortId);
  const ofThisMatching = heads.filter((head) => head.number >= first);
  const last = ofThisMatching.at(-1);
  if (last && !(await isOver(table, cohortId, last))) return { number: last.number, pairs: last.pairs };
  const number = heads.length + 1;
  if (proposalsMade(ofThisMatching) >= cohort.settings.matching.maxProposals) return { number, pairs: 0 };

  const overrides = overridesAfter(heads.at(-1));
  const input = await proposalInput(table, cohort, overrides);
  const proposal = propose(input);
  const head = { number, revision: 1, computedAt: now.toISOString(), overrides };
  const before = last && (await findProposal(table, cohortId, last.number));
  await putProposal(table, cohortId, head, proposal, {
    firmness: firmnessOf(input, proposal.pairs, { isTimeUp: () => timeLeft() < KEPT_FREE_MS }),
    ...(before && { since: sinceProposal(before, proposal) }),
  });
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
