import type { Table } from '../../functions/store/table.ts';
import type { StagedCohort } from './staged-cohort.ts';

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

class Crash extends Error {
  override readonly name = 'Crash';
}

/**
 * Dies after no write, then after one, then after two, until it lives to its end; then it is run once more.
 *
 * @returns how often it died
 */
export async function throughCrashesOf(
  table: Table,
  step: (table: Table) => Promise<unknown>,
): Promise<number> {
  let deaths = 0;
  for (;;) {
    try {
      await step(crashing(table, deaths));
      await step(table);
      return deaths;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      deaths++;
    }
  }
}

/** The same, of a staged cohort. */
export const throughCrashes = ({ table }: StagedCohort, step: (table: Table) => Promise<unknown>) =>
  throughCrashesOf(table, step);
