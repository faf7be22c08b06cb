import { isObject, type Json } from '../json.ts';
import type { TaskState } from '../language/asl.ts';
import { evaluateTemplate, type Scope } from '../language/expressions.ts';
import { parseResource, type Resource } from '../language/resource.ts';
import type { Answer, Doing, Thread } from './execution.ts';
import type { HistoryDetails } from './history.ts';
import { payloadText } from './payload.ts';
import type { Run } from './run.ts';
import { scopeOf } from './scope.ts';
import { type Failure, StateError } from './states-errors.ts';

/** AWS's greatest timeout of a task, in seconds. */
const LONGEST_TIMEOUT_SECONDS = 99_999_999;

export type Calling = Extract<Doing, { kind: 'calling' }>;
/** What a task has come to: it goes on waiting, or ends. The thread carries the events of that. */
export type TaskOutcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'succeeded'; readonly thread: Thread; readonly result: Json }
  | { readonly kind: 'failed'; readonly thread: Thread; readonly failure: Failure };

/** Schedules an attempt of the task: from here on its call is pending. @throws StateError */
export async function scheduleTask(run: Run, thread: Thread, state: TaskState): Promise<void> {
  const { draft, world } = run;
  const resource = resourceOf(state);
  const scheduled = draft.head.lastEventId + 1;
  const takesToken = resource.kind === 'integration' && resource.pattern === 'token';
  const token = takesToken ? { token: world.tokenOf({ thread: thread.id, scheduled }) } : {};
  const scope = scopeOf(run, thread, 'Arguments', token);
  const args =
    state.Arguments === undefined
      ? thread.input
      : await evaluateTemplate(state.Arguments, scope, 'Arguments');
  const parameters = payloadText(args, 'arguments');
  const timeout = await seconds(state.TimeoutSeconds, scope, 'TimeoutSeconds');
  const heartbeat = await seconds(state.HeartbeatSeconds, scope, 'HeartbeatSeconds');
  const limits = {
    ...(timeout === undefined ? {} : { timeoutInSeconds: timeout }),
    ...(heartbeat === undefined ? {} : { heartbeatInSeconds: heartbeat }),
  };
  const begun =
    resource.kind === 'function'
      ? draft.emit(
          draft.emit(thread, 'LambdaFunctionScheduled', {
            lambdaFunctionScheduledEventDetails: {
              resource: resource.arn,
              input: parameters,
              inputDetails: { truncated: false },
              ...limits,
            },
          }),
          'LambdaFunctionStarted',
        )
      : draft.emit(
          draft.emit(thread, 'TaskScheduled', {
            taskScheduledEventDetails: { ...named(resource), region: world.region, parameters, ...limits },
          }),
          'TaskStarted',
          { taskStartedEventDetails: named(resource) },
        );
  draft.put({
    ...begun,
    doing: {
      kind: 'calling',
      scheduled,
      since: world.now,
      arguments: args,
      ...(timeout === undefined ? {} : { timeoutAt: later(world.now, timeout) }),
      ...(heartbeat === undefined
        ? {}
        : { heartbeatSeconds: heartbeat, heartbeatAt: later(world.now, heartbeat) }),
    },
  });
}

/** The call has returned. */
export function taskReturned(
  run: Run,
  thread: Thread,
  state: TaskState,
  doing: Calling,
  output: Json,
): TaskOutcome {
  const resource = resourceOf(state);
  if (resource.kind === 'function' || resource.pattern === 'request') {
    return taskSucceeded(run, thread, state, output);
  }
  const text = sizeChecked(output);
  if (typeof text !== 'string') return taskFailed(run, thread, state, text);
  const submitted = run.draft.emit(thread, 'TaskSubmitted', {
    taskSubmittedEventDetails: { ...named(resource), output: text, outputDetails: { truncated: false } },
  });
  if (doing.early !== undefined) return taskAnswered(run, submitted, state, doing.early);
  const { arguments: _, early: __, ...task } = doing;
  const arn = isObject(output) ? output.ExecutionArn : undefined;
  const child = resource.pattern !== 'token' && typeof arn === 'string' ? { child: arn } : {};
  run.draft.put({ ...submitted, doing: { ...task, kind: 'awaiting', ...child } });
  return { kind: 'open' };
}

/**
 * The token has been answered. An answer that comes while the call has not returned is kept until it has:
 * the history then reads as it does on AWS, submitted first, succeeded after.
 */
export function taskAnswered(run: Run, thread: Thread, state: TaskState, answer: Answer): TaskOutcome {
  return answer.kind === 'success'
    ? taskSucceeded(run, thread, state, answer.output)
    : taskFailed(run, thread, state, answer);
}

export function taskSucceeded(run: Run, thread: Thread, state: TaskState, result: Json): TaskOutcome {
  const resource = resourceOf(state);
  const output = sizeChecked(result);
  if (typeof output !== 'string') return taskFailed(run, thread, state, output);
  const details = { output, outputDetails: { truncated: false } };
  const succeeded =
    resource.kind === 'function'
      ? run.draft.emit(thread, 'LambdaFunctionSucceeded', { lambdaFunctionSucceededEventDetails: details })
      : run.draft.emit(thread, 'TaskSucceeded', {
          taskSucceededEventDetails: { ...named(resource), ...details },
        });
  return { kind: 'succeeded', thread: succeeded, result };
}

export function taskFailed(run: Run, thread: Thread, state: TaskState, failure: Failure): TaskOutcome {
  const resource = resourceOf(state);
  const details = failureDetails(failure);
  const failed =
    resource.kind === 'function'
      ? run.draft.emit(thread, 'LambdaFunctionFailed', { lambdaFunctionFailedEventDetails: details })
      : run.draft.emit(thread, 'TaskFailed', { taskFailedEventDetails: { ...named(resource), ...details } });
  return { kind: 'failed', thread: failed, failure };
}

export function taskTimedOut(run: Run, thread: Thread, state: TaskState, heartbeat: boolean): TaskOutcome {
  const resource = resourceOf(state);
  const error = 'States.Timeout';
  const timedOut =
    resource.kind === 'function'
      ? run.draft.emit(thread, 'LambdaFunctionTimedOut', { lambdaFunctionTimedOutEventDetails: { error } })
      : run.draft.emit(thread, 'TaskTimedOut', { taskTimedOutEventDetails: { ...named(resource), error } });
  return { kind: 'failed', thread: timedOut, failure: { error, missedHeartbeat: heartbeat } };
}

/** `error` and `cause` for an event; what there is not is left out. */
export function failureDetails(failure: Failure): { readonly error?: string; readonly cause?: string } {
  return {
    ...(typeof failure.error === 'string' ? { error: failure.error } : {}),
    ...(typeof failure.cause === 'string' ? { cause: failure.cause } : {}),
  };
}

/** @throws if the resource is none: definitions are checked before they run. */
export function resourceOf(state: TaskState): Resource {
  const resource = parseResource(state.Resource);
  if (resource === undefined) throw new Error(`Unknown resource ${state.Resource}`);
  return resource;
}

/** The instant that many seconds after another. */
export function later(instant: string, by: number): string {
  return new Date(Date.parse(instant) + by * 1000).toISOString();
}

function named(resource: Resource & { kind: 'integration' }): HistoryDetails[string] {
  return { resourceType: resource.service, resource: resource.written };
}

async function seconds(
  template: number | string | undefined,
  scope: Scope,
  field: string,
): Promise<number | undefined> {
  if (template === undefined) return undefined;
  const value = await evaluateTemplate(template, scope, field);
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LONGEST_TIMEOUT_SECONDS) {
    return value;
  }
  throw new StateError(
    'States.QueryEvaluationError',
    `The field '${field}' must be a whole number of seconds from 1 to ${LONGEST_TIMEOUT_SECONDS}, not ${JSON.stringify(value)}`,
    field,
  );
}

function sizeChecked(result: Json): string | Failure {
  try {
    return payloadText(result, 'result');
  } catch (error) {
    if (error instanceof StateError) return error.failure;
    throw error;
  }
}
