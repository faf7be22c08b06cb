import { existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Cancel, Clock, type ClockOptions } from './clock.ts';

/**
 * A clock that never goes back, not even over `kill -9`: the instant is on disk before anything is done at it.
 */
export class LastingClock extends Clock {
  readonly #file: number;
  readonly #onLanded: (() => void)[] = [];
  #kept = '';
  #inFlight = 0;

  /** @param file keeps the instant; when there is one in it, the clock starts no earlier than that */
  constructor(file: string, options: ClockOptions) {
    const before = existsSync(file) ? Date.parse(readFileSync(file, 'utf8')) : Number.NaN;
    const wanted = options.start?.getTime() ?? Date.now();
    const goesOn = !Number.isNaN(before) && (options.start === undefined || before > wanted);
    super({ ...options, start: new Date(goesOn ? before : wanted) });
    mkdirSync(dirname(file), { recursive: true });
    this.#file = openSync(file, existsSync(file) ? 'r+' : 'w');
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

  /** One small write in place, and none while the clock stands. */
  #keep(): void {
    const now = this.now().toISOString();
    if (now === this.#kept) return;
    writeSync(this.#file, now, 0);
    this.#kept = now;
  }
}
