import { createRequire } from 'node:module';
import { die, momentOf } from './killing.ts';

type Write = (this: unknown, ...args: unknown[]) => Promise<unknown>;

/** dynalite's keys begin with what lies there: `table~Name`, `item-Name~…`. */
function kindOf(key: unknown): string {
  return /^(table|item|tag|index)/.exec(String(key))?.[1] ?? 'several';
}

/** Between every two operations of the table: its files are written by native code, which is called here. */
export function installTableLayer(): void {
  const dynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { prototype }: { prototype: Record<string, Write> } = dynalite('level').Level;
  for (const verb of ['_put', '_del', '_batch']) {
    const original = prototype[verb];
    if (original === undefined) throw new Error(`LevelDB writes in another way than by ${verb}.`);
    prototype[verb] = async function (...args) {
      const moment = momentOf(`table ${verb.slice(1)} ${kindOf(args[0])}`, false);
      if (moment === 'before') die();
      const result = await original.apply(this, args);
      if (moment === 'after') die();
      return result;
    };
  }
}
