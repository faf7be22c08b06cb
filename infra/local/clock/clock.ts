import { DueQueue, type Entry } from './clock-queue.ts';
import { installVirtualDate, MachineDate } from './virtual-date.ts';

/**
 * - `real`: time passes as on the wall (from the start instant, if that lies in the future).
 * - `fast`: time stands still while anything is being done and, as soon as all is quiet, jumps to the
 *   next thing due.
 * - `hand`: time stands still until `advanceTo` or `advanceToNext`.
 */
export type ClockMode = 'real' | 'fast' | 'hand';

/** Takes back what was registered with `at`; does nothing once that has begun. */
export type Cancel = () => void;

/** Something that will happen, as a person may read it. */
export interface Due {
  readonly at: Date;
  readonly label: string;
}

export interface ClockOptions {
  readonly mode: ClockMode;
  /** Where the clock starts; the wall's time by default. In real mode never before the wall's time. */
  readonly start?: Date;
  /** Called when a due action fails while nobody waits for it; by default the error is thrown uncaught. */
  readonly onError?: (error: unknown, label: string) => void;
}

/** `setTimeout` fires at once for anything above 2^31 - 1 ms: longer waits go in pieces. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Turns of the event loop without work in flight after which all counts as quiet. */
const QUIET_TURNS = 3;

/** An ordered clock: what is due runs by instant, then by order of registration, and never goes back. */
export class Clock {
  readonly #queue = new DueQueue();
  readonly #onError: (error: unknown, label: string) => void;
  #mode: ClockMode;
  #running = false;
  #nowMs: number;
  /** Real mode: what the clock is ahead of the wall. */
  #aheadMs = 0;
  #inFlight = 0;
  #draining = false;
  /** How far `advanceTo` may go. */
  #targetMs = Number.NEGATIVE_INFINITY;
  #advance: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #onLanded: (() => void)[] = [];
  readonly #onArrived: (() => void)[] = [];
  readonly #onIdle: (() => void)[] = [];
  #uninstall: (() => void) | undefined;

  constructor(options: ClockOptions) {
    this.#mode = options.mode;
    this.#nowMs = options.start?.getTime() ?? MachineDate.now();
    this.#onError =
      options.onError ??
      ((error) => {
        setImmediate(() => {
          throw error;
        });
      });
    this.#aheadMs = Math.max(0, this.#nowMs - MachineDate.now());
  }

  get mode(): ClockMode {
    return this.#mode;
  }

  /** Goes on from the present instant in another mode. */
  setMode(mode: ClockMode): void {
    const now = this.#readMs();
    this.#mode = mode;
    this.#nowMs = now;
    this.#aheadMs = Math.max(0, now - MachineDate.now());
    this.#wake();
  }

  now(): Date {
    return new MachineDate(this.#readMs());
  }

  /**
   * Runs `action` when the clock reaches `when`; at once (but not synchronously) if it has passed.
   * In fast and hand mode one action runs at a time, and the next waits until all is quiet.
   * @param label what happens, for a person: no personal data.
   */
  at(when: Date, label: string, action: () => void | Promise<void>): Cancel {
    const ms = when.getTime();
    if (Number.isNaN(ms)) throw new RangeError(`No valid instant for "${label}"`);
    const entry = this.#queue.add(ms, label, action);
    this.#wake();
    return () => this.#queue.remove(entry);
  }

  /**
   * Counts `work` as in flight: time does not jump before it has ended. Work must therefore never wait
   * for the clock itself (`advanceTo`, `settled`, or something registered with `at`).
   */
  async busy<T>(work: () => Promise<T>): Promise<T> {
    this.#inFlight += 1;
    try {
      return await work();
    } finally {
      this.#inFlight -= 1;
      if (this.#inFlight === 0) for (const landed of this.#onLanded.splice(0)) landed();
    }
  }

  /** Moves on to an instant known to have been reached before a restart; does nothing if it has passed. */
  notBefore(when: Date): void {
    this.#moveTo(when.getTime());
    this.#wake();
  }

  nextDue(): Due | undefined {
    const entry = this.#queue.first();
    return entry && asDue(entry);
  }

  /** What is due, in order; at most `limit` of it. */
  due(limit = Number.POSITIVE_INFINITY): Due[] {
    return this.#queue.sorted().slice(0, limit).map(asDue);
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#wake();
  }

  /** Nothing that is due begins any more until `start`; what is in flight goes on. */
  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
  }

  /**
   * Goes to `when`, doing on the way what is due, and resolves once all is quiet there. A `when` that has
   * passed only does what is due by now. Works in every mode, so a person can skip ahead on a real clock.
   * @throws what a due action threw on the way.
   */
  advanceTo(when: Date): Promise<void> {
    return this.#afterOthers(() => this.#advanceTo(when.getTime()));
  }

  /** Goes to the next instant at which something is due, and does it. Resolves to what was next. */
  advanceToNext(): Promise<Due | undefined> {
    return this.#afterOthers(async () => {
      await this.#quiet();
      const next = this.#queue.first();
      if (next === undefined) return undefined;
      await this.#advanceTo(next.at);
      return asDue(next);
    });
  }

  /** Resolves when all is quiet and nothing is due any more that this mode reaches by itself. */
  async settled(): Promise<void> {
    await this.#quiet();
    const idle = new Promise<void>((resolve) => this.#onIdle.push(resolve));
    this.#wake();
    await idle;
  }

  /** Makes this clock the time of the whole process; see `installVirtualDate`. */
  install(): void {
    this.#uninstall = installVirtualDate(() => this.#readMs());
  }

  uninstall(): void {
    this.#uninstall?.();
    this.#uninstall = undefined;
  }

  #readMs(): number {
    // The wall's time may be set back; this clock's may not.
    if (this.#mode === 'real') this.#nowMs = Math.max(this.#nowMs, MachineDate.now() + this.#aheadMs);
    return this.#nowMs;
  }

  #afterOthers<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#advance.then(work);
    this.#advance = result.catch(() => undefined);
    return result;
  }

  async #advanceTo(ms: number): Promise<void> {
    if (!this.#running) throw new Error('The clock is stopped');
    this.#targetMs = ms;
    this.#failure = undefined;
    const arrived = new Promise<void>((resolve) => this.#onArrived.push(resolve));
    this.#wake();
    await arrived;
    const failure = this.#takeFailure();
    if (failure !== undefined) throw failure.error;
  }

  #takeFailure(): { readonly error: unknown } | undefined {
    const failure = this.#failure;
    this.#failure = undefined;
    return failure;
  }

  get #advancing(): boolean {
    return this.#targetMs !== Number.NEGATIVE_INFINITY;
  }

  /** How far the clock may go at this moment without waiting. */
  #limitMs(): number {
    if (this.#mode === 'fast' && !this.#advancing) return Number.POSITIVE_INFINITY;
    return Math.max(this.#targetMs, this.#readMs());
  }

  #wake(): void {
    if (!this.#running || this.#draining) return;
    this.#draining = true;
    clearTimeout(this.#timer);
    void this.#drain();
  }

  /** Does what is due until nothing is; yields to the event loop each time, so that nothing else starves. */
  async #drain(): Promise<void> {
    while (this.#running) {
      // A real clock does not hold back a timer because something takes long, unless a person skips ahead.
      if (this.#mode === 'real' && !this.#advancing) await turnOfTheEventLoop();
      else await this.#quiet();
      const next = this.#queue.first();
      if (next !== undefined && next.at <= this.#limitMs()) {
        if (this.#running) this.#begin(next);
      } else if (this.#advancing) {
        this.#arrive();
      } else {
        for (const idle of this.#onIdle.splice(0)) idle();
        this.#armTimer(next);
        break;
      }
    }
    this.#draining = false;
  }

  #begin(entry: Entry): void {
    this.#queue.takeFirst();
    this.#moveTo(entry.at);
    this.busy(async () => entry.action()).catch((error: unknown) => {
      if (this.#advancing) this.#failure ??= { error };
      else this.#onError(error, entry.label);
    });
  }

  #arrive(): void {
    this.#moveTo(this.#targetMs);
    this.#targetMs = Number.NEGATIVE_INFINITY;
    for (const arrived of this.#onArrived.splice(0)) arrived();
  }

  #moveTo(ms: number): void {
    const now = this.#readMs();
    if (ms <= now) return;
    this.#nowMs = ms;
    this.#aheadMs += ms - now;
  }

  #armTimer(next: Entry | undefined): void {
    if (this.#mode !== 'real' || next === undefined) return;
    this.#timer = setTimeout(() => this.#wake(), Math.min(next.at - this.#readMs(), LONGEST_TIMEOUT_MS));
  }

  async #quiet(): Promise<void> {
    for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
      if (this.#inFlight > 0) {
        await new Promise<void>((resolve) => this.#onLanded.push(resolve));
        turns = 0;
      }
      await turnOfTheEventLoop();
    }
  }
}

function asDue(entry: Entry): Due {
  return { at: new MachineDate(entry.at), label: entry.label };
}

function turnOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
