import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { CannotStart } from '../startup/cannot-start.ts';
import { sayOnStandardError } from '../startup/say.ts';
import { ApiError } from './api/api-error.ts';
import type { Place } from './api/arns.ts';
import { ExecutionActions } from './api/execution-actions.ts';
import { MachineActions } from './api/machine-actions.ts';
import type { ReplyOf } from './api/replies.ts';
import { type Action, checkRequest, isAction, type RequestOf } from './api/requests.ts';
import { type Listening, listen } from './api/server.ts';
import type { StepFunctions, StepFunctionsOptions } from './embedding.ts';
import { currentTask } from './executions/current-task.ts';
import { Executions } from './executions/executions.ts';
import { MachineStore } from './executions/machine-store.ts';
import { startExecution, stepFunctionsSdk } from './executions/own-integrations.ts';
import type { Runner } from './executions/runner.ts';
import {
  failureOf,
  isAtHand,
  makeCall,
  type OwnIntegration,
  type Services,
} from './executions/task-calls.ts';
import type { Call } from './step/pending.ts';
import type { Signal } from './step/signal.ts';

type Handlers = { readonly [A in Action]: (request: RequestOf<A>) => ReplyOf<A> | Promise<ReplyOf<A>> };

/**
 * Step Functions in this process. Executions that ran when the last process on the same folder ended, or
 * died, go on where they were. One process at a time may use a folder.
 */
export async function createStepFunctions(options: StepFunctionsOptions): Promise<StepFunctions> {
  const { clock, dataDir } = options;
  const place: Place = {
    region: options.region ?? 'us-east-1',
    account: options.account ?? '123456789012',
  };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const secret = secretOf(dataDir);
  const machines = new MachineStore(dataDir);

  const own: Record<string, OwnIntegration> = {};
  const services: Services = { invoke: options.invoke, own, integrations: options.integrations ?? {} };
  const machineActions = new MachineActions(place, clock, machines, (name) => isAtHand(services, name));
  const executions = new Executions({
    ...place,
    executionsDir: join(dataDir, 'executions'),
    durability: options.durability ?? 'disk',
    clock,
    machines,
    secret,
    say: options.say ?? sayOnStandardError,
    perform: (runner, call) => perform(services, runner, call),
  });
  const executionActions = new ExecutionActions(executions, machines, machineActions, secret);

  const handlers: Handlers = {
    CreateStateMachine: (request) => machineActions.create(request),
    UpdateStateMachine: (request) => machineActions.update(request),
    DescribeStateMachine: (request) => machineActions.describe(request),
    ListStateMachines: (request) => machineActions.list(request),
    ValidateStateMachineDefinition: (request) => machineActions.validate(request),
    // AWS ends the executions of a deleted machine at their next transition; here they end at once.
    DeleteStateMachine: async ({ stateMachineArn }) => {
      const running = executions
        .list()
        .filter((each) => each.stateMachineArn === stateMachineArn && each.status === 'RUNNING');
      if (machines.get(stateMachineArn) !== undefined) machines.remove(stateMachineArn);
      for (const each of running) await executions.deliver(each.executionArn, { kind: 'stop' });
      return {};
    },
    StartExecution: (request) => executionActions.start(request),
    DescribeExecution: (request) => executionActions.describe(request),
    DescribeStateMachineForExecution: (request) => executionActions.describeMachine(request),
    ListExecutions: (request) => executionActions.list(request),
    GetExecutionHistory: (request) => executionActions.history(request),
    StopExecution: (request) => executionActions.stop(request),
    SendTaskSuccess: (request) => executionActions.succeedTask(request),
    SendTaskFailure: (request) => executionActions.failTask(request),
    SendTaskHeartbeat: (request) => executionActions.heartbeat(request),
  };
  const call = <A extends Action>(action: A, request: RequestOf<A>): Promise<ReplyOf<A>> =>
    clock.busy(async () => {
      return handlers[action](checkRequest(action, request));
    });
  const callByName = async (action: string, request: unknown): Promise<unknown> => {
    if (!isAction(action)) {
      throw new ApiError('UnknownOperationException', `${action || 'No action'} is not known here`);
    }
    return call(action, checkRequest(action, request));
  };
  own['states:startExecution'] = startExecution(executions, machineActions);
  own['aws-sdk:sfn:*'] = stepFunctionsSdk(callByName);

  await clock.busy(() => executions.resume());
  let listening: Listening | undefined;
  return {
    call,
    createStateMachine: (request) => call('CreateStateMachine', request),
    startExecution: (request) => call('StartExecution', request),
    describeExecution: (request) => call('DescribeExecution', request),
    stopExecution: (request) => call('StopExecution', request),
    sendTaskSuccess: (request) => call('SendTaskSuccess', request),
    sendTaskFailure: (request) => call('SendTaskFailure', request),
    listen: async (port) => {
      listening = await listen(port, callByName);
      return listening.port;
    },
    close: async () => {
      await listening?.close();
      await executions.close();
    },
    get stateTransitions() {
      return executions.transitions;
    },
  };
}

async function perform(services: Services, runner: Runner, call: Call): Promise<Signal> {
  const { thread, scheduled, arguments: args } = call;
  const task = currentTask(runner, thread);
  if (task === undefined) throw new Error(`${runner.executionArn} is at no task`);
  try {
    const output = await makeCall(services, { thread, scheduled, arguments: args, ...task });
    return { kind: 'returned', thread, scheduled, output };
  } catch (error) {
    return { kind: 'failed', thread, scheduled, failure: failureOf(error) };
  }
}

/** Signs the task tokens of this folder. */
function secretOf(dataDir: string): Buffer {
  const file = join(dataDir, 'token-secret');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (/^[0-9a-f]{64}$/.test(kept)) return Buffer.from(kept, 'hex');
  const executions = join(dataDir, 'executions');
  // With another secret no answer that is still expected would be taken.
  if (existsSync(executions) && readdirSync(executions).length > 0) {
    throw new CannotStart(`${file} is damaged or gone: put it back from a copy. Nothing was changed.`);
  }
  const secret = randomBytes(32);
  replaceFile(file, secret.toString('hex'));
  return secret;
}
