import {
  Choice,
  Condition,
  type IChainable,
  type IStateMachine,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { FollowUpInput } from '../functions/cohorts/executions.ts';
import { LONGEST_WAIT_DAYS } from '../functions/definition/longest-stages.ts';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, type Expression, isBeyondAge, momentAtAge, numbered } from './expressions.ts';
import { handOver } from './hand-over.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface FollowUpFunctions {
  nextFollowUp: TaskFunction<'next-follow-up'>;
  evaluateFollowUp: TaskFunction<'evaluate-follow-up'>;
  eraseCohort: TaskFunction<'erase-cohort'>;
}

/**
 * After the end: the results to those who took part, a few questions some months later and what came of them to leadership,
 * and the erasure of personal data when retention is over. What is further off than an execution lives is left to the next.
 */
export function followUp(
  scope: Construct,
  functions: FollowUpFunctions,
  machines: { round: IStateMachine; followUp: IStateMachine },
): IChainable {
  const { round } = machines;
  const find = invoke(scope, 'Find what comes next', functions.nextFollowUp, { cohortId: COHORT_ID });
  const waitToShare = Wait.jsonata(scope, 'Wait for the day of the results', {
    time: WaitTime.timestamp(find.answerWhen('share', 'at')),
  });
  const share = holdRound(scope, 'Tell everybody the results', round, {
    roundId: 'results',
    kind: 'results',
  });
  const waitToAsk = Wait.jsonata(scope, 'Wait for the follow-up', {
    time: WaitTime.timestamp(find.answerWhen('ask', 'at')),
  });
  const number = find.answerWhen('ask', 'number');
  const ask = holdRound(scope, 'Ask what has lasted', round, {
    roundId: numbered('followUp', number),
    kind: 'followUp',
    number,
  });
  const evaluate = invoke(scope, 'Work out and freeze what has lasted', functions.evaluateFollowUp, {
    cohortId: COHORT_ID,
    number: find.answerWhen('report', 'number'),
  });
  const evaluated = evaluate.answer('number');
  const sendReport = holdRound(scope, 'Send the follow-up report to leadership', round, {
    roundId: numbered('followUpReport', evaluated),
    kind: 'followUpReport',
    number: evaluated,
  });
  const waitToErase = Wait.jsonata(scope, 'Wait for the end of retention', {
    time: WaitTime.timestamp(find.answerWhen('erase', 'at')),
  });
  const erase = invoke(scope, 'Erase personal data', functions.eraseCohort, { cohortId: COHORT_ID });

  const goOn = Wait.jsonata(scope, 'Wait for as long as this execution can', {
    time: WaitTime.timestamp(momentAtAge(LONGEST_WAIT_DAYS)),
  });
  goOn.next(handOver<FollowUpInput>(scope, machines.followUp, {}));
  const inTime = (name: string, at: Expression, wait: IChainable) =>
    Choice.jsonata(scope, name)
      .when(Condition.jsonata(isBeyondAge(at, LONGEST_WAIT_DAYS)), goOn)
      .otherwise(wait);
  const shareInTime = inTime(
    'Are the results told in time?',
    find.answerWhen('share', 'at'),
    waitToShare.next(share).next(find),
  );
  const askInTime = inTime(
    'Is it asked in time?',
    find.answerWhen('ask', 'at'),
    waitToAsk.next(ask).next(find),
  );
  const eraseInTime = inTime(
    'Is it erased in time?',
    find.answerWhen('erase', 'at'),
    waitToErase.next(erase),
  );

  return find.next(
    choiceBy(scope, 'What comes next?', find, 'next')
      .when('share', shareInTime)
      .when('ask', askInTime)
      .when('report', evaluate.next(sendReport).next(find))
      .otherwise('erase', eraseInTime),
  );
}
