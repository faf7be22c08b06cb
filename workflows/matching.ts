import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Choice, Condition, type IChainable, type IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { BeginStageInput } from '../functions/cohorts/begin-stage.ts';
import type { ProposalRef } from '../functions/matching/proposal-record.ts';
import type { ProposePairsInput } from '../functions/matching/propose-pairs.ts';
import { COHORT_ID, EXECUTION_ARN } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';

export interface MatchingFunctions {
  beginStage: IFunction;
  proposePairs: IFunction;
  publishPairs: IFunction;
  settleAnswers: IFunction;
}

/**
 * Pairs are computed, reviewed by HR, proposed to both sides; those left are matched again while accepted pairs
 * stay. The number of the proposal travels as the variable `$number`.
 */
export function matching(scope: Construct, functions: MatchingFunctions, round: IStateMachine): IChainable {
  const { beginStage, proposePairs, publishPairs, settleAnswers } = functions;
  const number = '{% $number %}';
  const ofThisProposal = (
    kind: 'matchReview' | 'pairProposal' | 'silentProposals' | 'pairConfirmed' | 'proposalFell',
  ) =>
    ({
      roundId: `{% '${kind}-' & $string($number) %}` as const,
      kind,
      number,
    }) as const;

  const begin = invoke<BeginStageInput>(scope, 'Begin the matching', beginStage, {
    cohortId: COHORT_ID,
    stage: 'matching',
    executionArn: EXECUTION_ARN,
  });
  const tellEverybody = holdRound(scope, 'Tell everybody that the matching is under way', round, {
    roundId: 'matchingUnderWay',
    kind: 'matchingUnderWay',
  });
  const propose = invoke<ProposePairsInput>(
    scope,
    'Compute the best pairs',
    proposePairs,
    { cohortId: COHORT_ID },
    { number: '{% $states.result.Payload.number %}' },
  );
  const review = holdRound(scope, 'HR reviews the pairs', round, ofThisProposal('matchReview'));
  const publish = invoke<ProposalRef>(scope, 'Publish the pairs', publishPairs, {
    cohortId: COHORT_ID,
    number,
  });
  const ask = holdRound(scope, 'Both sides accept or decline', round, ofThisProposal('pairProposal'));
  const askHr = holdRound(scope, 'HR decides on the silent ones', round, ofThisProposal('silentProposals'));
  const settle = invoke<ProposalRef>(
    scope,
    'Settle the answers',
    settleAnswers,
    { cohortId: COHORT_ID, number },
    { again: '{% $states.result.Payload.again %}' },
  );
  const confirm = holdRound(scope, 'Confirm the accepted pairs', round, ofThisProposal('pairConfirmed'));
  const tellFallen = holdRound(
    scope,
    'Tell those whose proposal fell through',
    round,
    ofThisProposal('proposalFell'),
  );
  const tellMentees = holdRound(scope, 'Tell the mentees who wait', round, {
    roundId: 'unmatched',
    kind: 'unmatched',
  });
  const tellMentors = holdRound(scope, 'Tell the mentors without a mentee', round, {
    roundId: 'mentorUnmatched',
    kind: 'mentorUnmatched',
  });

  tellMentees.next(tellMentors);
  begin.next(tellEverybody).next(propose);
  propose.next(
    Choice.jsonata(scope, 'Is there a pair to propose?')
      .when(Condition.jsonata('{% $states.input.pairs > 0 %}'), review)
      .otherwise(tellMentees),
  );
  review.next(publish).next(ask).next(askHr).next(settle).next(confirm).next(tellFallen);
  tellFallen.next(
    Choice.jsonata(scope, 'Match those left again?')
      .when(Condition.jsonata('{% $again %}'), propose)
      .otherwise(tellMentees),
  );
  return begin;
}
