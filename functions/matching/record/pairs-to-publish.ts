import { limitsOf, pairsThatHold, pairsUnderWay } from '../proposal/pairs-that-hold.ts';
import type { ProposedPair } from '../proposal/proposal.ts';
import { samePair } from '../proposal/same-pair.ts';
import type { StoredProposal } from './proposal-record.ts';

/**
 * The pairs of a proposal that are published. Left out are those HR holds back, and where changes still wait to be
 * computed, what would contradict them: pairs HR has excluded, and mentees HR wants with somebody else; then whatever
 * counts on the place of somebody who is thereby not asked to move. Nobody is lost by it: their status stays, so that
 * the next proposal matches them, or the last one tells them.
 */
export function pairsToPublish({ proposal, overrides, heldBack, recalled }: StoredProposal): ProposedPair[] {
  if (recalled) return [];
  const { locked, forbidden } = overrides;
  const wanted = proposal.pairs.filter((pair) => {
    const isIn = (list: readonly { menteeId: string; mentorId: string }[]) =>
      list.some((one) => samePair(one, pair));
    const wantedElsewhere = locked.some(
      ({ menteeId, mentorId }) => menteeId === pair.menteeId && mentorId !== pair.mentorId,
    );
    return !isIn(heldBack ?? []) && !isIn(forbidden) && !wantedElsewhere;
  });
  return pairsThatHold(wanted, { underWay: pairsUnderWay(proposal), limitOf: limitsOf(proposal) });
}
