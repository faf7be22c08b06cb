import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeCohort } from '../../../../functions/cohorts/cohort.ts';
import { matchingPage } from '../../../../functions/http/board/matching/matching-page.tsx';
import { elsewhereWords } from '../../../../functions/http/board/matching/words/elsewhere-words.ts';
import { launched } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, proposal } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ReviewDesk } from './review-desk.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const words = elsewhereWords.en;

test('HR reads at the review who is in other cohorts, of another team only until when, and why a mentee waits', async () => {
  const table = await memory.another();
  const lyon = await launched(table, ['m1', 'e1'], { name: 'Lyon' }, (id) => `${id}A`, 'A');
  await calls(lyon);
  await proposal(lyon, accept);
  const desk = await ReviewDesk.open(table, ['m1', 'm2', 'e1', 'e2']);
  const own = await matchingPage(await desk.visit());
  expect(own).toContain(words.title);
  expect(own).toContain('Person m1 is in Lyon (mentor) until');
  expect(own).toContain('Person e1 is in Lyon (mentee) until');
  expect(own).toContain('one mentor at a time');

  const { settings } = await lyon.cohort();
  await changeCohort(table, lyon.cohortId, { settings: { ...settings, team: 'lyon' } });
  const another = await matchingPage(await desk.visit());
  expect(another).toContain('Person m1 is in another cohort until');
  expect(another).not.toContain('Lyon');
});

test('alone in the company, HR reads nothing of other cohorts', async () => {
  const desk = await ReviewDesk.open(await memory.another(), ['m1', 'e1']);
  expect(await matchingPage(await desk.visit())).not.toContain(words.title);
});
