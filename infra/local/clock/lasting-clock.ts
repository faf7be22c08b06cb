import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Durability } from '../files/durability.ts';
import { type Cancel, Clock, type ClockOptions } from './clock.ts';
import { KeptInstant } from './kept-instant.ts';
import { MachineDate } from './virtual-date.ts';

export interface LastingClockOptions extends ClockOptions {
  /** What the clock does not go back over: the death of the process (the default), or also of the machine. */
  readonly durability?: Durability;
}

/**
 * A clock that never goes back, not even over `kill -9`: the instant is on disk before anything is done at it.
 */
export class LastingClock extends Clock {
  readonly #instant: KeptInstant;
  readonly #durability: Durability;
  readonly #onLanded: (() => void)[] = [];
  #kept = '';
  #inFlight = 0;

  /** Whether there was a file, and no instant in it: how far the clock had been, others must say. */
  get isDamaged(): boolean {
    return this.#instant.isDamaged;
  }

  /** @param file keeps the instant; when there is one in it, the clock starts no earlier than that */
  constructor(file: string, options: LastingClockOptions) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const instant = new KeptInstant(file);
    const { before } = instant;
    const goesOn = before !== undefined && (options.start === undefined || before > options.start);
    super({ ...options, start: goesOn ? before : (options.start ?? new Date()) });
    this.#instant = instant;
    this.#durability = options.durability ?? 'process';
  }

  override at(when: Date, label: string, action: () => void | Promise<void>): Cancel {
    return super.at(when, label, () => {
      this.#keep();
      return action();
    });
  }

  override async busy<T>(work: () => Promise<T>): Promise<T> {
    this.#keep();
    this.#inFlight += 1;
    try {
      return await super.busy(work);
    } finally {
      this.#inFlight -= 1;
      if (this.#inFlight === 0) for (const landed of this.#onLanded.splice(0)) landed();
    }
  }

  /** Begins nothing any more, and resolves when all that had begun has ended. */
  async halt(): Promise<void> {
    this.stop();
    while (this.#inFlight > 0) await new Promise<void>((resolve) => this.#onLanded.push(resolve));
  }

  /** Lets go of the file; nothing may be begun any more. */
  close(): void {
    this.#instant.close();
  }

  /** One small write in place, and none while the clock stands. */
  #keep(): void {
    const now = this.now();
    const words = now.toISOString();
    if (words === this.#kept) return;
    // A clock that shows the wall's time finds it there again.
    const isWalls = this.mode === 'real' && now.getTime() <= MachineDate.now();
    this.#instant.keep(now, this.#durability === 'disk' && !isWalls);
    this.#kept = words;
  }
}
