import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { record, timeline } from '../../../functions/cohorts/timeline.ts';
import { key } from '../../../functions/store/keys.ts';
import { throughCrashesOf } from '../../cohorts/crashing.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const START = Date.parse('2027-01-11T08:00:00.000Z');
const happening = (number: number, millisecond = 0) => ({
  at: new Date(START + millisecond),
  what: 'rematchRequested' as const,
  by: 'hr',
  facts: { number, mentees: 0, places: 0 },
});
const once = (number: number) => `rematchRequested ${number}`;

test('whatever happens at one instant, and however often each is told, the trail keeps the order of the first telling', async () => {
  await fc.assert(
    fc.asyncProperty(
      // Which occurrence is told next, within a few milliseconds of a clock that does not go back.
      fc.array(fc.record({ number: fc.integer({ min: 1, max: 9 }), passes: fc.constantFrom(0, 0, 0, 1) }), {
        maxLength: 25,
      }),
      async (tellings) => {
        const table = await memory.another();
        const first = new Set<number>();
        let millisecond = 0;
        for (const { number, passes } of tellings) {
          millisecond += passes;
          first.add(number);
          await record(table, 'c', happening(number, millisecond), once(number));
        }
        const told = (await timeline(table, 'c')).map(({ facts }) => facts.number);
        expect(told).toEqual([...first]);
      },
    ),
    { numRuns: 40 },
  );
});

test('of processes that record at the same instant each keeps its own order, and nothing is lost', async () => {
  const table = await memory.another();
  const process = async (numbers: number[]) => {
    for (const number of numbers) await record(table, 'c', happening(number), once(number));
  };
  await Promise.all([process([1, 2, 3, 4]), process([11, 12, 13, 14]), process([21, 22, 23, 24])]);
  const told = (await timeline(table, 'c')).map(({ facts }) => Number(facts.number));
  expect(told).toHaveLength(12);
  for (const tens of [0, 1, 2]) {
    const own = told.filter((number) => Math.floor(number / 10) === tens);
    expect(own).toEqual(own.toSorted((a, b) => a - b));
  }
});

test('cut off after any write and told again: one entry', async () => {
  const table = await memory.another();
  const deaths = await throughCrashesOf(table, async (mortal) => record(mortal, 'c', happening(1), once(1)));
  expect(deaths).toBeGreaterThan(1);
  await record(table, 'c', happening(2), once(2));
  expect((await timeline(table, 'c')).map(({ facts }) => facts.number)).toEqual([1, 2]);
});

test('an entry from before orders were kept stays one entry when it is told again', async () => {
  const table = await memory.another();
  const at = new Date(START).toISOString();
  await record(table, 'c', happening(1), once(1));
  const [marker] = (await memory.scanned()).filter(({ sk }) => String(sk).startsWith('RECORDED#'));
  const id = String(marker?.sk).slice('RECORDED#'.length);
  const old = await memory.another();
  await old.put(key.recorded('c', id), { at });
  await old.put(key.event('c', at, id), { ...happening(1), at });
  await record(old, 'c', happening(1, 5), once(1));
  expect(await timeline(old, 'c')).toHaveLength(1);
});
