import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Key, Range } from '../../../functions/store/key.ts';
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

describe('page by page', () => {
  const range = key.alert.all('c');

  /** All pages, each begun where the one before ended. */
  async function pagesOf(limit: number, from: Range = range): Promise<string[][]> {
    const pages: string[][] = [];
    let after: string | undefined;
    do {
      const page = await table.page(from, Note, { limit, after });
      if (page === 'noSuchPlace') throw new Error('a page led nowhere');
      pages.push(page.items.map(({ text }) => text));
      after = page.next;
    } while (after !== undefined);
    return pages;
  }

  test('a list is whole, in order, in full pages, and says when it ends', async () => {
    await table.putAll([...notes(60), { ...key.rematch('c', 1), text: 'not this' }]);
    await table.put(key.alert('other', '0000'), { text: 'nor this' });
    const all = notes(60).map(({ text }) => text);
    for (const limit of [1, 7, 20, 30, 59, 60, 61, 500]) {
      const pages = await pagesOf(limit);
      expect(pages.flat()).toEqual(all);
      expect(pages.map(({ length }) => length)).toEqual([
        ...Array.from({ length: Math.floor(60 / limit) }, () => limit),
        ...(60 % limit ? [60 % limit] : []),
      ]);
    }
    expect(await pagesOf(5, key.alert.all('none'))).toEqual([[]]);
  });

  test('what comes or goes in between is neither shown twice nor hides another', async () => {
    await table.putAll(notes(20));
    const first = await table.page(range, Note, { limit: 10 });
    if (first === 'noSuchPlace') throw new Error('the beginning is a place');
    await table.delete(noteKey('0009'));
    await table.delete(noteKey('0003'));
    await table.put(noteKey('0001x'), { text: 'before' });
    await table.put(noteKey('0012x'), { text: 'between' });
    const second = await table.page(range, Note, { limit: 100, after: first.next });
    if (second === 'noSuchPlace') throw new Error('where the last one was is a place still');
    expect(second.items.map(({ text }) => text)).toEqual([
      'x10',
      'x11',
      'x12',
      'between',
      ...[13, 14, 15, 16, 17, 18, 19].map((index) => `x${index}`),
    ]);
  });

  test('long items make short pages, and none is lost', async () => {
    const long = 'y'.repeat(10_000);
    await table.putAll(notes(300, long));
    const pages = await pagesOf(500);
    expect(pages.flat()).toHaveLength(300);
    for (const page of pages) expect(Buffer.byteLength(page.join(''))).toBeLessThanOrEqual(1024 * 1024);
  });

  test('a place that no key can have is none', async () => {
    for (const after of ['', 'x'.repeat(1025), '\ud800']) {
      expect(await table.page(range, Note, { limit: 10, after })).toBe('noSuchPlace');
    }
  });
});

test('where nothing can be stored, nothing is found; DynamoDB would refuse to look', async () => {
  await table.put(note, { text: 'kept' });
  for (const text of ['x'.repeat(1025), 'é'.repeat(600), '\ud800']) {
    const long = text.repeat(2);
    expect(await table.get(key.alert('c', text), Note)).toBeUndefined();
    expect(await table.get(key.cohort(long), Note)).toBeUndefined();
    expect(await table.getAll([key.alert('c', text), note, key.cohort(long)], Note)).toEqual([
      { text: 'kept' },
    ]);
    expect(await table.list(key.alert.all('c', text), Note)).toEqual([]);
    expect(await table.list(key.alert.all(long), Note)).toEqual([]);
    expect(await table.page(key.alert.all(long), Note, { limit: 5 })).toEqual({ items: [] });
  }
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
