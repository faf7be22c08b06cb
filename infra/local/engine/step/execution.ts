import type { ExecutionStatus } from '../api/replies.ts';
import type { Json } from '../json.ts';
import type { RecordedEvent } from './history.ts';

/** The task of another execution that started this one. */
export interface Parent {
  readonly executionArn: string;
  readonly thread: string;
  /** The event TaskScheduled of that task. */
  readonly scheduled: number;
  /** Whether that task lasts until this execution ends. */
  readonly waits: boolean;
}

/** What an execution is from its first moment, and stays. */
export interface Started {
  readonly executionArn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly stateMachineName: string;
  /** The definition it runs to its end, whatever becomes of the machine: a hash, see `machine-store`. */
  readonly definition: string;
  readonly roleArn: string;
  readonly input: Json;
  /** ISO 8601, as all instants here. */
  readonly startDate: string;
  /** When the whole execution times out: its machine's TimeoutSeconds, at most AWS's one year. */
  readonly timeoutAt: string;
  readonly parent?: Parent;
}

/** How far an execution is. */
export interface Head {
  readonly status: ExecutionStatus;
  readonly lastEventId: number;
  readonly lastEventTime: string;
  readonly stateTransitions: number;
  readonly stopDate?: string;
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
}

/** An answer to a task's token. */
export type Answer =
  | { readonly kind: 'success'; readonly output: Json }
  | { readonly kind: 'failure'; readonly error: string | null; readonly cause: string | null };

/** What both phases of a task share. */
interface Task {
  /** The event that scheduled it; with the thread it names this attempt. */
  readonly scheduled: number;
  readonly since: string;
  readonly timeoutAt?: string;
  readonly heartbeatSeconds?: number;
  readonly heartbeatAt?: string;
}

/** What a thread is at. All that must happen next follows from this, so a restart loses nothing. */
export type Doing =
  /** About to enter its state, or to try it again. */
  | { readonly kind: 'ready'; readonly again: boolean }
  | { readonly kind: 'waiting'; readonly since: string; readonly until: string }
  | { readonly kind: 'retrying'; readonly since: string; readonly until: string }
  /** The function or service has been called and has not returned. */
  | (Task & { readonly kind: 'calling'; readonly arguments: Json; readonly early?: Answer })
  /** The call has returned; the task waits for its token, or for the execution it started. */
  | (Task & { readonly kind: 'awaiting'; readonly child?: string })
  /** A Parallel or Map whose branches run; `next` is the branch to start after those started. */
  | { readonly kind: 'branching'; readonly fanOut: string; readonly next: number; readonly running: number }
  /** A branch that has ended while others run. */
  | { readonly kind: 'done'; readonly output: Json };

/** One line of control: the execution itself or a branch of a Parallel or Map. */
export interface Thread {
  /** `` for the execution itself, `<fanOut>.<index>` for a branch. */
  readonly id: string;
  /** Where its states stand in the definition: see `machine`. */
  readonly group: string;
  readonly branch?: { readonly of: string; readonly fanOut: string; readonly index: number };
  readonly state: string;
  readonly input: Json;
  /** For random numbers: the thread's place among all, and how many states it has entered or tried again. */
  readonly seed: string;
  readonly turns: number;
  readonly variables: Readonly<Record<string, Json>>;
  readonly lastEventId: number;
  /** Since the state was entered: the event, when, and attempts per retrier. */
  readonly entered: number;
  readonly enteredTime: string;
  readonly retries: readonly number[];
  readonly doing: Doing;
}

/** What a Parallel or Map runs its branches on. */
export interface FanOut {
  readonly total: number;
  /** At most this many branches at a time. */
  readonly concurrency: number;
  /** Map: the items; of an object its members' values, with their names in `keys`. */
  readonly items?: readonly Json[];
  readonly keys?: readonly string[];
  /** Parallel: what each branch gets. */
  readonly input?: Json;
  /** The event that said the branches start. */
  readonly started: number;
}

/** The whole state of an execution, as plain data. */
export interface Execution {
  readonly started: Started;
  readonly head: Head;
  readonly threads: Readonly<Record<string, Thread>>;
  readonly fanOuts: Readonly<Record<string, FanOut>>;
}

/** What a step changed: the new value of each part touched, null for what is gone. */
export interface Changes {
  readonly started?: Started;
  readonly head?: Head;
  readonly threads?: Readonly<Record<string, Thread | null>>;
  readonly fanOuts?: Readonly<Record<string, FanOut | null>>;
}

/** One line of an execution's journal: the history events of one step, and the state it led to. */
export interface JournalEntry {
  readonly events: readonly RecordedEvent[];
  readonly changes: Changes;
}

/** An execution that has its input and nothing else yet. */
export function newExecution(started: Started): Execution {
  const lastEventTime = started.startDate;
  const head: Head = { status: 'RUNNING', lastEventId: 0, lastEventTime, stateTransitions: 0 };
  return { started, head, threads: {}, fanOuts: {} };
}

/**
 * The execution after a step. Live and on replay alike the state comes from here, so a restart cannot
 * arrive anywhere else than the process that died.
 */
export function applyChanges(execution: Execution, changes: Changes): Execution {
  return {
    started: changes.started ?? execution.started,
    head: changes.head ?? execution.head,
    threads: merged(execution.threads, changes.threads),
    fanOuts: merged(execution.fanOuts, changes.fanOuts),
  };
}

function merged<T>(
  values: Readonly<Record<string, T>>,
  changed: Readonly<Record<string, T | null>> | undefined,
): Readonly<Record<string, T>> {
  if (changed === undefined) return values;
  const result = { ...values };
  for (const [key, value] of Object.entries(changed)) {
    if (value === null) delete result[key];
    else result[key] = value;
  }
  return result;
}
