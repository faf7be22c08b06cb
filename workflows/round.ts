import { Errors, type IChainable, Wait, WaitTime } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, EXECUTION_ARN, executionInput, orElse, secondsUntil } from './expressions.ts';
import type { RoundInput } from './hold-round.ts';
import { invoke, waitForAnswer } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface RoundFunctions {
  openRound: TaskFunction<'open-round'>;
  sendWhatIsDue: TaskFunction<'send-what-is-due'>;
  awaitAnswers: TaskFunction<'await-answers'>;
  closeRound: TaskFunction<'close-round'>;
}

/**
 * One form, or one notice, to many people: mailed in chunks, reminded, closed when the deadline
 * is over, or all have answered where that ends it. A handful of transitions however many people; who has answered
 * is known to the table only.
 * A decision of HR's rests until it can no longer be taken back, and is then looked for again: three transitions more.
 */
export function round(scope: Construct, functions: RoundFunctions): IChainable {
  const { openRound, sendWhatIsDue, awaitAnswers, closeRound } = functions;
  const ref = { cohortId: COHORT_ID, roundId: executionInput<RoundInput>('roundId') };

  const open = invoke(scope, 'Open the round', openRound, {
    ...ref,
    kind: executionInput<RoundInput>('kind'),
    number: orElse(executionInput<RoundInput>('number'), 1),
    executionArn: EXECUTION_ARN,
  });
  const send = invoke(scope, 'Send what is due', sendWhatIsDue, ref);
  const wait = waitForAnswer(
    scope,
    'Wait for answers',
    awaitAnswers,
    ref,
    secondsUntil(send.answerWhen('wait', 'until')),
  );
  const letStand = Wait.jsonata(scope, 'Until HR can no longer take its decision back', {
    time: WaitTime.timestamp(send.answerWhen('letStand', 'until')),
  });
  const close = invoke(scope, 'Close the round', closeRound, ref);

  // A reminder is due, or the deadline is over: the table says which.
  wait.addCatch(send, { errors: [Errors.TIMEOUT] });

  return open
    .next(send)
    .next(
      choiceBy(scope, 'What is next?', send, 'next')
        .when('send', send)
        .when('wait', wait.next(send))
        .when('letStand', letStand.next(send))
        .otherwise('close', close),
    );
}
