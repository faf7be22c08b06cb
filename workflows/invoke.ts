import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Errors,
  IntegrationPattern,
  JitterType,
  type RetryProps,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';

/** Each field of a payload as itself, or as a JSONata expression that yields it. */
export type Payload<Input> = { [Field in keyof Input]: Input[Field] | `{% ${string} %}` };

/**
 * A state that calls a function and hands on what it returns. `Input` is the function's own input type; `assign`
 * keeps parts of the result as variables of the machine; `retries` says how patiently it is tried again.
 */
export function invoke<Input extends object>(
  scope: Construct,
  name: string,
  lambdaFunction: IFunction,
  payload: Payload<Input>,
  assign: Record<string, `{% ${string} %}`> = {},
  retries: RetryProps = SOON,
): LambdaInvoke {
  const state = LambdaInvoke.jsonata(scope, name, {
    lambdaFunction,
    payload: TaskInput.fromObject(payload),
    outputs: '{% $states.result.Payload %}',
    assign,
    retryOnServiceExceptions: false,
  });
  return withRetries(state, retries);
}

/**
 * A state that hands its task token to a function, and waits until somebody sends it back or the time is up
 * (`States.Timeout`).
 *
 * @param seconds JSONata expression for a whole number of seconds
 * @param retries how patiently a failing function is tried again; see {@link PATIENT}
 */
export function waitForAnswer<Input extends object>(
  scope: Construct,
  name: string,
  lambdaFunction: IFunction,
  payload: Payload<Omit<Input, 'taskToken'>>,
  seconds: `{% ${string} %}`,
  retries: RetryProps = SOON,
): LambdaInvoke {
  const state = LambdaInvoke.jsonata(scope, name, {
    lambdaFunction,
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({ ...payload, taskToken: '{% $states.context.Task.Token %}' }),
    taskTimeout: Timeout.jsonata(seconds),
    retryOnServiceExceptions: false,
  });
  return withRetries(state, retries);
}

/** The table or SES may be away: three more tries over some ten minutes, then the stage fails and HR decides. */
const SOON: RetryProps = {
  errors: [Errors.TASKS_FAILED],
  interval: Duration.seconds(20),
  backoffRate: 4,
  maxAttempts: 3,
  jitterStrategy: JitterType.FULL,
};

/** Where nobody is left to be asked: an outage of four days ends no cohort without a word. */
export const PATIENT: RetryProps = {
  errors: [Errors.TASKS_FAILED],
  interval: Duration.minutes(1),
  backoffRate: 2,
  maxDelay: Duration.hours(1),
  maxAttempts: 100,
  jitterStrategy: JitterType.FULL,
};

/** Lambda's own hiccups, throttling among them, pass within minutes. Every function may run twice. */
function withRetries<State extends TaskStateBase>(state: State, retries: RetryProps): State {
  // HR's stop is no failure that could pass.
  state.addRetry({ errors: ['CohortStopped'], maxAttempts: 0 });
  state.addRetry({
    errors: [
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.ClientExecutionTimeoutException',
      'Lambda.TooManyRequestsException',
    ],
    interval: Duration.seconds(2),
    backoffRate: 2,
    maxAttempts: 6,
    maxDelay: Duration.seconds(60),
    jitterStrategy: JitterType.FULL,
  });
  state.addRetry(retries);
  return state;
}
