import type { Integration, Invoke, TaskInfo } from '../embedding.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { integrationName, type Resource } from '../language/resource.ts';
import type { Attempt } from '../step/signal.ts';
import type { Failure } from '../step/states-errors.ts';

/** A call to make for a task, and for whom. */
export interface TaskCall extends Attempt {
  readonly resource: Resource;
  readonly arguments: Json;
  readonly info: TaskInfo;
}

/** The error a task's call fails with, by the name that Retry and Catch look for. */
export class TaskCallError extends Error {
  readonly error: string;

  constructor(error: string, cause: string) {
    super(cause);
    this.error = error;
  }
}

/** The integrations that belong to Step Functions itself. */
export type OwnIntegration = (args: JsonObject, call: TaskCall) => Promise<unknown>;

/** Who a task's call goes to. */
export interface Services {
  readonly invoke: Invoke;
  readonly own: Readonly<Record<string, OwnIntegration>>;
  readonly integrations: Readonly<Record<string, Integration>>;
}

/** Whether a task may use the integration, e.g. `dynamodb:putItem`. */
export function isAtHand(
  { own, integrations }: Pick<Services, 'own' | 'integrations'>,
  name: string,
): boolean {
  return (
    name === 'lambda:invoke' || lookUp(own, name) !== undefined || lookUp(integrations, name) !== undefined
  );
}

/** Makes the call. @returns plain data @throws whatever the function or service throws */
export async function makeCall(services: Services, call: TaskCall): Promise<Json> {
  const { resource } = call;
  if (resource.kind === 'function')
    return plain(await services.invoke(resource.arn, call.arguments, call.info));
  const args = isObject(call.arguments) ? call.arguments : {};
  const name = integrationName(resource);
  if (name === 'lambda:invoke') return invokeFunction(services.invoke, args, call.info);
  const own = lookUp(services.own, name);
  if (own !== undefined) return plain(await own(args, call));
  const integration = lookUp(services.integrations, name);
  if (integration === undefined)
    throw new TaskCallError('States.Runtime', `No integration ${name} is at hand`);
  return plain(await integration(args, call.info));
}

/** What the task fails with. The Lambda runtime reports errors the same way. */
export function failureOf(error: unknown): Failure {
  if (error instanceof TaskCallError) return { error: error.error, cause: error.message };
  const isError = error instanceof Error;
  const errorType =
    isError && 'errorType' in error && typeof error.errorType === 'string'
      ? error.errorType
      : isError
        ? error.name
        : typeof error;
  const errorMessage = isError ? error.message : String(error);
  return { error: errorType, cause: JSON.stringify({ errorMessage, errorType }) };
}

async function invokeFunction(invoke: Invoke, args: JsonObject, info: TaskInfo): Promise<Json> {
  const { FunctionName: name, Payload: payload = null, InvocationType: type = 'RequestResponse' } = args;
  if (typeof name !== 'string') {
    throw new TaskCallError('Lambda.ValidationException', 'FunctionName must be given');
  }
  if (type === 'Event') {
    // Lambda queues such an invocation and retries it by itself: how it ends does not reach the task.
    await invoke(name, payload, info).catch(() => undefined);
    return { ExecutedVersion: '$LATEST', Payload: null, StatusCode: 202 };
  }
  const result = plain(await invoke(name, payload, info));
  return { ExecutedVersion: '$LATEST', Payload: result, StatusCode: 200 };
}

/** By its own name, or by that of its whole service, e.g. `aws-sdk:dynamodb:*`. */
function lookUp<T>(by: Readonly<Record<string, T>>, name: string): T | undefined {
  const service = `${name.slice(0, name.lastIndexOf(':'))}:*`;
  if (Object.hasOwn(by, name)) return by[name];
  return Object.hasOwn(by, service) ? by[service] : undefined;
}

/** As JSON carries it: dates become text, what is undefined is left out. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null));
}
