import { record } from '../../cohorts/timeline.ts';
import type { Side } from '../../definition/side.ts';
import { ReportingLines } from '../../directory/reporting-chain.ts';
import { limitsOf, pairsThatHold } from '../../matching/proposal/pairs-that-hold.ts';
import { pairsToPublish } from '../../matching/record/pairs-to-publish.ts';
import {
  freezeProposal,
  getProposal,
  markProposal,
  type ProposalRef,
  thawProposal,
} from '../../matching/record/proposal-record.ts';
import { changePair, isTaken, type Pair, pairIdOf, pairs } from '../../pairs/pair.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { notePairsOf } from '../../pairs/pairs-of.ts';
import { isOpen, participants } from '../../people/participant.ts';
import { everybodysManagers } from '../../people/uncalled.ts';
import { leavingPeople } from '../../people/withdrawal.ts';
import { decisionOf } from '../../rounds/hr-decision.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { matchReview } from './match-review/match-review.round.ts';

/**
 * Makes the proposal's pairs real, so that the two can be asked. Where HR was silent until the deadline, or is not
 * asked, they are published all the same: they broke no rule, and people are waiting. A pair of which one has left
 * since it was computed is not, nor one that HR holds back, nor one in which either reports to the other by now: those
 * two are matched again.
 */
export async function publishPairs(
  { cohortId, number }: ProposalRef,
  { table, now }: { table: Table; now: Date },
): Promise<{ pairs: number }> {
  const review = await decisionOf(table, { cohortId, roundId: `${matchReview.kind}-${number}` });
  // Frozen for a decision that was taken back, or came too late: then the deadline publishes what is there.
  if (!review) await thawProposal(table, { cohortId, number });
  await freezeProposal(table, { cohortId, number }, now);
  const stored = await getProposal(table, cohortId, number);
  const mentees = await stillThere(table, cohortId, 'mentee');
  const mentors = await stillThere(table, cohortId, 'mentor');
  const known = await pairs(table, cohortId);
  const isInLine = await reportingLines(table, cohortId);
  const possible = pairsThatHold(
    pairsToPublish(stored)
      .filter(({ menteeId, mentorId }) => mentees.has(menteeId) && mentors.has(mentorId))
      .filter((pair) => !isInLine(pair)),
    { underWay: known.filter(isTaken), limitOf: limitsOf(stored.proposal) },
  );
  const published = possible.map(
    ({ menteeId, mentorId, points, criteria }): Pair => ({
      pairId: pairIdOf(menteeId, mentorId),
      menteeId,
      mentorId,
      status: 'proposed',
      proposal: number,
      points,
      criteria,
      proposedAt: now.toISOString(),
    }),
  );
  // First where they are found, so that nobody can leave and miss a pair of theirs.
  await notePairsOf(table, cohortId, published);
  const fellForPlace = new Map(
    known.filter(({ status }) => status === 'noPlace').map((pair) => [pair.pairId, pair]),
  );
  for (const pair of published) {
    const earlier = fellForPlace.get(pair.pairId);
    if (earlier) await changePair(table, cohortId, earlier, pair);
    else await table.add(key.pair(cohortId, pair.pairId), pair);
  }
  await dropWhatCameInLine(table, cohortId, number, now);
  await markProposal(table, { cohortId, number }, 'publishedAt', now);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: 'pairsPublished',
      by: review?.by ?? 'workflow',
      facts: { number, pairs: published.length, leftOut: stored.proposal.pairs.length - published.length },
    },
    `pairsPublished ${number}`,
  );
  return { pairs: published.length };
}

/**
 * HR's data may have changed while the pairs were written: whoever changes it reads the pairs after it, and here it is
 * read after the pairs. Nobody has been asked yet.
 */
async function dropWhatCameInLine(table: Table, cohortId: string, number: number, now: Date): Promise<void> {
  const isInLine = await reportingLines(table, cohortId);
  for (const pair of await pairs(table, cohortId)) {
    if (pair.proposal !== number || pair.status !== 'proposed' || !isInLine(pair)) continue;
    const endedAt = now.toISOString();
    await changePair(table, cohortId, pair, { status: 'ended', endReason: 'reportingLine', endedAt });
  }
}

/** Whether one of two reports to the other, by the latest that HR has said. */
async function reportingLines(table: Table, cohortId: string): Promise<(pair: PairOfIds) => boolean> {
  const lines = new ReportingLines(await everybodysManagers(table, cohortId));
  return ({ menteeId, mentorId }) => lines.areInLine(menteeId, mentorId);
}

async function stillThere(table: Table, cohortId: string, side: Side): Promise<Set<string>> {
  const leaving = await leavingPeople(table, cohortId);
  const open = (await participants(table, cohortId, side)).filter(isOpen);
  return new Set(open.map(({ personId }) => personId)).difference(leaving);
}
