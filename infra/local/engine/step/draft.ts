import type { ExecutionStatus } from '../api/replies.ts';
import {
  applyChanges,
  type Execution,
  type FanOut,
  type Head,
  type JournalEntry,
  type Thread,
} from './execution.ts';
import {
  type HistoryDetails,
  type HistoryEventType,
  LONGEST_HISTORY,
  type RecordedEvent,
} from './history.ts';

/** Thrown when only the last event that a history may hold is left. */
export class HistoryFull extends Error {}

const END: Readonly<Record<Exclude<ExecutionStatus, 'RUNNING'>, HistoryEventType>> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
};

/** An execution while a step changes it: the one place where its state is written. */
export class Draft {
  readonly before: Execution;
  /** The instant of the step, ISO 8601. */
  readonly now: string;
  readonly #threads: Record<string, Thread | null> = {};
  readonly #fanOuts: Record<string, FanOut | null> = {};
  readonly #events: RecordedEvent[] = [];
  #head: Head;
  /** Threads that became ready in this step, in order. */
  readonly ready: string[] = [];

  constructor(before: Execution, now: string) {
    this.before = before;
    this.now = now;
    this.#head = before.head;
  }

  get head(): Head {
    return this.#head;
  }

  get isRunning(): boolean {
    return this.#head.status === 'RUNNING';
  }

  thread(id: string): Thread | undefined {
    const changed = this.#threads[id];
    return changed === undefined ? this.before.threads[id] : (changed ?? undefined);
  }

  /** All threads there are now. */
  threads(): Thread[] {
    return Object.values(applyChanges(this.before, { threads: this.#threads }).threads);
  }

  fanOut(id: string): FanOut {
    const fanOut = this.#fanOuts[id] ?? this.before.fanOuts[id];
    if (fanOut === undefined) throw new Error(`There is no Parallel or Map ${id}`);
    return fanOut;
  }

  put(thread: Thread): Thread {
    this.#threads[thread.id] = thread;
    if (thread.doing.kind === 'ready') this.ready.push(thread.id);
    return thread;
  }

  remove(thread: string): void {
    this.#threads[thread] = null;
  }

  putFanOut(id: string, fanOut: FanOut): void {
    this.#fanOuts[id] = fanOut;
  }

  removeFanOut(id: string): void {
    this.#fanOuts[id] = null;
  }

  countTransition(): void {
    this.#head = { ...this.#head, stateTransitions: this.#head.stateTransitions + 1 };
  }

  /** Adds an event to the thread's history. The thread returned carries it as its last. */
  emit(thread: Thread, type: HistoryEventType, details: HistoryDetails = {}): Thread {
    if (this.#head.lastEventId >= LONGEST_HISTORY - 1) throw new HistoryFull();
    const id = this.#record(thread.lastEventId, type, details);
    return { ...thread, lastEventId: id };
  }

  /** Adds an event of the execution itself. */
  emitOwn(previousEventId: number, type: HistoryEventType, details: HistoryDetails): void {
    this.#record(previousEventId, type, details);
  }

  /** Ends the execution: nothing of it runs any more. */
  end(
    status: Exclude<ExecutionStatus, 'RUNNING'>,
    previousEventId: number,
    details: HistoryDetails,
    outcome: Pick<Head, 'output' | 'error' | 'cause'>,
  ): void {
    this.#record(previousEventId, END[status], details);
    this.countTransition();
    this.#head = { ...this.#head, ...outcome, status, stopDate: this.now };
    for (const thread of this.threads()) this.remove(thread.id);
    for (const id of new Set([...Object.keys(this.before.fanOuts), ...Object.keys(this.#fanOuts)])) {
      this.removeFanOut(id);
    }
    this.ready.length = 0;
  }

  /** Undefined if the step changed nothing. */
  entry(): JournalEntry | undefined {
    const threads = Object.keys(this.#threads).length > 0;
    const fanOuts = Object.keys(this.#fanOuts).length > 0;
    if (!threads && !fanOuts && this.#head === this.before.head) return undefined;
    return {
      events: this.#events,
      changes: {
        ...(this.before.head.lastEventId === 0 ? { started: this.before.started } : {}),
        ...(this.#head === this.before.head ? {} : { head: this.#head }),
        ...(threads ? { threads: this.#threads } : {}),
        ...(fanOuts ? { fanOuts: this.#fanOuts } : {}),
      },
    };
  }

  #record(previousEventId: number, type: HistoryEventType, details: HistoryDetails): number {
    const id = this.#head.lastEventId + 1;
    this.#head = { ...this.#head, lastEventId: id, lastEventTime: this.now };
    this.#events.push({ id, previousEventId, timestamp: this.now, type, details });
    return id;
  }
}
