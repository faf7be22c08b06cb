import { Errors, Fail, type IChainable, type IStateMachine, Parallel } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { RematchInput } from '../functions/cohorts/executions.ts';
import { COHORT_ID, EXECUTION_ARN, executionInput, numbered } from './expressions.ts';
import { startRound } from './hold-round.ts';
import { invoke, PATIENT } from './invoke.ts';
import {
  PROPOSAL_NUMBER,
  type ProposingFunctions,
  proposeAndSettle,
  roundOfProposal,
} from './propose-and-settle.ts';
import type { TaskFunction } from './task-functions.ts';

export interface RematchFunctions extends ProposingFunctions {
  beginRematch: TaskFunction<'begin-rematch'>;
  startNewPairs: TaskFunction<'start-new-pairs'>;
  endRematch: TaskFunction<'end-rematch'>;
}

/** Which re-matching of the cohort. */
const NUMBER = executionInput<RematchInput>('number');

/**
 * Matches those who wait while the other pairs are under way. A pair starts as soon as both have accepted: nobody
 * waits for the others' answers. A failure is told to HR, who may ask again; the cohort itself goes on.
 */
export function rematch(scope: Construct, functions: RematchFunctions, round: IStateMachine): IChainable {
  const begin = invoke(scope, 'Take back those who wait', functions.beginRematch, {
    cohortId: COHORT_ID,
    number: NUMBER,
    executionArn: EXECUTION_ARN,
  });
  const start = invoke(scope, 'Start the new pairs', functions.startNewPairs, {
    cohortId: COHORT_ID,
    number: PROPOSAL_NUMBER,
  });
  const introduce = roundOfProposal(scope, 'Introduce the two to each other', round, 'introduction');
  const agree = startRound(scope, 'Ask for agreements and action plans', round, {
    roundId: numbered('agreement', PROPOSAL_NUMBER),
    kind: 'agreement',
    number: PROPOSAL_NUMBER,
  });
  const askMentees = startRound(scope, 'Ask new mentees where they stand', round, {
    roundId: numbered('selfView', PROPOSAL_NUMBER),
    kind: 'selfView',
    number: PROPOSAL_NUMBER,
  });
  const askManagers = startRound(scope, 'Ask their managers, when the cohort does', round, {
    roundId: numbered('managerView', PROPOSAL_NUMBER),
    kind: 'managerView',
    number: PROPOSAL_NUMBER,
  });
  const proposals = proposeAndSettle(scope, functions, round, {
    welcome: start.next(introduce).next(agree).next(askMentees).next(askManagers),
    lastWordsId: (kind) => numbered(kind, NUMBER),
  });
  const end = (name: string, failed: boolean) =>
    invoke(
      scope,
      name,
      functions.endRematch,
      { cohortId: COHORT_ID, number: NUMBER, failed },
      failed ? { retries: PATIENT } : {},
    );

  const matchAgain = Parallel.jsonata(scope, 'Match again', { outputs: {} }).branch(
    begin.next(proposals).next(end('Note the end', false)),
  );
  matchAgain.addCatch(
    end('Tell HR that it failed', true).next(Fail.jsonata(scope, 'The re-matching has failed')),
    { errors: [Errors.ALL] },
  );
  return matchAgain;
}
