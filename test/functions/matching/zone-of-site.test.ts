import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposePairs } from '../../../functions/stages/matching/propose-pairs.ts';
import { launched, people } from '../../cohorts/staged-cohort.ts';
import { calls } from '../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

test.each([
  ['without an hour of work in common', 'America/New_York', 0],
  ['near one another', 'Asia/Tokyo', 1],
])('two whose zones are known by their sites, %s', async (_, timeZone, pairs) => {
  const ids = ['m1', 'e1'];
  const cohort = await launched(await memory.another(), ids, {
    people: people(ids).map((person) => ({ ...person, site: person.id === 'm1' ? 'Seoul' : 'Elsewhere' })),
    sites: { Seoul: { timeZone: 'Asia/Seoul' }, Elsewhere: { timeZone } },
  });
  await calls(cohort);
  expect(await proposePairs(cohort.ref, cohort.at)).toMatchObject({ pairs });
});
