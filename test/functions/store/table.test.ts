import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import type { Key } from '../../../functions/store/key.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { faultyTable } from '../../faults/faulty-table.ts';
import { type MemoryTable, openMemoryTable } from './memory-table.ts';

const Note = z.object({ text: z.string(), count: z.number().optional() });
const noteKey = (id: string) => key.alert('c', id);
const note = noteKey('1');

let dynamodb: MemoryTable;
let table: Table;

beforeAll(async () => {
  dynamodb = await openMemoryTable();
});
afterAll(() => dynamodb[Symbol.asyncDispose]());
beforeEach(async () => {
  table = await dynamodb.another();
});

const notes = (count: number, text = 'x') =>
  Array.from({ length: count }, (_, index) => ({
    ...noteKey(String(index).padStart(4, '0')),
    text: `${text}${index}`,
  }));

const keysOf = (items: readonly Key[]) =>
  items.map(({ text: _text, ...itsKey }: Key & { text?: string }) => itsKey);

test('what was put is read; what was not is undefined; another shape is an error', async () => {
  expect(await table.get(note, Note)).toBeUndefined();
  await table.put(note, { text: 'kept' });
  expect(await table.get(note, Note)).toEqual({ text: 'kept' });
  await expect(table.get(note, z.object({ text: z.number() }))).rejects.toThrow(z.ZodError);
  await table.delete(note);
  expect(await table.get(note, Note)).toBeUndefined();
  await table.delete(note);
});

test('one of many who add the same item writes it', async () => {
  const added = await Promise.all(
    Array.from({ length: 20 }, (_, index) => table.add(note, { text: `${index}` })),
  );
  expect(added.filter(Boolean)).toHaveLength(1);
  expect(await table.get(note, Note)).toEqual({ text: String(added.indexOf(true)) });
});

test('a change is made when what it expects holds, and whole or not at all', async () => {
  expect(await table.change(note, { text: 'nobody there' })).toBe(false);
  expect(await table.get(note, Note)).toBeUndefined();
  await table.put(note, { text: 'first', count: 1 });
  expect(await table.change(note, { text: 'second', count: 2 }, { count: 7 })).toBe(false);
  expect(await table.change(note, { text: 'second', count: undefined }, { text: 'first', count: 1 })).toBe(
    true,
  );
  expect(await table.get(note, Note)).toEqual({ text: 'second' });
  expect(await table.change(note, { text: 'third' }, { count: 1 })).toBe(false);
  expect(await table.change(note, { count: 3 }, { count: undefined })).toBe(true);
  expect(await table.change(note, { count: 4 }, { count: undefined })).toBe(false);
  expect(await table.get(note, Note)).toEqual({ text: 'second', count: 3 });
});

test('attributes may be called like words that DynamoDB reserves', async () => {
  await table.put(note, {});
  expect(await table.change(note, { status: 'open', name: 'Ada', at: 'now' }, { value: undefined })).toBe(
    true,
  );
  const Reserved = z.object({ status: z.string(), name: z.string(), at: z.string() });
  expect(await table.get(note, Reserved)).toEqual({ status: 'open', name: 'Ada', at: 'now' });
});

test('of two changes from the same version one is made', async () => {
  await table.put(note, { text: 'first', count: 1 });
  const made = await Promise.all(
    ['a', 'b', 'c'].map((text) => table.change(note, { text, count: 2 }, { count: 1 })),
  );
  expect(made.filter(Boolean)).toHaveLength(1);
});

test('counts start at one and lose none', async () => {
  const counted = await Promise.all(Array.from({ length: 10 }, () => table.count(note, 'count')));
  expect(counted.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('lists all pages of one prefix in the order of the sort key, or as many as asked', async () => {
  // 3 MB: DynamoDB answers at most 1 MB at a time.
  const long = 'y'.repeat(10_000);
  await table.putAll([...notes(300, long), { ...key.rematch('c', 1), text: 'not this' }]);
  await table.put(key.alert('other', '0000'), { text: 'nor this' });
  const listed = await table.list(key.alert.all('c'), Note);
  expect(listed.map(({ text }) => text.slice(long.length))).toEqual(notes(300, '').map(({ text }) => text));
  expect(await table.list(key.alert.all('c'), Note, 150)).toEqual(listed.slice(0, 150));
  expect(await table.list(key.alert.all('c'), Note, 1)).toEqual(listed.slice(0, 1));
  expect(await table.list(key.alert.all('none'), Note)).toEqual([]);
});

test('reads many by key in the order asked for, without those that do not exist', async () => {
  await table.putAll(notes(230));
  const wanted = [...keysOf(notes(230)), noteKey('9999')].reverse();
  const found = await table.getAll(wanted, Note);
  expect(found.map(({ text }) => text)).toEqual(
    notes(230)
      .reverse()
      .map(({ text }) => text),
  );
  expect(await table.getAll([], Note)).toEqual([]);
});

test('deletes many', async () => {
  await table.putAll(notes(60));
  await table.deleteAll(keysOf(notes(59)));
  expect(await table.list(key.alert.all('c'), Note)).toEqual([{ text: 'x59' }]);
});

test('asks again for what DynamoDB left unprocessed, until nothing is', async () => {
  const throttled = await dynamodb.throttled(20);
  await throttled.putAll(notes(60));
  expect(await table.list(key.alert.all('c'), Note)).toHaveLength(60);
  const keys = keysOf(notes(60));
  expect(await throttled.getAll(keys, Note)).toHaveLength(60);
  await throttled.deleteAll(keys);
  expect(await table.list(key.alert.all('c'), Note)).toEqual([]);
});

test('a write whose answer was lost on the way is known as one’s own; that of somebody else is not', async () => {
  const before: Awaited<ReturnType<typeof faultyTable>>[] = [];
  const cut = await dynamodb.through(async (endpoint) => {
    const faulty = await faultyTable(endpoint, { seed: 3, throttled: 0, cut: 0.2 });
    before.push(faulty);
    return faulty.endpoint;
  });
  const COUNT = 40;
  const keys = Array.from({ length: COUNT }, (_, index) => noteKey(`cut-${index}`));
  for (const [index, itsKey] of keys.entries()) {
    expect(await cut.add(itsKey, { text: `${index}`, count: 1 })).toBe(true);
    expect(await cut.change(itsKey, { count: 2 }, { count: 1 })).toBe(true);
    // What another has written is not one's own, though the answer to one's own attempt may be lost too.
    expect(await cut.add(itsKey, { text: 'late' })).toBe(false);
    expect(await cut.change(itsKey, { count: 3 }, { count: 1 })).toBe(false);
  }
  expect(await table.getAll(keys, Note)).toEqual(keys.map((_, index) => ({ text: `${index}`, count: 2 })));
  expect(before[0]?.done.cut).toBeGreaterThan(COUNT / 2);
  for (const faulty of before) await faulty.close();
});
