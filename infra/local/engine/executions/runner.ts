import type { Cancel, Clock } from '../../clock/clock.ts';
import type { Machine } from '../language/machine.ts';
import type { Execution, JournalEntry } from '../step/execution.ts';
import type { Call, Child, Commands, Pending } from '../step/pending.ts';
import { pendingOf } from '../step/pending.ts';
import type { World } from '../step/run.ts';
import type { Signal } from '../step/signal.ts';
import { step } from '../step/step.ts';

/** What a running execution needs of its surroundings. */
export interface Surroundings {
  readonly clock: Clock;
  readonly region: string;
  readonly tokenOf: (executionArn: string) => World['tokenOf'];
  /** Resolves when the entry is safe. */
  readonly save: (execution: Execution, entry: JournalEntry) => Promise<void>;
  /** Makes a task's call; the signal is what came of it. */
  readonly perform: (runner: Runner, call: Call) => Promise<Signal>;
  /** Tells the runner when that execution ends. */
  readonly watch: (runner: Runner, child: Child) => void;
  /** The task no longer waits for that execution. */
  readonly unwatch: (child: Child) => void;
  readonly ended: (runner: Runner) => Promise<void>;
}

/**
 * A running execution: takes its signals one by one through the step function, saves each step and only
 * then does what follows from it.
 */
export class Runner {
  readonly machine: Machine;
  readonly #surroundings: Surroundings;
  readonly #tokenOf: World['tokenOf'];
  #execution: Execution;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #timers = new Map<string, Cancel>();
  readonly #children = new Map<string, Child>();
  #stopped = false;

  constructor(machine: Machine, execution: Execution, surroundings: Surroundings) {
    this.machine = machine;
    this.#execution = execution;
    this.#surroundings = surroundings;
    this.#tokenOf = surroundings.tokenOf(execution.started.executionArn);
  }

  get execution(): Execution {
    return this.#execution;
  }

  get executionArn(): string {
    return this.#execution.started.executionArn;
  }

  /** Resolves, once the step is safe, to whether the signal still found what it was meant for. */
  deliver(signal: Signal): Promise<boolean> {
    const taken = this.#queue.then(() => this.#take(signal));
    this.#queue = taken.catch(() => undefined);
    return this.#surroundings.clock.busy(() => taken);
  }

  /** What to begin after a restart, by key. */
  pending(): ReadonlyMap<string, Pending> {
    return pendingOf(this.#execution);
  }

  begin(key: string, pending: Pending): void {
    const { clock, perform, watch } = this.#surroundings;
    switch (pending.kind) {
      case 'timer': {
        const go = async (): Promise<void> => {
          await this.deliver(pending.signal);
        };
        this.#timers.set(key, clock.at(new Date(pending.at), pending.label, go));
        return;
      }
      case 'call':
        // A call under way cannot be called back: its signal will come too late. If a signal cannot be
        // saved the rejection is left unhandled, because the process must not go on without its journal.
        void clock.busy(async () => this.deliver(await perform(this, pending)));
        return;
      case 'child':
        this.#children.set(key, pending);
        watch(this, pending);
        return;
    }
  }

  /** Nothing more happens to the execution in this process. */
  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
  }

  async #take(signal: Signal): Promise<boolean> {
    const { clock, region, save, ended } = this.#surroundings;
    if (this.#stopped || this.#execution.head.status !== 'RUNNING') return false;
    const world: World = { now: clock.now().toISOString(), region, tokenOf: this.#tokenOf };
    const { execution, entry, commands, more } = await step(this.machine, this.#execution, signal, world);
    if (entry !== undefined) {
      await save(execution, entry);
      this.#execution = execution;
    }
    if (this.#stopped) return entry !== undefined;
    this.#carryOut(commands);
    if (more) {
      // Others get their turn between the steps of a machine that never waits.
      void clock.busy(async () => {
        await new Promise((resolve) => setImmediate(resolve));
        await this.deliver({ kind: 'run' });
      });
    }
    if (execution.head.status !== 'RUNNING') await ended(this);
    return entry !== undefined;
  }

  #carryOut(commands: Commands): void {
    for (const key of commands.end) {
      this.#timers.get(key)?.();
      this.#timers.delete(key);
      const child = this.#children.get(key);
      if (child !== undefined) this.#surroundings.unwatch(child);
      this.#children.delete(key);
    }
    for (const [key, pending] of commands.begin) this.begin(key, pending);
  }
}
