import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import type { Clock } from '../clock/clock.ts';
import type { Usage } from './meters.ts';
import { openSandbox, runIn, type Surroundings } from './sandbox.ts';
import type { FunctionResource } from './template.ts';

/** As Lambda's Invoke answers: `FunctionError` tells that the payload is an error and not a result. */
export interface Invocation {
  payload: string;
  functionError: 'Unhandled' | undefined;
}

export interface Lambda {
  /**
   * Calls a function and waits for its answer. Never rejects for an error of the function itself.
   *
   * @param functionName its name or ARN
   * @throws Error named `ResourceNotFoundException` or `RequestTooLargeException`, as Lambda has it
   */
  invoke(functionName: string, event: unknown): Promise<Invocation>;
  close(): void;
}

export interface LambdaOptions {
  functions: FunctionResource[];
  /** Where the other services answer, and everything else that every function finds in its environment. */
  environment: Record<string, string>;
  clock: Pick<Clock, 'busy'>;
  usage: Pick<Usage, 'lambdaInvocations' | 'lambdaGbSeconds'>;
  /** Receives each line that a function logs. */
  log(functionName: string, line: string): void;
}

type Handler = (event: unknown, context: Context) => unknown;

/** Lambda's limit for a synchronous request and for its response. */
const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024;

/**
 * Runs the functions' own bundles in this process.
 *
 * What differs from AWS: one copy of each function serves all invocations at once, and a function that takes
 * longer than its timeout is not killed (JavaScript cannot be), only told by `getRemainingTimeInMillis`.
 * Billed time is wall time, so that functions which run at the same moment here make each other look longer:
 * the cost shown is an upper bound.
 */
export function startLambda(options: LambdaOptions): Lambda {
  const close = openSandbox();
  const functions = options.functions.map((resource) => new LoadedFunction(resource, options));
  return {
    close,
    async invoke(functionName, event) {
      const found = functions.find(({ resource }) => [resource.name, resource.arn].includes(functionName));
      if (!found) throw named('ResourceNotFoundException', `Function not found: ${functionName}`);
      const payload = JSON.stringify(event ?? {});
      if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) {
        throw named('RequestTooLargeException', `Request must be smaller than ${MAX_PAYLOAD_BYTES} bytes`);
      }
      return options.clock.busy(() => found.invoke(payload));
    },
  };
}

class LoadedFunction {
  readonly resource: FunctionResource;
  readonly #options: LambdaOptions;
  readonly #surroundings: Surroundings;
  #handler: Promise<Handler> | undefined;

  constructor(resource: FunctionResource, options: LambdaOptions) {
    this.resource = resource;
    this.#options = options;
    this.#surroundings = {
      environment: {
        AWS_LAMBDA_FUNCTION_NAME: resource.name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(resource.memoryMb),
        ...options.environment,
        ...resource.environment,
      },
      log: (line) => options.log(resource.name, line),
    };
  }

  async invoke(payload: string): Promise<Invocation> {
    const started = performance.now();
    const result = await runIn(this.#surroundings, () => this.#run(payload, started));
    const { usage } = this.#options;
    usage.lambdaInvocations += 1;
    usage.lambdaGbSeconds += ((performance.now() - started) / 1000) * (this.resource.memoryMb / 1024);
    return result;
  }

  async #run(payload: string, started: number): Promise<Invocation> {
    try {
      this.#handler ??= loadHandler(this.resource);
      const handler = await this.#handler;
      const result = JSON.stringify((await handler(JSON.parse(payload), this.#context(started))) ?? null);
      const bytes = Buffer.byteLength(result);
      if (bytes > MAX_PAYLOAD_BYTES) {
        throw named(
          'Function.ResponseSizeTooLarge',
          `Response payload size (${bytes} bytes) exceeded maximum`,
        );
      }
      return { payload: result, functionError: undefined };
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      this.#surroundings.log(`ERROR ${stack}`);
      const trace = stack?.split('\n').map((line) => line.trim());
      return {
        payload: JSON.stringify({ errorType: name, errorMessage: message, trace }),
        functionError: 'Unhandled',
      };
    }
  }

  #context(started: number): Context {
    const { name, arn, memoryMb, timeoutSeconds } = this.resource;
    return {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMb),
      awsRequestId: randomUUID(),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: 'local',
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, timeoutSeconds * 1000 - (performance.now() - started)),
      done: () => {},
      fail: () => {},
      succeed: () => {},
    };
  }
}

/** A bundle imported again under another query is another copy: two machines in one process share nothing. */
async function loadHandler({ name, handler, assetPath }: FunctionResource): Promise<Handler> {
  if (!assetPath) throw named('Runtime.ImportModuleError', `${name} has no bundle`);
  const [module = '', exported = ''] = handler.split('.');
  const file = ['.mjs', '.js', '.cjs']
    .map((end) => join(assetPath, module + end))
    .find((path) => existsSync(path));
  if (!file) throw named('Runtime.ImportModuleError', `Cannot find module '${module}' in ${assetPath}`);
  const imported = await import(`${pathToFileURL(file).href}?copy=${randomUUID()}`);
  const found = imported[exported] ?? imported.default?.[exported];
  if (typeof found !== 'function') {
    throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  }
  return found;
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
