import { Chain, type IChainable, type IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { COHORT_ID, EXECUTION_ARN } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import { type ProposingFunctions, proposeAndSettle, roundOfProposal } from './propose-and-settle.ts';
import type { TaskFunction } from './task-functions.ts';

export interface MatchingFunctions extends ProposingFunctions {
  beginStage: TaskFunction<'begin-stage'>;
}

/** The first matching: everybody hears that it is under way; accepted pairs are confirmed and wait for the kickoff. */
export function matching(scope: Construct, functions: MatchingFunctions, round: IStateMachine): IChainable {
  const begin = invoke(scope, 'Begin the matching', functions.beginStage, {
    cohortId: COHORT_ID,
    stage: 'matching',
    executionArn: EXECUTION_ARN,
  });
  const tellEverybody = holdRound(scope, 'Tell everybody that the matching is under way', round, {
    roundId: 'matchingUnderWay',
    kind: 'matchingUnderWay',
  });
  const confirm = roundOfProposal(scope, 'Confirm the accepted pairs', round, 'pairConfirmed');
  const proposals = proposeAndSettle(scope, functions, round, {
    welcome: Chain.start(confirm),
    lastWordsId: (kind) => kind,
  });
  return begin.next(tellEverybody).next(proposals);
}
