import type { Json } from '../json.ts';
import type { Answer } from './execution.ts';
import type { Failure } from './states-errors.ts';

/** One attempt of a task: the thread, and the event that scheduled it. */
export interface Attempt {
  readonly thread: string;
  readonly scheduled: number;
}

/** What happens to an execution from outside. One that comes too late for its attempt changes nothing. */
export type Signal =
  /** Begin, or go on with threads that are ready. */
  | { readonly kind: 'run' }
  /** The function or service called has returned. */
  | ({ readonly kind: 'returned'; readonly output: Json } & Attempt)
  | ({ readonly kind: 'failed'; readonly failure: Failure } & Attempt)
  /** The execution that the task started has ended. */
  | ({ readonly kind: 'childEnded'; readonly succeeded: boolean; readonly description: Json } & Attempt)
  /** SendTaskSuccess, SendTaskFailure. */
  | ({ readonly kind: 'answered'; readonly answer: Answer } & Attempt)
  | ({ readonly kind: 'heartbeat' } & Attempt)
  /** TimeoutSeconds or HeartbeatSeconds of a task are over. */
  | ({ readonly kind: 'taskTimeout'; readonly missedHeartbeat: boolean } & Attempt)
  /** A wait, or the delay before a retry, is over; `entered` names the state's entry. */
  | { readonly kind: 'due'; readonly thread: string; readonly entered: number; readonly until: string }
  | { readonly kind: 'executionTimeout' }
  | { readonly kind: 'stop'; readonly error?: string; readonly cause?: string };
