import { getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { changePair, type Pair, type PairStatus, pairs } from '../pairs/pair.ts';
import { participants, setStatus } from '../people/participant.ts';
import { requests } from '../rounds/round.ts';
import type { Table } from '../store/table.ts';
import { type ProposalAnswers, proposalAnswers } from './proposal-answers.ts';
import { proposalInput } from './proposal-input.ts';
import { markProposal, type ProposalRef, proposalHeads } from './proposal-record.ts';
import { proposalsMade } from './proposals-so-far.ts';
import { anotherWaveFits } from './rematch-outlook.ts';
import { firstProposalOf } from './rematch-record.ts';

/**
 * Both said yes: the pair is accepted. One said no: it is declined. Silence never accepts; a silent pair counts
 * as accepted only when HR has talked to the two and vouches for it.
 */
export async function settleAnswers(
  { cohortId, number }: ProposalRef,
  { table, now }: { table: Table; now: Date },
): Promise<{ accepted: number; again: boolean }> {
  const answers = await proposalAnswers(table, cohortId, number);
  const vouched = (await requests(table, { cohortId, roundId: `silentProposals-${number}` })).find(
    (request) => request.answers,
  )?.answers;
  for (const pair of await pairs(table, cohortId)) {
    if (pair.status !== 'proposed' || pair.proposal !== number) continue;
    const given = answers.get(pair.pairId);
    const vouchedFor = vouched?.[`decision-${pair.pairId}`] === 'accept';
    await changePair(table, cohortId, pair, outcome(given, vouchedFor));
  }
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
      facts: { number, accepted: accepted.length, proposed: settled.length },
    },
    `answersSettled ${number}`,
  );
  return { accepted: accepted.length, again: await somebodyCanStillBeMatched(table, cohortId, now) };
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
  for (const side of ['mentor', 'mentee'] as const) {
    for (const participant of await participants(table, cohortId, side)) {
      const open = participant.status === 'trained' || participant.status === 'selected';
      if (open && paired[side].has(participant.personId))
        await setStatus(table, cohortId, participant, 'paired');
    }
  }
}

async function somebodyCanStillBeMatched(table: Table, cohortId: string, now: Date): Promise<boolean> {
  const cohort = await getCohort(table, cohortId);
  const first = await firstProposalOf(table, cohortId);
  const heads = (await proposalHeads(table, cohortId)).filter((head) => head.number >= first);
  if (proposalsMade(heads) >= cohort.settings.matching.maxProposals) return false;
  if (!anotherWaveFits(cohort, now)) return false;
  const { mentees, mentors } = await proposalInput(table, cohort);
  return mentees.length > 0 && mentors.length > 0;
}
