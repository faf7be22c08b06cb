import { createRequire } from 'node:module';
import * as z from 'zod';

/** A value as DynamoDB's JSON has it. */
interface Value {
  S?: string;
  SS?: string[];
  L?: Value[];
  M?: Item;
}
type Item = Record<string, Value>;

/** As much of dynalite's inside as counts items: by `itemSize` it refuses what is too large. */
interface DynaliteDb {
  itemSize: ItemSize;
}
/** @param compressed whether it is counted as the pages of a query are, which is another count */
type ItemSize = (item: Item, compressed?: boolean, ...others: unknown[]) => number;

const Db = z.custom<DynaliteDb>(
  (db) => typeof db === 'object' && db !== null && 'itemSize' in db && typeof db.itemSize === 'function',
  'dynalite counts items in another way than the one known here',
);

let isCounting = false;

/**
 * Lets dynalite count texts and names by their bytes in UTF-8, as DynamoDB does. dynalite 4.0.0 counts UTF-16 units, so
 * that an item of accents or of another script is kept here and refused on AWS. Numbers it counts right.
 */
export function countInBytes(): void {
  if (isCounting) return;
  isCounting = true;
  const db = Db.parse(createRequire(import.meta.url)('dynalite/db'));
  const { itemSize } = db;
  db.itemSize = (item, compressed, ...others) =>
    compressed ? itemSize(item, compressed, ...others) : bytesOfItem(item, itemSize);
}

function bytesOfItem(item: Item, itemSize: ItemSize): number {
  return sum(Object.entries(item).map(([name, value]) => Buffer.byteLength(name) + bytesOf(value, itemSize)));
}

function bytesOf(value: Value, itemSize: ItemSize): number {
  const { S, SS, L, M } = value;
  if (S !== undefined) return Buffer.byteLength(S);
  if (SS !== undefined) return sum(SS.map((text) => Buffer.byteLength(text)));
  if (L !== undefined) return 3 + sum(L.map((one) => 1 + bytesOf(one, itemSize)));
  if (M !== undefined) return 3 + Object.keys(M).length + bytesOfItem(M, itemSize);
  return itemSize({ '': value });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
