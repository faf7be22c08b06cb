import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';

/** What a function sees of the process as its own: environment variables and log. */
export interface Surroundings {
  environment: Record<string, string>;
  log(line: string): void;
}

const surroundings = new AsyncLocalStorage<Surroundings>();
const LOGGING = ['debug', 'info', 'log', 'warn', 'error'] as const;
let users = 0;
let restore = () => {};

/** Runs work, and everything it starts, with `process.env` and `console` of its own. */
export function runIn<T>(own: Surroundings, work: () => Promise<T>): Promise<T> {
  return surroundings.run(own, work);
}

/**
 * Lets many functions share this process as if each had its own: whoever runs by `runIn` reads its own
 * `process.env` and writes to its own log; everybody else sees the process as it is.
 *
 * @returns a function that ends it
 */
export function openSandbox(): () => void {
  users += 1;
  if (users === 1) restore = install();
  let open = true;
  return () => {
    if (open) users -= 1;
    if (open && users === 0) restore();
    open = false;
  };
}

function install(): () => void {
  let shared = process.env;
  Object.defineProperty(process, 'env', {
    configurable: true,
    enumerable: true,
    get: () => surroundings.getStore()?.environment ?? shared,
    set: (environment: NodeJS.ProcessEnv) => {
      shared = environment;
    },
  });
  const originals = LOGGING.map((method) => [method, console[method]] as const);
  for (const [method, original] of originals) {
    console[method] = (...values: unknown[]) => {
      const own = surroundings.getStore();
      if (own) own.log(format(...values));
      else original.apply(console, values);
    };
  }
  return () => {
    Object.defineProperty(process, 'env', {
      configurable: true,
      enumerable: true,
      writable: true,
      value: shared,
    });
    for (const [method, original] of originals) console[method] = original;
  };
}
