import type { IFunction } from 'aws-cdk-lib/aws-lambda';
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
import type { LookAfterPairsInput } from '../functions/stages/check-ins/look-after-pairs.ts';
import type { NextPulseInput } from '../functions/stages/check-ins/pulse/next-pulse.ts';
import type { BeginStageInput } from '../functions/stages/cohort/begin-stage.ts';
import { COHORT_ID, EXECUTION_ARN, nextIs } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';

export interface CheckInsFunctions {
  beginStage: IFunction;
  nextPulse: IFunction;
  lookAfterPairs: IFunction;
}

/** The months between kickoff and the last forms: pulses on their dates, and somebody who watches over the pairs. */
export function checkIns(scope: Construct, functions: CheckInsFunctions, round: IStateMachine): IChainable {
  const begin = invoke<BeginStageInput>(scope, 'Begin the check-ins', functions.beginStage, {
    cohortId: COHORT_ID,
    stage: 'checkIns',
    executionArn: EXECUTION_ARN,
  });
  const months = Parallel.jsonata(scope, 'Months of mentoring', { outputs: {} })
    .branch(pulses(scope, functions, round))
    .branch(care(scope, functions, round));
  return begin.next(months);
}

function pulses(scope: Construct, { nextPulse }: CheckInsFunctions, round: IStateMachine): IChainable {
  const find = invoke<NextPulseInput>(scope, 'Find the next pulse', nextPulse, { cohortId: COHORT_ID });
  const wait = Wait.jsonata(scope, 'Wait for the day of the pulse', {
    time: WaitTime.timestamp('{% $states.input.at %}'),
  });
  const ask = holdRound(scope, 'Ask how it goes', round, {
    roundId: "{% 'pulse-' & $string($states.input.number) %}",
    kind: 'pulse',
    number: '{% $states.input.number %}',
  });
  return find.next(
    Choice.jsonata(scope, 'Is there another pulse?')
      .when(Condition.jsonata(nextIs('ask')), wait.next(ask).next(find))
      .otherwise(Succeed.jsonata(scope, 'No more pulses')),
  );
}

function care(scope: Construct, { lookAfterPairs }: CheckInsFunctions, round: IStateMachine): IChainable {
  const look = invoke<LookAfterPairsInput>(scope, 'Look after the pairs', lookAfterPairs, {
    cohortId: COHORT_ID,
  });
  const notice = (name: string, kind: 'firstMeetingNudge' | 'pairEnded') =>
    holdRound(scope, name, round, {
      roundId: '{% $states.input.roundId %}',
      kind,
      number: '{% $states.input.number %}',
    });
  const nudge = notice('Nudge the pairs towards a first meeting', 'firstMeetingNudge');
  const tellEnded = notice('Tell both sides that their pair has ended', 'pairEnded');
  const wait = Wait.jsonata(scope, 'Wait until something may have changed', {
    time: WaitTime.timestamp('{% $states.input.until %}'),
  });
  return look.next(
    Choice.jsonata(scope, 'What do the pairs need?')
      .when(Condition.jsonata(nextIs('nudge')), nudge.next(look))
      .when(Condition.jsonata(nextIs('tellEnded')), tellEnded.next(look))
      .when(Condition.jsonata(nextIs('wait')), wait.next(look))
      .otherwise(Succeed.jsonata(scope, 'Time for the last forms')),
  );
}
