import { getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { type Pair, pairIdOf } from '../pairs/pair.ts';
import { notePairsOf } from '../pairs/pairs-of.ts';
import { requests } from '../rounds/round.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { getProposal, markProposal, type ProposalRef } from './proposal-record.ts';

/**
 * Makes the proposal's pairs real, so that the two can be asked. HR's review may hold some back; where HR was
 * silent until the deadline, or is not asked, all are published: they broke no rule, and people are waiting.
 */
export async function publishPairs(
  { cohortId, number }: ProposalRef,
  { table, now }: { table: Table; now: Date },
): Promise<{ pairs: number }> {
  const cohort = await getCohort(table, cohortId);
  const { proposal } = await getProposal(table, cohortId, number);
  const review = (await requests(table, { cohortId, roundId: `matchReview-${number}` })).find(
    ({ answers }) => answers,
  );
  const heldBack = new Set(Array.isArray(review?.answers?.heldBack) ? review.answers.heldBack : []);
  let published = 0;
  for (const { menteeId, mentorId, points, criteria } of proposal.pairs) {
    const pairId = pairIdOf(menteeId, mentorId);
    if (heldBack.has(pairId)) continue;
    const pair: Pair = {
      pairId,
      menteeId,
      mentorId,
      status: 'proposed',
      proposal: number,
      points,
      criteria,
      proposedAt: now.toISOString(),
    };
    await table.add(key.pair(cohortId, pairId), pair);
    published += 1;
  }
  await notePairsOf(
    table,
    cohortId,
    proposal.pairs.map(({ menteeId, mentorId }) => ({
      pairId: pairIdOf(menteeId, mentorId),
      menteeId,
      mentorId,
    })),
  );
  await markProposal(table, { cohortId, number }, { publishedAt: now.toISOString() });
  await record(
    table,
    cohortId,
    {
      at: now,
      what: 'pairsPublished',
      by: review ? `hr~${review.personId}` : 'workflow',
      facts: { number, pairs: published, heldBack: heldBack.size, review: cohort.settings.matching.review },
    },
    `pairsPublished ${number}`,
  );
  return { pairs: published };
}
