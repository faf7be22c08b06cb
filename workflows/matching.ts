import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  type IStateMachine,
  type State,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, EXECUTION_ARN } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import { type ProposingFunctions, proposeAndSettle, roundOfProposal } from './propose-and-settle.ts';
import type { TaskFunction } from './task-functions.ts';
import { variable } from './task-state.ts';

export interface MatchingFunctions extends ProposingFunctions {
  beginStage: TaskFunction<'begin-stage'>;
  resolveStandstill: TaskFunction<'resolve-standstill'>;
}

/** The first matching: everybody hears that it is under way; accepted pairs are confirmed where they have to wait for the kickoff. */
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
  // After the last proposal the kickoff follows at once, and its mail says so, too.
  const confirmed = Choice.jsonata(scope, 'Must pairs wait for the kickoff?')
    .when(Condition.jsonata(variable<'settle-answers'>('again')), confirm)
    .afterwards({ includeOtherwise: true });
  const proposals = proposeAndSettle(scope, functions, round, {
    welcome: confirmed,
    lastWordsId: (kind) => kind,
    beforeLastWords: (propose, lastWords) => unlessNoPair(scope, functions, round, { propose, lastWords }),
  });
  return begin.next(tellEverybody).next(proposals);
}

/** The last words, if there is a pair at all; else HR says whether they are computed once more. @returns the first state */
function unlessNoPair(
  scope: Construct,
  { resolveStandstill }: MatchingFunctions,
  round: IStateMachine,
  { propose, lastWords }: { propose: State; lastWords: State },
): State {
  const resolve = invoke(scope, 'Is there a pair?', resolveStandstill, {
    cohortId: COHORT_ID,
    lacking: 'noPairs',
  });
  const askHr = holdRound(scope, 'HR decides without a pair', round, {
    roundId: resolve.answerWhen('askHr', 'roundId'),
    kind: 'noPairs',
    number: resolve.answerWhen('askHr', 'number'),
  });
  resolve.next(
    choiceBy(scope, 'Go on, ask, match again or stop?', resolve, 'next')
      .when('askHr', askHr.next(resolve))
      .when('again', propose)
      // The cohort's machine finds that the stop is asked for, and does it.
      .when('stop', Fail.jsonata(scope, 'No pair has come about', { error: 'ComeToNothing' }))
      .otherwise('goOn', lastWords),
  );
  return resolve;
}
