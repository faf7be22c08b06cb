import { randomUUID } from 'node:crypto';
import type { Executions } from '../executions/executions.ts';
import type { MachineStore } from '../executions/machine-store.ts';
import { readToken } from '../executions/task-token.ts';
import type { Json } from '../json.ts';
import type { Answer } from '../step/execution.ts';
import { LARGEST_PAYLOAD } from '../step/payload.ts';
import { ApiError } from './api-error.ts';
import { checkArn, checkName } from './arns.ts';
import { describeExecution, historyEvent } from './descriptions.ts';
import type { MachineActions } from './machine-actions.ts';
import { pageOf } from './pages.ts';
import type { ExecutionSummary, ReplyOf } from './replies.ts';
import type { RequestOf } from './requests.ts';

/** The actions on executions, and the answers to their tasks. */
export class ExecutionActions {
  readonly #executions: Executions;
  readonly #machines: MachineStore;
  readonly #machineActions: MachineActions;
  readonly #secret: Buffer;

  constructor(
    executions: Executions,
    machines: MachineStore,
    machineActions: MachineActions,
    secret: Buffer,
  ) {
    this.#executions = executions;
    this.#machines = machines;
    this.#machineActions = machineActions;
    this.#secret = secret;
  }

  async start(request: RequestOf<'StartExecution'>): Promise<ReplyOf<'StartExecution'>> {
    if (request.name !== undefined) checkName(request.name);
    const input = jsonFrom(request.input ?? '{}', 'InvalidExecutionInput', 'input');
    const machine = this.#machineActions.get(request.stateMachineArn);
    const started = await this.#executions.start(machine, request.name ?? randomUUID(), input);
    return { executionArn: started.executionArn, startDate: new Date(started.startDate) };
  }

  describe(request: RequestOf<'DescribeExecution'>): ReplyOf<'DescribeExecution'> {
    checkArn(request.executionArn, 'execution');
    const execution = this.#executions.get(request.executionArn);
    return describeExecution(execution, request.includedData !== 'METADATA_ONLY');
  }

  describeMachine(
    request: RequestOf<'DescribeStateMachineForExecution'>,
  ): ReplyOf<'DescribeStateMachineForExecution'> {
    checkArn(request.executionArn, 'execution');
    const { started } = this.#executions.get(request.executionArn);
    return {
      stateMachineArn: started.stateMachineArn,
      name: started.stateMachineName,
      ...(request.includedData === 'METADATA_ONLY'
        ? {}
        : { definition: this.#machines.definitionText(started.definition) }),
      roleArn: started.roleArn,
      updateDate: new Date(started.startDate),
      revisionId: started.definition,
    };
  }

  list(request: RequestOf<'ListExecutions'>): ReplyOf<'ListExecutions'> {
    const machine = this.#machineActions.get(request.stateMachineArn);
    const { statusFilter: status } = request;
    const wanted = this.#executions
      .list()
      .filter((each) => each.stateMachineArn === machine.stateMachineArn)
      .filter((each) => status === undefined || each.status === status);
    const { items, ...next } = pageOf(wanted, `${machine.name} ${status}`, request);
    const executions = items.map(
      (each): ExecutionSummary => ({
        executionArn: each.executionArn,
        stateMachineArn: each.stateMachineArn,
        name: each.name,
        status: each.status,
        startDate: new Date(each.startDate),
        ...(each.stopDate === undefined ? {} : { stopDate: new Date(each.stopDate) }),
      }),
    );
    return { executions, ...next };
  }

  history(request: RequestOf<'GetExecutionHistory'>): ReplyOf<'GetExecutionHistory'> {
    const { executionArn: arn, reverseOrder = false, includeExecutionData: withData = true } = request;
    checkArn(arn, 'execution');
    const recorded = this.#executions.events(arn);
    const { items, ...next } = pageOf(
      reverseOrder ? recorded.reverse() : recorded,
      `${arn} ${reverseOrder}`,
      request,
    );
    return { events: items.map((event) => historyEvent(event, withData)), ...next };
  }

  /** One that has ended stays as it ended. */
  async stop(request: RequestOf<'StopExecution'>): Promise<ReplyOf<'StopExecution'>> {
    const { executionArn: arn, error, cause } = request;
    checkArn(arn, 'execution');
    await this.#executions.deliver(arn, {
      kind: 'stop',
      ...(error === undefined ? {} : { error }),
      ...(cause === undefined ? {} : { cause }),
    });
    const { stopDate } = this.#executions.get(arn).head;
    if (stopDate === undefined) throw new Error(`${arn} has not stopped`);
    return { stopDate: new Date(stopDate) };
  }

  async succeedTask(request: RequestOf<'SendTaskSuccess'>): Promise<ReplyOf<'SendTaskSuccess'>> {
    const output = jsonFrom(request.output, 'InvalidOutput', 'output');
    return this.#answer(request.taskToken, { kind: 'success', output });
  }

  async failTask(request: RequestOf<'SendTaskFailure'>): Promise<ReplyOf<'SendTaskFailure'>> {
    const { taskToken, error = null, cause = null } = request;
    return this.#answer(taskToken, { kind: 'failure', error, cause });
  }

  async heartbeat(request: RequestOf<'SendTaskHeartbeat'>): Promise<ReplyOf<'SendTaskHeartbeat'>> {
    const { executionArn: arn, ...attempt } = this.#holder(request.taskToken);
    const doing = this.#executions.runner(arn)?.execution.threads[attempt.thread]?.doing;
    const isOpen = doing?.kind === 'calling' || doing?.kind === 'awaiting';
    if (!isOpen || doing.scheduled !== attempt.scheduled) throw timedOut();
    await this.#executions.deliver(arn, { kind: 'heartbeat', ...attempt });
    return {};
  }

  async #answer(token: string, answer: Answer): Promise<Record<string, never>> {
    const { executionArn: arn, ...attempt } = this.#holder(token);
    const found = await this.#executions.deliver(arn, { kind: 'answered', answer, ...attempt });
    if (!found) throw timedOut();
    return {};
  }

  #holder(token: string): ReturnType<typeof readToken> {
    const holder = readToken(this.#secret, token);
    if (this.#executions.has(holder.executionArn)) return holder;
    throw new ApiError('TaskDoesNotExist', 'Task Does Not Exist: its execution is not known');
  }
}

function timedOut(): ApiError {
  return new ApiError('TaskTimedOut', 'Task Timed Out: the task has been closed or its time is over');
}

/** @throws ApiError of that name for text that is not JSON or larger than 256 KiB. */
function jsonFrom(text: string, error: 'InvalidExecutionInput' | 'InvalidOutput', what: string): Json {
  if (Buffer.byteLength(text) > LARGEST_PAYLOAD) {
    throw new ApiError(error, `The ${what} is larger than ${LARGEST_PAYLOAD} bytes`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(error, `Invalid ${what}: it is not JSON`);
  }
}
