import { Errors, type IChainable, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { WithdrawalInput } from '../functions/cohorts/executions.ts';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, executionInput, secondsUntil } from './expressions.ts';
import { invoke, PATIENT, waitForAnswer } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface WithdrawalFunctions {
  proceedWithWithdrawal: TaskFunction<'proceed-with-withdrawal'>;
  awaitWithdrawal: TaskFunction<'await-withdrawal'>;
  erasePerson: TaskFunction<'erase-person'>;
}

/**
 * Somebody leaves: they and HR are told at once, and when the date has come without their taking it back, it is
 * carried out. The table knows how far it is, so that each step may be repeated, and nobody's process has to live on
 * for a mail to be sent.
 */
export function withdrawal(
  scope: Construct,
  { proceedWithWithdrawal, awaitWithdrawal, erasePerson }: WithdrawalFunctions,
): IChainable {
  const ref = { cohortId: COHORT_ID, withdrawalId: executionInput<WithdrawalInput>('withdrawalId') };
  const proceed = invoke(scope, 'Tell or carry out what is due', proceedWithWithdrawal, ref, {
    retries: PATIENT,
  });
  const wait = waitForAnswer(
    scope,
    'Wait for the date, or for it to be taken back',
    awaitWithdrawal,
    { ...ref, seen: proceed.answerWhen('wait', 'seen') },
    secondsUntil(proceed.answerWhen('wait', 'until')),
    { retries: PATIENT },
  );
  const erase = invoke(scope, 'Erase the person', erasePerson, ref, { retries: PATIENT });
  const over = Succeed.jsonata(scope, 'It is over');

  wait.addCatch(proceed, { errors: [Errors.TIMEOUT] });
  return proceed.next(
    choiceBy(scope, 'Wait, erase or end?', proceed, 'next')
      .when('wait', wait.next(proceed))
      .when('erase', erase.next(over))
      .otherwise('done', over),
  );
}
