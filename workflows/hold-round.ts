import { IntegrationPattern, type IStateMachine, TaskInput } from 'aws-cdk-lib/aws-stepfunctions';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { OpenKnownRoundInput } from '../functions/stages/round/open-round-input.ts';
import { COHORT_ID } from './expressions.ts';
import type { Payload } from './invoke.ts';

/** What a round is started with. */
export type RoundInput = Omit<OpenKnownRoundInput, 'executionArn'>;

/** A state that holds a round, from its first mail to its deadline, or to its last answer where that ends it. */
export function holdRound(
  scope: Construct,
  name: string,
  round: IStateMachine,
  input: Payload<Omit<RoundInput, 'cohortId'>>,
): StepFunctionsStartExecution {
  return StepFunctionsStartExecution.jsonata(scope, name, {
    stateMachine: round,
    integrationPattern: IntegrationPattern.RUN_JOB,
    input: TaskInput.fromObject({ cohortId: COHORT_ID, ...input }),
    outputs: '{% $states.result.Output %}',
    associateWithParent: true,
  });
}

/** A state that starts a round and goes on at once: nothing that follows needs its answers. */
export function startRound(
  scope: Construct,
  name: string,
  round: IStateMachine,
  input: Payload<Omit<RoundInput, 'cohortId'>>,
): StepFunctionsStartExecution {
  return StepFunctionsStartExecution.jsonata(scope, name, {
    stateMachine: round,
    integrationPattern: IntegrationPattern.REQUEST_RESPONSE,
    input: TaskInput.fromObject({ cohortId: COHORT_ID, ...input }),
    outputs: '{% $states.input %}',
  });
}
