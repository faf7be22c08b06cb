import {
  Choice,
  Condition,
  type IChainable,
  type IStateMachine,
  Parallel,
  Succeed,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { SPAN_OF_CHECK_INS_DAYS } from '../functions/definition/longest-stages.ts';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, EXECUTION_ARN, isBeyondAge, momentAtAge, numbered } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface CheckInsFunctions {
  beginStage: TaskFunction<'begin-stage'>;
  nextPulse: TaskFunction<'next-pulse'>;
  sumUpPulse: TaskFunction<'sum-up-pulse'>;
  lookAfterPairs: TaskFunction<'look-after-pairs'>;
}

/** What an execution of the check-ins ends with. */
export interface CheckInsOutput {
  /** Its span is over, and the months are not: the next one goes on with what the table knows. */
  goesOn: boolean;
}

/**
 * The months between kickoff and the last forms: pulses on their dates, a summary half-way, and somebody who watches over the pairs.
 * A year of them is more than an execution lives, so that each holds a span of it.
 */
export function checkIns(scope: Construct, functions: CheckInsFunctions, round: IStateMachine): IChainable {
  const begin = invoke(scope, 'Begin the check-ins', functions.beginStage, {
    cohortId: COHORT_ID,
    stage: 'checkIns',
    executionArn: EXECUTION_ARN,
  });
  const months = Parallel.jsonata(scope, 'Months of mentoring', {
    // Of the second branch, which is there until the last day.
    outputs: '{% $states.result[1] %}',
  })
    .branch(pulses(scope, functions, round))
    .branch(care(scope, functions, round));
  return begin.next(months);
}

function pulses(
  scope: Construct,
  { nextPulse, sumUpPulse }: CheckInsFunctions,
  round: IStateMachine,
): IChainable {
  const find = invoke(scope, 'Find the next pulse', nextPulse, { cohortId: COHORT_ID });
  const wait = Wait.jsonata(scope, 'Wait for the day of the pulse', {
    time: WaitTime.timestamp(find.answerWhen('ask', 'at')),
  });
  const whose = Choice.jsonata(scope, 'Is the pulse of this span?');
  const number = find.answerWhen('ask', 'number');
  const ask = holdRound(scope, 'Ask how it goes', round, {
    roundId: numbered('pulse', number),
    kind: 'pulse',
    number,
  });
  const sumUp = invoke(scope, 'Sum up the mid-point and freeze it', sumUpPulse, {
    cohortId: COHORT_ID,
    number: find.answerWhen('sumUp', 'number'),
  });
  const sendMidPoint = holdRound(scope, 'Send the mid-point summary to leadership', round, {
    roundId: 'midPoint',
    kind: 'midPoint',
  });
  return find.next(
    choiceBy(scope, 'Is there another pulse?', find, 'next')
      .when(
        'ask',
        whose
          .when(
            Condition.jsonata(isBeyondAge(find.answerWhen('ask', 'at'), SPAN_OF_CHECK_INS_DAYS)),
            Succeed.jsonata(scope, 'The next pulse is of another span'),
          )
          .otherwise(wait.next(ask).next(find)),
      )
      .when('sumUp', sumUp.next(sendMidPoint).next(find))
      .otherwise('done', Succeed.jsonata(scope, 'No more pulses')),
  );
}

function care(scope: Construct, { lookAfterPairs }: CheckInsFunctions, round: IStateMachine): IChainable {
  const look = invoke(scope, 'Look after the pairs', lookAfterPairs, { cohortId: COHORT_ID });
  const nudge = holdRound(scope, 'Nudge the pairs towards a first meeting', round, {
    roundId: look.answerWhen('nudge', 'roundId'),
    kind: 'firstMeetingNudge',
    number: look.answerWhen('nudge', 'number'),
  });
  const tellEnded = holdRound(scope, 'Tell both sides that their pair has ended', round, {
    roundId: look.answerWhen('tellEnded', 'roundId'),
    kind: 'pairEnded',
    number: look.answerWhen('tellEnded', 'number'),
  });
  const wait = Wait.jsonata(scope, 'Wait until something may have changed', {
    time: WaitTime.timestamp(look.answerWhen('wait', 'until')),
  });
  const waitForEnd = Wait.jsonata(scope, 'Wait for the end of this span', {
    time: WaitTime.timestamp(momentAtAge(SPAN_OF_CHECK_INS_DAYS)),
  });
  const whose = Choice.jsonata(scope, 'Is that day of this span?')
    .when(
      Condition.jsonata(isBeyondAge(look.answerWhen('wait', 'until'), SPAN_OF_CHECK_INS_DAYS)),
      waitForEnd.next(ending(scope, 'The months go on', { goesOn: true })),
    )
    .otherwise(wait.next(look));
  return look.next(
    choiceBy(scope, 'What do the pairs need?', look, 'next')
      .when('nudge', nudge.next(look))
      .when('tellEnded', tellEnded.next(look))
      .when('wait', whose)
      .otherwise('done', ending(scope, 'Time for the last forms', { goesOn: false })),
  );
}

function ending(scope: Construct, name: string, outputs: CheckInsOutput): Succeed {
  return Succeed.jsonata(scope, name, { outputs });
}
