import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Side } from '../../../../functions/definition/side.ts';
import {
  type PlanVersion,
  planFrom,
  planVersions,
  writePlan,
} from '../../../../functions/pairs/plan/plan.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const AT = '2027-01-11T07:00:00.000Z';

/** What the two do: look at the page, or send what they have typed; several at once. */
const Act = fc.record({
  side: fc.constantFrom<Side>('mentor', 'mentee'),
  looks: fc.boolean(),
  twice: fc.boolean(),
});

test('however the two look and write, nothing written is lost, and what holds has seen all before it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(Act, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      async (waves) => {
        const table = await memory.another();
        const seen: Record<Side, number> = { mentor: 0, mentee: 0 };
        const texts: string[] = [];
        let number = 0;
        for (const wave of waves) {
          const writers = wave.filter(({ looks }) => !looks);
          const writes = writers.map(async ({ side, twice }) => {
            number += 1;
            const text = `goal ${number}`;
            texts.push(text);
            const written = { base: seen[side], side, at: AT, answers: { goal1: text } };
            await writePlan(table, 'c', 'e~m', written);
            if (twice) await writePlan(table, 'c', 'e~m', written);
          });
          await Promise.all(writes);
          for (const { side, looks } of wave)
            if (looks) seen[side] = planFrom(await planVersions(table, 'c', 'e~m'))?.latest ?? 0;
        }
        const stored = await planVersions(table, 'c', 'e~m');
        const plan = planFrom(stored);
        expect(plan === undefined).toBe(texts.length === 0);
        if (!plan) return;
        expect(stored.map(({ answers }) => String(answers.goal1)).toSorted()).toEqual(texts.toSorted());
        expect(plan.current.base).toBe(plan.current.version - 1);
        expect(plan.beside).toHaveLength(plan.latest - plan.current.version);
      },
    ),
    { numRuns: 30 },
  );
});

test('one that was written blind stands beside, until somebody who has seen both writes', () => {
  const version = (number: number, base: number): PlanVersion => ({
    pairId: 'e~m',
    version: number,
    base,
    side: 'mentee',
    at: AT,
    answers: { goal1: `${number}` },
  });
  const [first, blind, both] = [version(1, 0), version(2, 0), version(3, 2)];
  expect(planFrom([])).toBeUndefined();
  expect(planFrom([blind, first])).toEqual({ current: first, beside: [blind], latest: 2, since: AT });
  expect(planFrom([first, both, blind])).toEqual({ current: both, beside: [], latest: 3, since: AT });
});
