import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  type IStateMachine,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { COHORT_ID, EXECUTION_ARN } from './expressions.ts';
import { holdRound, startRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';
import { variable } from './task-state.ts';

export interface KickoffFunctions {
  beginStage: TaskFunction<'begin-stage'>;
  startPairs: TaskFunction<'start-pairs'>;
  freezeKickoff: TaskFunction<'freeze-kickoff'>;
}

/**
 * The pairs are introduced and invited, leadership reads who starts and what for, and on the day of the kickoff asked for their agreement and their view
 * of where they stand. Those forms stay open for weeks: the check-ins do not wait for them, and look themselves
 * after pairs whose agreement is missing.
 */
export function kickoff(scope: Construct, functions: KickoffFunctions, round: IStateMachine): IChainable {
  const begin = invoke(scope, 'Begin the kickoff', functions.beginStage, {
    cohortId: COHORT_ID,
    stage: 'kickoff',
    executionArn: EXECUTION_ARN,
  });
  const start = invoke(
    scope,
    'Set the date and start the pairs',
    functions.startPairs,
    { cohortId: COHORT_ID },
    { keep: ['kickoffAt'] },
  );
  const invite = holdRound(scope, 'Introduce and invite the pairs', round, {
    roundId: 'kickoff',
    kind: 'kickoff',
  });
  const freeze = invoke(scope, 'Write and freeze the kickoff note', functions.freezeKickoff, {
    cohortId: COHORT_ID,
  });
  const sendNote = holdRound(scope, 'Send the kickoff note to leadership', round, {
    roundId: 'kickoffNote',
    kind: 'kickoffNote',
  });
  const wait = Wait.jsonata(scope, 'Wait for the kickoff', {
    time: WaitTime.timestamp(variable<'start-pairs'>('kickoffAt')),
  });
  const agree = startRound(scope, 'Ask for agreements and action plans', round, {
    roundId: 'agreement',
    kind: 'agreement',
  });
  const selfView = startRound(scope, 'Ask mentees where they stand', round, {
    roundId: 'selfView',
    kind: 'selfView',
  });
  const managerView = startRound(scope, 'Ask their managers, when the cohort does', round, {
    roundId: 'managerView',
    kind: 'managerView',
  });

  invite.next(freeze).next(sendNote).next(wait).next(agree).next(selfView).next(managerView);
  return begin.next(start).next(
    Choice.jsonata(scope, 'Has a pair started?')
      .when(Condition.jsonata(start.answer('started')), invite)
      // The cohort's machine finds that the stop is asked for, and does it.
      .otherwise(Fail.jsonata(scope, 'The last pair has ended', { error: 'ComeToNothing' })),
  );
}
