import type { Cohort } from '../../cohorts/cohort.ts';
import { elsewhereOf, limitsElsewhere, mayBePaired } from '../../company/elsewhere.ts';
import { pairsElsewhere } from '../../company/pairs-elsewhere.ts';
import { limitsOf, pairsThatHold } from '../../matching/proposal/pairs-that-hold.ts';
import type { Proposal } from '../../matching/proposal/proposal.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { participants } from '../../people/participant.ts';
import { placesOf } from '../../people/places.ts';
import type { Table } from '../../store/table.ts';

interface Candidates<Candidate> {
  candidates: readonly Candidate[];
  /** Pairs of the cohort that are under way. */
  underWay: readonly PairOfIds[];
  /** Whether a place counts as given that another cohort has only proposed. So it does while nobody was asked here. */
  proposedCounts?: boolean;
}

/**
 * Of new pairs those for which there is a place, in this cohort and over all of the company, as the table has it now:
 * the mentee has no mentor in another cohort, the two are no pair there, and the mentor has as many places left as they
 * offered here, less the mentees they have there.
 */
export async function withPlaceInCompany<Candidate extends PairOfIds & { points: number }>(
  table: Table,
  { cohortId, settings }: Cohort,
  proposal: Proposal,
  { candidates, underWay, proposedCounts = true }: Candidates<Candidate>,
): Promise<Candidate[]> {
  const found = await pairsElsewhere(table, cohortId);
  const elsewhere = elsewhereOf(found.filter(({ state }) => proposedCounts || state === 'taken'));
  const mentors = await participants(table, cohortId, 'mentor');
  const { capacity } = settings.matching.policy;
  const offered = new Map(mentors.map((mentor) => [mentor.personId, placesOf(mentor, capacity)]));
  const here = limitsOf(proposal);
  const there = limitsElsewhere((mentorId) => offered.get(mentorId) ?? 0, elsewhere);
  return pairsThatHold(
    candidates.filter((pair) => mayBePaired(pair, elsewhere)),
    { underWay, limitOf: (mentorId) => Math.min(here(mentorId), there(mentorId)) },
  );
}
