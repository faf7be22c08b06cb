import { Chain, Choice, Condition, type IStateMachine, type State } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { COHORT_ID, numbered } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';
import { variable } from './task-state.ts';

export interface ProposingFunctions {
  proposePairs: TaskFunction<'propose-pairs'>;
  publishPairs: TaskFunction<'publish-pairs'>;
  settleAnswers: TaskFunction<'settle-answers'>;
}

/** The number of the proposal under way, for whatever is put between the steps below. */
export const PROPOSAL_NUMBER = variable<'propose-pairs'>('number');

interface Around {
  /** What an accepted pair meets with, before those whose proposal fell through are told. */
  welcome: Chain;
  /** Ids of the rounds that tell those who are left: none is taken for that of another matching. */
  lastWordsId: (kind: 'unmatched' | 'mentorUnmatched') => string;
  /** What stands before those left are told, and may have the pairs computed once more. */
  beforeLastWords?: (propose: State, lastWords: State) => State;
}

/**
 * Pairs are computed, reviewed by HR, proposed to both sides; those left are matched again while accepted pairs
 * stay; in the end those without anybody are told.
 */
export function proposeAndSettle(
  scope: Construct,
  { proposePairs, publishPairs, settleAnswers }: ProposingFunctions,
  round: IStateMachine,
  { welcome, lastWordsId, beforeLastWords = (_, lastWords) => lastWords }: Around,
): Chain {
  const ref = { cohortId: COHORT_ID, number: PROPOSAL_NUMBER };
  const propose = invoke(
    scope,
    'Compute the best pairs',
    proposePairs,
    { cohortId: COHORT_ID },
    { keep: ['number'] },
  );
  const review = roundOfProposal(scope, 'HR reviews the pairs', round, 'matchReview');
  const publish = invoke(scope, 'Publish the pairs', publishPairs, ref);
  const ask = roundOfProposal(scope, 'Both sides accept or decline', round, 'pairProposal');
  const askHr = roundOfProposal(scope, 'HR decides on the silent ones', round, 'silentProposals');
  const settle = invoke(scope, 'Settle the answers', settleAnswers, ref, { keep: ['again'] });
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
  const end = beforeLastWords(propose, tellMentees);
  propose.next(
    Choice.jsonata(scope, 'Is there a pair to propose?')
      .when(Condition.jsonata(propose.answer('review')), review)
      .otherwise(end),
  );
  review.next(publish).next(ask).next(askHr).next(settle).next(welcome).next(tellMoved).next(tellFallen);
  tellFallen.next(
    Choice.jsonata(scope, 'Match those left again?')
      .when(Condition.jsonata(variable<'settle-answers'>('again')), propose)
      .otherwise(end),
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
    roundId: numbered(kind, PROPOSAL_NUMBER),
    kind,
    number: PROPOSAL_NUMBER,
  });
}
