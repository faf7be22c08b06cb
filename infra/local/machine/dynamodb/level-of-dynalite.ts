import { createRequire } from 'node:module';
import * as z from 'zod';

/** As much of a LevelDB iterator as is touched here. */
interface LevelIterator {
  next(): Promise<unknown>;
  close(): Promise<void>;
  return?: () => Promise<void>;
}
type OpenIterator = (this: unknown, ...options: unknown[]) => LevelIterator;
type Write = (this: unknown, ...args: unknown[]) => unknown;

/** As much of LevelDB as is touched beside dynalite. */
export interface Level {
  open(): Promise<void>;
  close(): Promise<void>;
  compactRange(start: string, end: string): Promise<void>;
  keys(range: { gte: string; lt: string; limit?: number }): AsyncIterable<string>;
  iterator(range: { gte: string; lt: string }): AsyncIterable<[key: string, value: unknown]>;
  batch(
    operations: ({ type: 'put'; key: string; value: unknown } | { type: 'del'; key: string })[],
    options: { sync: boolean },
  ): Promise<void>;
}

/** What dynalite opens its folder with: how it reads and writes is reached by its prototype, as it has no option. */
export interface LevelClass {
  new (path: string, options: { valueEncoding: 'json' }): Level;
  prototype: Pick<Level, 'compactRange'> & {
    keys: OpenIterator;
    values: OpenIterator;
    _put: Write;
    _del: Write;
    _batch: Write;
  };
}

const HasLevel = z.object({
  Level: z.custom<LevelClass>(
    (level) =>
      typeof level === 'function' &&
      ['keys', 'values', 'compactRange', '_put', '_del', '_batch'].every(
        (name) => typeof level.prototype?.[name] === 'function',
      ),
    'dynalite’s LevelDB reads and writes in another way than the one known here',
  ),
});

/** @throws Error when the installed dynalite no longer stands on `level` */
export function levelOfDynalite(): LevelClass {
  const dynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  return HasLevel.parse(dynalite('level')).Level;
}
