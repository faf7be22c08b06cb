import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Chain, Choice, Condition, type IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { ProposalRef } from '../functions/matching/record/proposal-record.ts';
import type { ProposePairsInput } from '../functions/stages/matching/propose-pairs.ts';
import { COHORT_ID } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';

export interface ProposingFunctions {
  proposePairs: IFunction;
  publishPairs: IFunction;
  settleAnswers: IFunction;
}

/** The number of the proposal under way, for whatever is put between the steps below. */
export const PROPOSAL_NUMBER = '{% $number %}';

interface Around {
  /** What an accepted pair meets with, before those whose proposal fell through are told. */
  welcome: Chain;
  /** Ids of the rounds that tell those who are left: none is taken for that of another matching. */
  lastWordsId: (kind: 'unmatched' | 'mentorUnmatched') => string;
}

/**
 * Pairs are computed, reviewed by HR, proposed to both sides; those left are matched again while accepted pairs
 * stay; in the end those without anybody are told.
 */
export function proposeAndSettle(
  scope: Construct,
  { proposePairs, publishPairs, settleAnswers }: ProposingFunctions,
  round: IStateMachine,
  { welcome, lastWordsId }: Around,
): Chain {
  const ref = { cohortId: COHORT_ID, number: PROPOSAL_NUMBER } as const;
  const propose = invoke<ProposePairsInput>(
    scope,
    'Compute the best pairs',
    proposePairs,
    { cohortId: COHORT_ID },
    { number: '{% $states.result.Payload.number %}' },
  );
  const review = roundOfProposal(scope, 'HR reviews the pairs', round, 'matchReview');
  const publish = invoke<ProposalRef>(scope, 'Publish the pairs', publishPairs, ref);
  const ask = roundOfProposal(scope, 'Both sides accept or decline', round, 'pairProposal');
  const askHr = roundOfProposal(scope, 'HR decides on the silent ones', round, 'silentProposals');
  const settle = invoke<ProposalRef>(scope, 'Settle the answers', settleAnswers, ref, {
    again: '{% $states.result.Payload.again %}',
  });
  const tellMoved = roundOfProposal(
    scope,
    'Tell both sides of a pair that ended for another',
    round,
    'pairMoved',
  );
  const tellFallen = roundOfProposal(scope, 'Tell those whose proposal fell through', round, 'proposalFell');
  const tellMentees = holdRound(scope, 'Tell the mentees who wait', round, {
    roundId: lastWordsId('unmatched'),
    kind: 'unmatched',
  });
  const tellMentors = holdRound(scope, 'Tell the mentors without a mentee', round, {
    roundId: lastWordsId('mentorUnmatched'),
    kind: 'mentorUnmatched',
  });

  tellMentees.next(tellMentors);
  propose.next(
    Choice.jsonata(scope, 'Is there a pair to propose?')
      .when(Condition.jsonata('{% $states.input.review %}'), review)
      .otherwise(tellMentees),
  );
  review.next(publish).next(ask).next(askHr).next(settle).next(welcome).next(tellMoved).next(tellFallen);
  tellFallen.next(
    Choice.jsonata(scope, 'Match those left again?')
      .when(Condition.jsonata('{% $again %}'), propose)
      .otherwise(tellMentees),
  );
  return Chain.custom(propose, [tellMentors], tellMentors);
}

/** A round about the proposal under way. */
export function roundOfProposal(
  scope: Construct,
  name: string,
  round: IStateMachine,
  kind:
    | 'matchReview'
    | 'pairProposal'
    | 'silentProposals'
    | 'pairConfirmed'
    | 'introduction'
    | 'pairMoved'
    | 'proposalFell',
) {
  return holdRound(scope, name, round, {
    roundId: `{% '${kind}-' & $string($number) %}`,
    kind,
    number: PROPOSAL_NUMBER,
  });
}
