import { AsyncLocalStorage } from 'node:async_hooks';

/** Where an attempt ends before its time: at its nth call to the outside, before or after the call is done. */
export interface Death {
  atCall: number;
  when: 'before' | 'after';
}

/** What somebody else does meanwhile: before the nth call to the outside, from its beginning to its end. */
export interface Interruption {
  atCall: number;
  by: () => Promise<void>;
}

export class Died extends Error {
  override readonly name = 'Died';
}

/** One attempt of one function or one request: once dead, nothing it still has in hand reaches the outside. */
class Life {
  readonly #deaths: readonly Death[];
  readonly #interruptions: readonly Interruption[];
  #calls = 0;
  #isDead = false;

  constructor(deaths: readonly Death[], interruptions: readonly Interruption[]) {
    this.#deaths = deaths;
    this.#interruptions = interruptions;
  }

  async call<T>(call: () => Promise<T>): Promise<T> {
    this.#calls += 1;
    const atCall = this.#calls;
    for (const interruption of this.#interruptions) {
      if (interruption.atCall === atCall && !this.#isDead) await current.run(undefined, interruption.by);
    }
    this.#dieIf('before', atCall);
    const result = await call();
    this.#dieIf('after', atCall);
    return result;
  }

  #dieIf(when: Death['when'], atCall: number): void {
    this.#isDead ||= this.#deaths.some((death) => death.atCall === atCall && death.when === when);
    if (this.#isDead) throw new Died();
  }
}

const current = new AsyncLocalStorage<Life | undefined>();

/** Every call to the table, to SES and to Step Functions goes through here. */
export async function outside<T>(call: () => Promise<T>): Promise<T> {
  const life = current.getStore();
  return life ? life.call(call) : call();
}

/** @throws Died where `deaths` say so */
export function live<T>(
  attempt: () => Promise<T>,
  deaths: readonly Death[] = [],
  interruptions: readonly Interruption[] = [],
): Promise<T> {
  return current.run(new Life(deaths, interruptions), attempt);
}

/** For what happens by itself, whoever set it off. */
export function onItsOwn<T>(happening: () => Promise<T>): Promise<T> {
  return current.run(undefined, happening);
}
