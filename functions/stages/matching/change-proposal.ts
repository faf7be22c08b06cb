import type { Cohort } from '../../cohorts/cohort.ts';
import type { ReviewAct } from '../../cohorts/review-act.ts';
import { type FirmnessByPair, firmnessKept, firmnessOf } from '../../matching/proposal/firmness.ts';
import type { Proposal, ProposalInput } from '../../matching/proposal/proposal.ts';
import { propose } from '../../matching/proposal/propose.ts';
import { samePair } from '../../matching/proposal/same-pair.ts';
import { sinceRevision } from '../../matching/proposal/since-before.ts';
import { proposalInput } from '../../matching/record/proposal-input.ts';
import {
  changeProposal,
  type Decision,
  type NewHead,
  type Overrides,
  replaceProposal,
  type StoredProposal,
} from '../../matching/record/proposal-record.ts';
import type { Change } from '../../matching/record/review-change.ts';
import { recordDecision } from '../../matching/record/review-trail.ts';
import { isTooLargeForPage, MOST_COMBINATIONS_ANEW } from '../../matching/review/page-limits.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { Table } from '../../store/table.ts';

/**
 * Makes a coordinator's change the next revision of a proposal: computed at once, or in a cohort too large for a
 * page kept for the next computation.
 *
 * @returns false when somebody was first, or it is being published: then nothing has changed
 */
export async function changeProposalBy(
  { table, cohort }: { table: Table; cohort: Cohort },
  stored: StoredProposal,
  { overrides, heldBack, computes }: Change,
  decision: Decision,
): Promise<boolean> {
  const { cohortId } = cohort;
  // Whoever made the revision before may not have lived to write it into the trail.
  await recordDecision(table, cohortId, stored);
  const { number, waiting = 0 } = stored;
  const head = { number, revision: stored.revision + 1, overrides, decision };
  const isLarge = isTooLargeForPage(sizeUnder(overrides, stored));
  const isDone =
    computes && !isLarge
      ? await computed({ table, cohort }, stored, { ...head, heldBack, computedAt: decision.at, waiting: 0 })
      : await changeProposal(table, cohortId, {
          ...head,
          heldBack,
          waiting: computes ? waiting + 1 : waiting,
        });
  if (isDone) await recordDecision(table, cohortId, head);
  return isDone;
}

/** How many mentees would be matched: those of pairs under way too, where they may move. */
function sizeUnder(
  { pairsUnderWay }: Overrides,
  { proposal }: StoredProposal,
): Pick<Proposal, 'mentees' | 'movable'> {
  const { mentees, movable, staying } = proposal;
  if (pairsUnderWay === undefined) return { mentees, movable };
  return { mentees, movable: pairsUnderWay === 'mayMove' ? Math.max(movable, staying.length) : 0 };
}

async function computed(
  { table, cohort }: { table: Table; cohort: Cohort },
  stored: StoredProposal,
  head: NewHead,
): Promise<boolean> {
  const input = await proposalInput(table, cohort, head.overrides, staying(stored, head.decision));
  const proposal = propose(input);
  const stillThere = (head.heldBack ?? []).filter((pair) =>
    proposal.pairs.some((one) => samePair(one, pair)),
  );
  return replaceProposal(table, cohort.cohortId, { ...head, heldBack: stillThere }, proposal, {
    // How firm a pair is by itself: what holds it for being there already does not count.
    firmness: firmnessAfter(stored, { ...input, current: [] }, proposal),
    since: sinceRevision(stored, proposal),
  });
}

/**
 * One change of HR's is not to move everybody: what is on the page has the policy's stay bonus. Another policy, or
 * all computed again, is a new beginning.
 */
function staying({ proposal }: StoredProposal, decision: Decision | undefined): readonly PairOfIds[] {
  return decision && BEGINS_ANEW.has(decision.act) ? [] : proposal.pairs;
}

const BEGINS_ANEW: ReadonlySet<ReviewAct> = new Set(['policy', 'pairsUnderWay', 'recompute']);

/** All anew where there is time; otherwise what is known of the pairs that stayed, under the same policy. */
function firmnessAfter(before: StoredProposal, input: ProposalInput, proposal: Proposal): FirmnessByPair {
  if (input.mentees.length * input.mentors.length <= MOST_COMBINATIONS_ANEW) {
    return firmnessOf(input, proposal.pairs);
  }
  if (before.proposal.objective !== proposal.objective) return {};
  return firmnessKept(before.firmness ?? {}, proposal.pairs);
}
