import type { Clock } from '../../clock/clock.ts';
import type { Durability } from '../../files/durability.ts';
import { Journal } from '../../files/journal.ts';
import type { Say } from '../../startup/say.ts';
import { ApiError } from '../api/api-error.ts';
import { executionArn, type Place } from '../api/arns.ts';
import type { StateTransitions } from '../embedding.ts';
import type { Json } from '../json.ts';
import {
  type Execution,
  type JournalEntry,
  newExecution,
  type Parent,
  type Started,
} from '../step/execution.ts';
import type { RecordedEvent } from '../step/history.ts';
import type { Call, Child, Pending } from '../step/pending.ts';
import type { Signal } from '../step/signal.ts';
import { ExecutionIndex, type IndexEntry, indexEntryOf } from './execution-index.ts';
import { ExecutionJournal } from './execution-journal.ts';
import type { MachineStore, StoredMachine } from './machine-store.ts';
import { Runner, type Surroundings } from './runner.ts';
import { tokenFor } from './task-token.ts';
import { Watchers } from './watchers.ts';

/** AWS ends an execution after one year. */
const LONGEST_EXECUTION_SECONDS = 365 * 24 * 3600;
/** AWS frees the name of a closed execution after 90 days. */
const NAME_TAKEN_MS = 90 * 24 * 3600 * 1000;

export interface ExecutionsOptions extends Place {
  readonly executionsDir: string;
  readonly durability: Durability;
  readonly clock: Clock;
  readonly machines: MachineStore;
  readonly secret: Buffer;
  readonly perform: (runner: Runner, call: Call) => Promise<Signal>;
  /** Tells whoever starts what had to be mended. */
  readonly say: Say;
}

const ORPHANED: Signal = { kind: 'stop', cause: 'The task that started it has ended' };

/** All executions: those running are in memory, of those closed only their line in the index is. */
export class Executions {
  readonly #options: ExecutionsOptions;
  readonly #files: Journal;
  readonly #index: ExecutionIndex;
  readonly #journal: ExecutionJournal;
  readonly #running = new Map<string, Runner>();
  readonly #watchers = new Watchers();
  readonly #transitions = new Map<string, number>();
  readonly #surroundings: Surroundings;

  constructor(options: ExecutionsOptions) {
    this.#options = options;
    this.#files = new Journal(options.executionsDir, options.durability);
    this.#journal = new ExecutionJournal(this.#files);
    this.#index = new ExecutionIndex(this.#files, (file) => this.#journal.recoverEntry(file), options.say);
    this.#surroundings = {
      clock: options.clock,
      region: options.region,
      tokenOf: (arn) => (attempt) => tokenFor(options.secret, { executionArn: arn, ...attempt }),
      save: (execution, entry) => this.#save(execution, entry),
      perform: options.perform,
      watch: (runner, child) => this.#watch(runner, child),
      unwatch: (child) => this.#unwatch(child),
      ended: (runner) => this.#ended(runner),
    };
  }

  /** Takes up every execution that runs where its journal ends. */
  async resume(): Promise<void> {
    let latest = '';
    for (const entry of [...this.#index.all()]) {
      latest = [latest, entry.startDate, entry.stopDate ?? ''].sort().at(-1) ?? '';
      if (entry.status === 'RUNNING') await this.#recover(entry);
      else this.#count(entry.stateMachineArn, entry.stateTransitions ?? 0);
    }
    const pending: [Runner, string, Pending][] = [];
    for (const runner of this.#running.values()) {
      for (const [key, each] of runner.pending()) pending.push([runner, key, each]);
    }
    for (const { execution } of this.#running.values()) {
      if (execution.head.lastEventTime > latest) latest = execution.head.lastEventTime;
    }
    // A history never goes back, even if whoever keeps the clock's time had not kept the last of it.
    if (latest !== '') this.#options.clock.notBefore(new Date(latest));
    // As the process that died had set them: the clock keeps the order of what is due at one instant.
    pending.sort(([, , a], [, , b]) =>
      a.since === b.since ? a.order - b.order : a.since < b.since ? -1 : 1,
    );
    for (const [runner, key, each] of pending) runner.begin(key, each);
    for (const runner of this.#running.values()) {
      void runner.deliver(this.#isOrphan(runner.execution) ? ORPHANED : { kind: 'run' });
    }
  }

  /**
   * Starts an execution, once its first step is safe.
   * @throws ApiError `ExecutionAlreadyExists` if the name is taken by one with another input or closed.
   */
  async start(machine: StoredMachine, name: string, input: Json, parent?: Parent): Promise<Started> {
    const { clock, machines } = this.#options;
    const arn = executionArn(this.#options, machine.name, name);
    const existing = this.#existing(arn, input, parent);
    if (existing !== undefined) {
      // Whoever starts it again is told no sooner than whoever started it.
      await this.#running.get(arn)?.deliver({ kind: 'run' });
      return existing;
    }
    const compiled = machines.machine(machine.definition);
    const seconds = Math.min(
      compiled.definition.TimeoutSeconds ?? LONGEST_EXECUTION_SECONDS,
      LONGEST_EXECUTION_SECONDS,
    );
    const now = clock.now();
    const started: Started = {
      executionArn: arn,
      name,
      stateMachineArn: machine.stateMachineArn,
      stateMachineName: machine.name,
      definition: machine.definition,
      roleArn: machine.roleArn,
      input,
      startDate: now.toISOString(),
      timeoutAt: new Date(now.getTime() + seconds * 1000).toISOString(),
      ...(parent === undefined ? {} : { parent }),
    };
    const runner = new Runner(compiled, newExecution(started), this.#surroundings);
    this.#running.set(arn, runner);
    await this.#index.put(indexEntryOf(runner.execution));
    await runner.deliver({ kind: 'run' });
    return started;
  }

  /** Whether the signal still found what it was meant for. @throws ApiError `ExecutionDoesNotExist` */
  async deliver(arn: string, signal: Signal): Promise<boolean> {
    const runner = this.#running.get(arn);
    if (runner !== undefined) return runner.deliver(signal);
    this.entry(arn);
    return false;
  }

  has(arn: string): boolean {
    return this.#index.get(arn) !== undefined;
  }

  runner(arn: string): Runner | undefined {
    return this.#running.get(arn);
  }

  /** @throws ApiError `ExecutionDoesNotExist` */
  entry(arn: string): IndexEntry {
    const entry = this.#index.get(arn);
    if (entry !== undefined) return entry;
    throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  }

  /** @throws ApiError `ExecutionDoesNotExist` */
  get(arn: string): Execution {
    const execution = this.#running.get(arn)?.execution ?? this.#journal.read(this.entry(arn));
    if (execution === undefined) throw new Error(`The journal of ${arn} is empty`);
    return execution;
  }

  /** @throws ApiError `ExecutionDoesNotExist` */
  events(arn: string): RecordedEvent[] {
    return this.#journal.events(this.entry(arn));
  }

  /** All executions, the latest first. */
  list(): IndexEntry[] {
    return [...this.#index.all()].reverse();
  }

  get transitions(): StateTransitions {
    return {
      total: [...this.#transitions.values()].reduce((sum, count) => sum + count, 0),
      byStateMachine: Object.fromEntries(this.#transitions),
      of: (arn) =>
        this.#running.get(arn)?.execution.head.stateTransitions ??
        this.#index.get(arn)?.stateTransitions ??
        0,
    };
  }

  /** Lets go of everything; what was under way is taken up by the next `resume`. */
  async close(): Promise<void> {
    for (const runner of this.#running.values()) runner.stop();
    await this.#files.close();
  }

  async #recover(entry: IndexEntry): Promise<void> {
    const execution = this.#journal.recover(entry);
    if (execution === undefined) return this.#index.forget(entry.executionArn);
    this.#count(entry.stateMachineArn, execution.head.stateTransitions);
    // The process died between the execution's last step and its line in the index.
    if (execution.head.status !== 'RUNNING') return this.#index.put(indexEntryOf(execution));
    const machine = this.#options.machines.machine(execution.started.definition);
    this.#running.set(entry.executionArn, new Runner(machine, execution, this.#surroundings));
  }

  /** Whether the process died after the task that waits for the execution had ended, before it was stopped. */
  #isOrphan({ started: { parent } }: Execution): boolean {
    if (!parent?.waits) return false;
    const doing = this.#running.get(parent.executionArn)?.execution.threads[parent.thread]?.doing;
    const waits = doing?.kind === 'calling' || doing?.kind === 'awaiting';
    return !(waits && doing.scheduled === parent.scheduled);
  }

  /**
   * The execution that has the name, if starting it again is the same start: it runs with the same input,
   * or the same task started it before a crash.
   */
  #existing(arn: string, input: Json, parent: Parent | undefined): Started | undefined {
    const entry = this.#index.get(arn);
    if (entry === undefined) return undefined;
    const execution = this.#running.get(arn)?.execution ?? this.#journal.read(entry);
    // The process died when the name had been freed, and before it was taken again.
    if (execution === undefined) return undefined;
    const { started, head } = execution;
    const sameTask =
      parent !== undefined &&
      started.parent?.executionArn === parent.executionArn &&
      started.parent.thread === parent.thread &&
      started.parent.scheduled === parent.scheduled;
    if (sameTask) return started;
    const sameInput = JSON.stringify(started.input) === JSON.stringify(input);
    if (head.status === 'RUNNING' && sameInput) return started;
    const closed = head.stopDate === undefined ? undefined : Date.parse(head.stopDate);
    if (closed !== undefined && closed + NAME_TAKEN_MS <= this.#options.clock.now().getTime()) {
      this.#journal.remove(entry);
      return undefined;
    }
    throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
  }

  #save(execution: Execution, entry: JournalEntry): Promise<void> {
    const { executionArn: arn, stateMachineArn } = execution.started;
    const before = this.#running.get(arn)?.execution.head.stateTransitions ?? 0;
    this.#count(stateMachineArn, execution.head.stateTransitions - before);
    return this.#journal.append(this.entry(arn), entry);
  }

  #count(stateMachineArn: string, transitions: number): void {
    this.#transitions.set(stateMachineArn, (this.#transitions.get(stateMachineArn) ?? 0) + transitions);
  }

  #watch(runner: Runner, child: Child): void {
    this.#watchers.add(runner, child);
    if (!this.#running.has(child.executionArn)) this.#watchers.tell(this.get(child.executionArn));
  }

  /** The task has ended. If the execution it started has not, the task was ended: AWS then stops it too. */
  #unwatch(child: Child): void {
    this.#watchers.remove(child);
    const running = this.#running.get(child.executionArn);
    if (running?.execution.head.status === 'RUNNING') void running.deliver(ORPHANED);
  }

  async #ended(runner: Runner): Promise<void> {
    runner.stop();
    await this.#index.put(indexEntryOf(runner.execution));
    this.#running.delete(runner.executionArn);
    this.#watchers.tell(runner.execution);
  }
}
