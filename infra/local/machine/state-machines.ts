import type { StepFunctions } from '../engine/embedding.ts';
import type { Json } from '../engine/json.ts';
import type { Lambda } from './lambda.ts';
import type { StateMachineResource } from './template.ts';

/** Creates the template's state machines, or gives those of an earlier start the definition of today. */
export async function deploy(stepFunctions: StepFunctions, machines: StateMachineResource[]): Promise<void> {
  for (const { name, arn, definition } of machines) {
    const roleArn = 'arn:aws:iam::000000000000:role/local';
    try {
      await stepFunctions.createStateMachine({ name, definition, roleArn });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'StateMachineAlreadyExists') throw error;
      await stepFunctions.call('UpdateStateMachine', { stateMachineArn: arn, definition });
    }
  }
}

/** @throws Error with the name and message of the function's own error, as Lambda reports it to Step Functions */
export async function invokeTask(
  lambda: Pick<Lambda, 'invoke'>,
  functionArn: string,
  event: Json,
): Promise<unknown> {
  const { payload, functionError } = await lambda.invoke(functionArn, event);
  const result: unknown = JSON.parse(payload);
  if (!functionError) return result;
  const { errorType, errorMessage } = reportOf(result);
  throw Object.assign(new Error(errorMessage), { name: errorType });
}

function reportOf(result: unknown): { errorType: string; errorMessage: string } {
  const report = typeof result === 'object' && result !== null ? result : {};
  return {
    errorType: 'errorType' in report ? String(report.errorType) : 'Error',
    errorMessage: 'errorMessage' in report ? String(report.errorMessage) : '',
  };
}
