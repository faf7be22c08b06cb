import { Duration } from 'aws-cdk-lib';
import {
  Errors,
  IntegrationPattern,
  JitterType,
  type RetryProps,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Expression } from './expressions.ts';
import type { AnswerOf, InputOf, TaskFunction, TaskName } from './task-functions.ts';
import { type FieldOf, TaskState } from './task-state.ts';

/** Each field of a payload as itself, or as a JSONata expression that yields it. */
export type Payload<Input> = { [Field in keyof Input]: Input[Field] | Expression };

interface Manner<Name extends TaskName> {
  /** Fields of the answer that are kept as variables of the machine; see {@link variable}. */
  keep?: readonly FieldOf<AnswerOf<Name>>[];
  /** How patiently a failing function is tried again; see {@link PATIENT}. */
  retries?: RetryProps;
}

/** A state that calls a function, and hands on what it answers. */
export function invoke<Name extends TaskName>(
  scope: Construct,
  name: string,
  calls: TaskFunction<Name>,
  payload: Payload<InputOf<Name>>,
  { keep = [], retries = SOON }: Manner<Name> = {},
): TaskState<Name> {
  const state = new TaskState(scope, name, calls, {
    payload: TaskInput.fromObject(payload),
    outputs: '{% $states.result.Payload %}',
    assign: Object.fromEntries(keep.map((field) => [field, `{% $states.result.Payload.${field} %}`])),
    retryOnServiceExceptions: false,
  });
  return withRetries(state, retries);
}

/**
 * A state that hands its task token to a function, and waits until somebody sends it back or the time is up
 * (`States.Timeout`). What it hands on is what was sent back.
 *
 * @param seconds JSONata expression for a whole number of seconds
 */
export function waitForAnswer<Name extends TaskName>(
  scope: Construct,
  name: string,
  calls: TaskFunction<Name>,
  payload: Payload<Omit<InputOf<Name>, 'taskToken'>>,
  seconds: Expression,
  { retries = SOON }: Pick<Manner<Name>, 'retries'> = {},
): TaskState<Name> {
  const state = new TaskState(scope, name, calls, {
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
