import { type Cohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { SIDES } from '../../definition/side.ts';
import { proposalInput, whatIsOpen } from '../../matching/record/proposal-input.ts';
import {
  getProposal,
  markProposal,
  type ProposalRef,
  proposalHeads,
} from '../../matching/record/proposal-record.ts';
import { overridesAfter } from '../../matching/record/proposals-so-far.ts';
import { changePair, isTaken, type Pair, type PairStatus, pairs } from '../../pairs/pair.ts';
import { participants, setStatus } from '../../people/participant.ts';
import { decisionOf } from '../../rounds/hr-decision.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import { endMovedPairs } from '../kickoff/end-moved-pairs.ts';
import { anotherProposalMayFollow } from './another-proposal.ts';
import { withPlaceInCompany } from './place-in-company.ts';
import { type ProposalAnswers, proposalAnswers } from './proposal-answers.ts';
import { silentProposals } from './silent-proposals/silent-proposals.round.ts';

interface SettleCollaborators {
  table: Table;
  now: Date;
  callback: TaskCallback;
}

/**
 * Both said yes: the pair is accepted, unless it counted on the place of somebody who stays, or the mentor has given it in another cohort. One said no: it is
 * declined. Silence never accepts; a silent pair counts as accepted only when HR has talked to the two and vouches
 * for it. Before the kickoff the pairs that mentees have left for another end here; after it, when the new ones begin.
 */
export async function settleAnswers(
  { cohortId, number }: ProposalRef,
  { table, now, callback }: SettleCollaborators,
): Promise<{ accepted: number; again: boolean }> {
  const answers = await proposalAnswers(table, cohortId, number);
  const vouched = (await decisionOf(table, { cohortId, roundId: `${silentProposals.kind}-${number}` }))
    ?.answers;
  const { proposal } = await getProposal(table, cohortId, number);
  const cohort = await getCohort(table, cohortId);
  const known = await pairs(table, cohortId);
  const ofProposal = known.filter((pair) => pair.proposal === number);
  const outcomes = new Map(
    ofProposal.map((pair) => {
      const vouchedFor = vouched?.[`decision-${pair.pairId}`] === 'accept';
      const isOpen = pair.status === 'proposed';
      return [pair, isOpen ? outcome(answers.get(pair.pairId), vouchedFor) : { status: pair.status }];
    }),
  );
  const holding = new Set(
    await withPlaceInCompany(table, cohort, proposal, {
      candidates: ofProposal.filter((pair) => outcomes.get(pair)?.status === 'accepted'),
      underWay: known.filter((pair) => isTaken(pair) && pair.proposal !== number),
      proposedCounts: false,
    }),
  );
  for (const [pair, decided] of outcomes) {
    if (pair.status !== 'proposed') continue;
    const falls = decided.status === 'accepted' && !holding.has(pair);
    await changePair(table, cohortId, pair, falls ? { status: 'noPlace' } : decided);
  }
  const moved =
    cohort.kickoffAt === undefined ? await endMovedPairs(cohort, number, { table, now, callback }) : [];
  const settled = (await pairs(table, cohortId)).filter(({ proposal }) => proposal === number);
  const accepted = settled.filter(({ status }) => status === 'accepted');
  await notePaired(table, cohortId, accepted);
  await markProposal(table, { cohortId, number }, 'settledAt', now);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: 'answersSettled',
      by: 'workflow',
      facts: { number, accepted: accepted.length, proposed: settled.length, moved: moved.length },
    },
    `answersSettled ${number}`,
  );
  return { accepted: accepted.length, again: await somebodyCanStillBeMatched(table, cohort, now) };
}

function outcome(
  given: ProposalAnswers | undefined,
  vouchedFor: boolean,
): Partial<Pair> & { status: PairStatus } {
  if (given && given.declined.length > 0) return { status: 'declined', declinedBy: given.declined };
  if (vouchedFor || given?.accepted.length === 2) return { status: 'accepted' };
  return { status: 'lapsed' };
}

async function notePaired(table: Table, cohortId: string, accepted: Pair[]): Promise<void> {
  const paired = {
    mentor: new Set(accepted.map(({ mentorId }) => mentorId)),
    mentee: new Set(accepted.map(({ menteeId }) => menteeId)),
  };
  for (const side of SIDES) {
    for (const participant of await participants(table, cohortId, side)) {
      const open = participant.status === 'trained' || participant.status === 'selected';
      if (open && paired[side].has(participant.personId))
        await setStatus(table, cohortId, participant, 'paired');
    }
  }
}

async function somebodyCanStillBeMatched(table: Table, cohort: Cohort, now: Date): Promise<boolean> {
  if (!(await anotherProposalMayFollow(table, cohort, now))) return false;
  const { cohortId } = cohort;
  const last = (await proposalHeads(table, cohortId)).at(-1);
  // Nothing could be proposed, and HR did not want it otherwise: nothing more could be now.
  if (last?.pairs === 0 && !last.recalled) return false;
  const { mentees, places } = whatIsOpen(await proposalInput(table, cohort, overridesAfter(last)));
  return mentees > 0 && places > 0;
}
