import * as z from 'zod';
import { type Cohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { firmnessOf } from '../../matching/proposal/firmness.ts';
import type { Proposal } from '../../matching/proposal/proposal.ts';
import { propose } from '../../matching/proposal/propose.ts';
import { sinceProposal } from '../../matching/proposal/since-before.ts';
import { proposalInput } from '../../matching/record/proposal-input.ts';
import {
  findProposal,
  type Overrides,
  proposalHeads,
  putProposal,
} from '../../matching/record/proposal-record.ts';
import { overridesAfter, proposalsMade } from '../../matching/record/proposals-so-far.ts';
import { openRematch } from '../../matching/record/rematch-record.ts';
import { isTooLargeForPage } from '../../matching/review/page-limits.ts';
import { decisionOf } from '../../rounds/hr-decision.ts';
import { Round } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { noPairs } from '../cohort/standstill/no-pairs.round.ts';
import { proposalIsOver } from './proposal-is-over.ts';
import { priceOfStayingFor } from './staying.ts';

export const ProposePairsInput = z.object({ cohortId: z.string() });
export type ProposePairsInput = z.infer<typeof ProposePairsInput>;

/** What is left of the step's time when no further matching is begun to see how firm the pairs are. */
const KEPT_FREE_MS = 120_000;

interface ProposedPairs {
  number: number;
  pairs: number;
  /** Whether it goes to HR (or, without a review, straight to the two): false where nothing can be done. */
  review: boolean;
}

interface ProposeCollaborators {
  table: Table;
  now: Date;
  /** Milliseconds; without it there is time for everything. */
  timeLeft?: () => number;
}

/**
 * Computes the next proposal, or finds the one under way: it is, until those whose pair fell through have been
 * told. Accepted pairs stay, unless HR lets them move; what one side declined, or HR excluded, is not proposed again,
 * nor what came to an end. After the last proposal the definition allows there are no more pairs to propose.
 */
export async function proposePairs(
  { cohortId }: ProposePairsInput,
  { table, now, timeLeft = () => Infinity }: ProposeCollaborators,
): Promise<ProposedPairs> {
  const cohort = await getCohort(table, cohortId);
  const heads = await proposalHeads(table, cohortId);
  const rematch = await openRematch(table, cohortId);
  const first = rematch?.firstProposal ?? 1;
  const ofThisMatching = heads.filter((head) => head.number >= first);
  const last = ofThisMatching.at(-1);
  // Where no pair came about HR can have it tried once more, also if nothing could be proposed at all.
  const granted = rematch ? [] : await grantedByHr(table, cohortId);
  const isRetried = last?.pairs === 0 && granted.some((at) => at > last.computedAt);
  if (last && !isRetried && !(await proposalIsOver(table, cohortId, last))) {
    const { number, pairs, worthReview } = last;
    return { number, pairs, review: worthReview ?? pairs > 0 };
  }
  const number = heads.length + 1;
  if (proposalsMade(ofThisMatching) >= cohort.settings.matching.maxProposals + granted.length)
    return { number, pairs: 0, review: false };

  const before = overridesAfter(heads.at(-1));
  // Whether pairs under way may move is asked for each matching anew: by default they stay.
  const overrides = last ? before : { ...before, pairsUnderWay: rematch?.pairsUnderWay };
  const input = await proposalInput(table, cohort, overrides);
  const proposal = propose(input);
  const worthReview =
    proposal.pairs.length > 0 || (await movingWouldServe(table, cohort, overrides, proposal));
  const head = { number, revision: 1, computedAt: now.toISOString(), overrides, worthReview };
  const earlier = last && (await findProposal(table, cohortId, last.number));
  await putProposal(table, cohortId, head, proposal, {
    firmness: firmnessOf(input, proposal.pairs, { isTimeUp: () => timeLeft() < KEPT_FREE_MS }),
    ...(earlier && { since: sinceProposal(earlier, proposal) }),
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
  return { number, pairs: proposal.pairs.length, review: worthReview };
}

/** When HR wanted the pairs computed once more. */
async function grantedByHr(table: Table, cohortId: string): Promise<string[]> {
  const decided = (await table.list(key.round.all(cohortId), Round)).filter(
    ({ kind }) => kind === noPairs.kind,
  );
  const wanted: string[] = [];
  for (const { roundId, closedAt } of decided) {
    const decided = closedAt && (await decisionOf(table, { cohortId, roundId }));
    if (decided && decided.answers.decision === 'again') wanted.push(closedAt);
  }
  return wanted;
}

/** No pair can be made while those under way stay, but could if they might move: that is for HR to decide. */
async function movingWouldServe(
  table: Table,
  cohort: Cohort,
  overrides: Overrides,
  proposal: Proposal,
): Promise<boolean> {
  const { mentees, movable, staying } = proposal;
  const isSmall = !isTooLargeForPage({ mentees, movable: staying.length });
  if (cohort.settings.matching.review !== 'hr' || movable > 0 || !isSmall) return false;
  return ((await priceOfStayingFor(table, cohort, overrides))?.fewerServed ?? 0) > 0;
}
