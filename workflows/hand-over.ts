import { IntegrationPattern, type IStateMachine, Succeed, TaskInput } from 'aws-cdk-lib/aws-stepfunctions';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { FollowUpInput } from '../functions/cohorts/executions.ts';
import { COHORT_ID, executionInput, executionName, numberAfter, orElse } from './expressions.ts';
import { PATIENT, type Payload } from './invoke.ts';

/** Of the execution that goes on: the first one has no number. */
const NEXT_NUMBER = numberAfter(orElse(executionInput<FollowUpInput>('number'), 1));

/** By which Step Functions says that another attempt has started it, and that it may have ended since. */
const IS_STARTED = 'StepFunctions.ExecutionAlreadyExistsException';

/**
 * A state that starts the next execution of its own machine, and ends this one: none lives for more than a year. The
 * name is the cohort's and the next number, so that a second attempt finds what the first has started.
 *
 * @param machine the one whose state it is
 * @param input where the next one goes on, beside the cohort and its own number
 */
export function handOver<Input extends FollowUpInput>(
  scope: Construct,
  machine: IStateMachine,
  input: Payload<Omit<Input, keyof FollowUpInput>>,
): StepFunctionsStartExecution {
  const over = Succeed.jsonata(scope, 'The next execution goes on');
  const start = StepFunctionsStartExecution.jsonata(scope, 'Go on in a new execution', {
    stateMachine: machine,
    integrationPattern: IntegrationPattern.REQUEST_RESPONSE,
    name: executionName(NEXT_NUMBER),
    input: TaskInput.fromObject({ cohortId: COHORT_ID, number: NEXT_NUMBER, ...input }),
    outputs: {},
  });
  start.addRetry({ errors: [IS_STARTED], maxAttempts: 0 });
  start.addRetry(PATIENT);
  start.addCatch(over, { errors: [IS_STARTED] });
  start.next(over);
  return start;
}
