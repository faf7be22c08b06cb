import { raiseAlert } from '../../cohorts/alert.ts';
import { type Cohort, getCohort } from '../../cohorts/cohort.ts';
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
  type StoredProposal,
  thawProposal,
} from '../../matching/record/proposal-record.ts';
import { changePair, isTaken, type Pair, pairIdOf, pairs } from '../../pairs/pair.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { notePairsOf } from '../../pairs/pairs-of.ts';
import { unresolvedNames } from '../../people/named/unresolved-names.ts';
import { isOpen, participants } from '../../people/participant.ts';
import { everybodysManagers } from '../../people/uncalled.ts';
import { leavingPeople } from '../../people/withdrawal.ts';
import { decisionOf } from '../../rounds/hr-decision.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { matchReview } from './match-review/match-review.round.ts';
import { withPlaceInCompany } from './place-in-company.ts';

/**
 * Makes the proposal's pairs real, so that the two can be asked. Where HR was silent until the deadline, or is not
 * asked, they are published all the same: they broke no rule, and people are waiting. A pair of which one has left
 * since it was computed is not, nor one that HR holds back, nor one that another cohort of the company was quicker to
 * make impossible, nor one in which either reports to the other by now: those two are matched again.
 *
 * Two cohorts may publish in the same second. So each writes its pairs, which promises their places, and then looks at
 * the other's again before anybody is asked: whichever looks last sees both, and takes its own back. It may be that
 * both do, and nobody has the place until the next proposal; never that both keep it.
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
  const cohort = await getCohort(table, cohortId);
  const isInLine = await reportingLines(table, cohortId);
  const underWay = known.filter(isTaken);
  const wanted = pairsThatHold(
    pairsToPublish(stored)
      .filter(({ menteeId, mentorId }) => mentees.has(menteeId) && mentors.has(mentorId))
      .filter((pair) => !isInLine(pair)),
    { underWay, limitOf: limitsOf(stored.proposal) },
  );
  const possible = await withPlaceInCompany(table, cohort, stored.proposal, { candidates: wanted, underWay });
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
  if (!review) await warnOfUnresolvedNames(table, { cohortId, number }, published, now);
  const keeping = stored.publishedAt === undefined ? await keptAfterAll(table, cohort, stored) : published;
  const taken = wanted.length - keeping.length;
  if (stored.publishedAt === undefined && taken > 0) {
    const alertId = `takenElsewhere~${number}`;
    await raiseAlert(table, cohortId, { alertId, kind: 'takenElsewhere', facts: { pairs: taken } }, now);
  }
  await markProposal(table, { cohortId, number }, 'publishedAt', now);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: 'pairsPublished',
      by: review?.by ?? 'workflow',
      facts: { number, pairs: keeping.length, leftOut: stored.proposal.pairs.length - keeping.length },
    },
    `pairsPublished ${number}`,
  );
  return { pairs: keeping.length };
}

/** Takes back what another cohort has promised at the same time. Nobody has been asked yet. @returns what is left */
async function keptAfterAll(
  table: Table,
  cohort: Cohort,
  { number, proposal }: Pick<StoredProposal, 'number' | 'proposal'>,
): Promise<Pair[]> {
  const { cohortId } = cohort;
  const known = await pairs(table, cohortId);
  const candidates = known.filter((pair) => pair.proposal === number && pair.status === 'proposed');
  const underWay = known.filter(isTaken);
  const kept = await withPlaceInCompany(table, cohort, proposal, { candidates, underWay });
  const gone = candidates.filter((pair) => !kept.includes(pair));
  await table.deleteAll(gone.map(({ pairId }) => key.pair(cohortId, pairId)));
  return kept;
}

/** HR, who decides, has seen on its page what is unclear; where nobody decides, it is told. */
async function warnOfUnresolvedNames(
  table: Table,
  { cohortId, number }: ProposalRef,
  published: readonly Pair[],
  now: Date,
): Promise<void> {
  const paired = new Set(published.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const writers = new Set((await unresolvedNames(table, cohortId)).map(({ personId }) => personId));
  for (const personId of writers.intersection(paired)) {
    const alertId = `namesUnresolved~${number}~${personId}`;
    await raiseAlert(table, cohortId, { alertId, kind: 'namesUnresolved', personId, facts: { number } }, now);
  }
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
