import * as z from 'zod';
import type { Level } from './level-of-dynalite.ts';
import { openLevel } from './level-store.ts';

/** dynalite's record of a table, as it lies in the store. */
const Table = z.looseObject({
  TableName: z.string(),
  TableStatus: z.string(),
  GlobalSecondaryIndexes: z.array(z.looseObject({})).optional(),
});
type Table = z.infer<typeof Table>;

const TABLES = 'table~';

/**
 * Ends what a process that died had begun to do to whole tables: dynalite moves a table on by a timer, so that one
 * caught in between would stay so for ever. A table that was being created and is empty is forgotten, to be created
 * anew; one that was being changed is there; one that was being deleted goes.
 */
export async function mendTables(path: string): Promise<void> {
  const level = await openLevel(path);
  try {
    for await (const [key, value] of level.iterator(within(TABLES))) {
      const { success, data: table } = Table.safeParse(value);
      if (success && table.TableStatus !== 'ACTIVE') await mend(level, key, table);
    }
  } finally {
    await level.close();
  }
}

async function mend(level: Level, key: string, table: Table): Promise<void> {
  const places = placesOf(table);
  const isGoing = table.TableStatus === 'DELETING';
  if (isGoing || (table.TableStatus === 'CREATING' && (await isEmpty(level, places)))) {
    const keys = [];
    for (const place of places) for await (const one of level.keys(within(place))) keys.push(one);
    const deletions = [...keys, key].map((one) => ({ type: 'del', key: one }) as const);
    return level.batch(deletions, { sync: true });
  }
  const indexes = table.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: 'ACTIVE' }));
  const value = { ...table, TableStatus: 'ACTIVE', ...(indexes && { GlobalSecondaryIndexes: indexes }) };
  return level.batch([{ type: 'put', key, value }], { sync: true });
}

/** Where a table's items, tags and indexes lie: no table has a tilde in its name. */
function placesOf({ TableName }: Table): string[] {
  return ['item-', 'tag-', 'index-global~', 'index-local~'].map((kind) => `${kind}${TableName}~`);
}

async function isEmpty(level: Level, places: string[]): Promise<boolean> {
  for (const place of places) for await (const _ of level.keys({ ...within(place), limit: 1 })) return false;
  return true;
}

/** All keys that begin so: places end with a tilde, and what follows it in ASCII ends the range. */
function within(place: string): { gte: string; lt: string } {
  return { gte: place, lt: `${place.slice(0, -1)}\x7f` };
}
