import type { Clock } from '../clock/clock.ts';
import type { Durability } from '../files/durability.ts';
import type { Say } from '../startup/say.ts';
import type { ReplyOf } from './api/replies.ts';
import type { Action, RequestOf } from './api/requests.ts';
import type { Json, JsonObject } from './json.ts';

/** Which task is being run: for logs and for a function's own metering, never for decisions. */
export interface TaskInfo {
  readonly executionArn: string;
  readonly stateMachineArn: string;
  readonly stateName: string;
  /** As written in the definition, e.g. `arn:aws:states:::lambda:invoke.waitForTaskToken`. */
  readonly resource: string;
}

/**
 * Runs a Lambda function. An error it throws fails the task with the error's name (or its `errorType`, as
 * the Lambda runtime reports it) and a cause that holds `{errorMessage, errorType}`.
 * @param functionArn `FunctionName` as the state machine gives it: an ARN, a partial ARN or a name.
 */
export type Invoke = (functionArn: string, payload: Json, info: TaskInfo) => Promise<unknown>;

/**
 * One service integration. Receives the state's evaluated `Arguments`; what it returns becomes the task's
 * result (plain data). The name of an error it throws becomes the task's error.
 */
export type Integration = (args: JsonObject, info: TaskInfo) => Promise<unknown>;

export interface StepFunctionsOptions {
  /** Definitions, execution histories and the secret of the task tokens; created if missing. */
  readonly dataDir: string;
  readonly clock: Clock;
  readonly invoke: Invoke;
  /**
   * By resource without `arn:aws:states:::` and without `.waitForTaskToken`: `dynamodb:putItem`,
   * `aws-sdk:dynamodb:query`, or `aws-sdk:dynamodb:*` for every action of a service. A machine that uses
   * any other resource is refused when it is created.
   */
  readonly integrations?: Readonly<Record<string, Integration>>;
  /** For the ARNs; `us-east-1` by default. */
  readonly region?: string;
  /** For the ARNs; `123456789012` by default. */
  readonly account?: string;
  /**
   * What an acknowledged step outlives: the death of the process (`process`) or also of the machine
   * (`disk`, the default: one fdatasync per group of steps).
   */
  readonly durability?: Durability;
  /** Tells whoever starts what had to be mended in the folder; on standard error by default. */
  readonly say?: Say;
}

/**
 * State transitions as AWS bills them. Its pricing example counts the start, each state and the end of an
 * execution; its price list adds each retry.
 */
export interface StateTransitions {
  readonly total: number;
  readonly byStateMachine: Readonly<Record<string, number>>;
  /** Of one execution, running or closed; 0 if there is none. */
  readonly of: (executionArn: string) => number;
}

/** Step Functions in this process: AWS's actions as methods, errors with AWS's names. */
export interface StepFunctions {
  /** Any action by its name, e.g. `call('StartExecution', { stateMachineArn, input })`. */
  call<A extends Action>(action: A, request: RequestOf<A>): Promise<ReplyOf<A>>;
  createStateMachine(request: RequestOf<'CreateStateMachine'>): Promise<ReplyOf<'CreateStateMachine'>>;
  startExecution(request: RequestOf<'StartExecution'>): Promise<ReplyOf<'StartExecution'>>;
  describeExecution(request: RequestOf<'DescribeExecution'>): Promise<ReplyOf<'DescribeExecution'>>;
  stopExecution(request: RequestOf<'StopExecution'>): Promise<ReplyOf<'StopExecution'>>;
  sendTaskSuccess(request: RequestOf<'SendTaskSuccess'>): Promise<ReplyOf<'SendTaskSuccess'>>;
  sendTaskFailure(request: RequestOf<'SendTaskFailure'>): Promise<ReplyOf<'SendTaskFailure'>>;
  /** Serves the AWS JSON 1.0 protocol on 127.0.0.1; port 0 takes a free one. Resolves to the port. */
  listen(port: number): Promise<number>;
  /** Stops serving, lets go of the clock and the files; what was under way is taken up by the next start. */
  close(): Promise<void>;
  readonly stateTransitions: StateTransitions;
}
