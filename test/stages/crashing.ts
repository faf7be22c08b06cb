import type { Table } from '../../functions/store/table.ts';

const WRITES = new Set(['put', 'add', 'change', 'count', 'delete', 'putAll', 'deleteAll']);

/** A table whose user dies after so many writes: each later one fails, and so does nothing. */
export function crashing(table: Table, writes: number): Table {
  let left = writes;
  return new Proxy(table, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (typeof name === 'string' && WRITES.has(name) && left-- <= 0) throw new Crash();
        return Reflect.apply(member, target, args);
      };
    },
  });
}

export class Crash extends Error {
  override readonly name = 'Crash';
}
