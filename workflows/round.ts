import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Choice, Condition, Errors, type IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { AwaitAnswersInput } from '../functions/rounds/await-answers.ts';
import type { OpenRoundInput } from '../functions/rounds/open-round.ts';
import type { RoundRef } from '../functions/rounds/round.ts';
import { nextIs, secondsUntil } from './expressions.ts';
import { invoke, waitForAnswer } from './invoke.ts';

export interface RoundFunctions {
  openRound: IFunction;
  sendWhatIsDue: IFunction;
  awaitAnswers: IFunction;
  closeRound: IFunction;
}

/**
 * One form, or one notice, to many people: mailed in chunks, reminded, closed when all have answered or the
 * deadline is over. A handful of transitions however many people; who has answered is known to the table only.
 */
export function round(scope: Construct, functions: RoundFunctions): IChainable {
  const { openRound, sendWhatIsDue, awaitAnswers, closeRound } = functions;
  const input = '$states.context.Execution.Input';
  const ref = { cohortId: `{% ${input}.cohortId %}`, roundId: `{% ${input}.roundId %}` } as const;

  const open = invoke<OpenRoundInput>(scope, 'Open the round', openRound, {
    ...ref,
    kind: `{% ${input}.kind %}`,
    number: `{% $exists(${input}.number) ? ${input}.number : 1 %}`,
    executionArn: '{% $states.context.Execution.Id %}',
  });
  const send = invoke<RoundRef>(scope, 'Send what is due', sendWhatIsDue, ref);
  const wait = waitForAnswer<AwaitAnswersInput>(
    scope,
    'Wait for answers',
    awaitAnswers,
    ref,
    secondsUntil('$states.input.until'),
  );
  const close = invoke<RoundRef>(scope, 'Close the round', closeRound, ref);

  // A reminder is due, or the deadline is over: the table says which.
  wait.addCatch(send, { errors: [Errors.TIMEOUT] });

  return open.next(send).next(
    Choice.jsonata(scope, 'What is next?')
      .when(Condition.jsonata(nextIs('send')), send)
      .when(Condition.jsonata(nextIs('wait')), wait.next(send))
      .otherwise(close),
  );
}
