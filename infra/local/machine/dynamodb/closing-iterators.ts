import { createRequire } from 'node:module';
import * as z from 'zod';

/** As much of a LevelDB iterator as is touched here. */
interface Iterator {
  next(): Promise<unknown>;
  close(): Promise<void>;
  return?: () => Promise<void>;
}
type Open = (this: unknown, ...options: unknown[]) => Iterator;

/** What dynalite opens its folder with. */
export interface LevelClass {
  prototype: { keys: Open; values: Open };
}

const HasLevel = z.object({
  Level: z.custom<LevelClass>(
    (level) =>
      typeof level === 'function' &&
      typeof level.prototype?.keys === 'function' &&
      typeof level.prototype.values === 'function',
    'dynalite’s LevelDB opens iterators in another way than the one known here',
  ),
});

/** @throws Error when the installed dynalite no longer stands on `level` */
export function levelOfDynalite(): LevelClass {
  const dynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  return HasLevel.parse(dynalite('level')).Level;
}

/**
 * Lets dynalite close the iterators it opens. dynalite 4.0.0 turns each into a stream and, when that is destroyed,
 * calls the iterator's `return`, which iterators of abstract-level 3 do not have: theirs is `close`. Without it
 * every query leaves an iterator behind with up to a thousand items and a snapshot of the store, for ever:
 * 236 MB became 1,718 in 11,600 requests. A test tells when dynalite needs this no longer.
 */
export function closeIterators({ prototype }: LevelClass): void {
  for (const way of ['keys', 'values'] as const) {
    const open = prototype[way];
    prototype[way] = function (...options) {
      const iterator = open.apply(this, options);
      iterator.return ??= () => iterator.close();
      return iterator;
    };
  }
}
