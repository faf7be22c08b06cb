import * as z from 'zod';
import { ApiError } from '../api/api-error.ts';
import { checkName } from '../api/arns.ts';
import type { MachineActions } from '../api/machine-actions.ts';
import type { JsonObject } from '../json.ts';
import { uuidFrom } from '../language/jsonata-functions.ts';
import { seededRandom } from '../random.ts';
import type { Executions } from './executions.ts';
import { renamed } from './sdk-names.ts';
import { type OwnIntegration, type TaskCall, TaskCallError } from './task-calls.ts';

const StartArguments = z.strictObject({
  StateMachineArn: z.string(),
  Name: z.string().optional(),
  Input: z.json().optional(),
});

/** `arn:aws:states:::states:startExecution`, in all its patterns. */
export function startExecution(executions: Executions, machines: MachineActions): OwnIntegration {
  return (args, call) =>
    withPrefix('StepFunctions', async () => {
      const { StateMachineArn, Name, Input = {} } = StartArguments.parse(args);
      if (Name !== undefined) checkName(Name);
      const { executionArn, thread, scheduled } = { ...call, ...call.info };
      const waits = call.resource.kind === 'integration' && call.resource.pattern.startsWith('sync');
      // Named after the task: if the process dies after the start, starting again finds the same execution.
      const name = Name ?? uuidFrom(seededRandom(`${executionArn}/${thread}/${scheduled}`));
      const parent = { executionArn, thread, scheduled, waits };
      const started = await executions.start(machines.get(StateMachineArn), name, Input, parent);
      return { ExecutionArn: started.executionArn, StartDate: Date.parse(started.startDate) };
    });
}

/** `arn:aws:states:::aws-sdk:sfn:<action>`, with members named as state machines name them. */
export function stepFunctionsSdk(
  call: (action: string, request: unknown) => Promise<unknown>,
): OwnIntegration {
  return (args, { resource }: TaskCall) =>
    withPrefix('Sfn', async () => {
      const action = resource.kind === 'integration' ? resource.action : '';
      const request: JsonObject = args;
      return renamed(
        await call(action.charAt(0).toUpperCase() + action.slice(1), renamed(request, 'small')),
        'capital',
      );
    });
}

/** Errors by the names that service integrations give them, e.g. `Sfn.TaskTimedOutException`. */
async function withPrefix<T>(prefix: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) {
      const name = error.name.endsWith('Exception') ? error.name : `${error.name}Exception`;
      throw new TaskCallError(`${prefix}.${name}`, error.message);
    }
    if (error instanceof z.ZodError) {
      throw new TaskCallError(`${prefix}.ValidationException`, z.prettifyError(error));
    }
    throw error;
  }
}
