import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchingPage } from '../../functions/cohorts/board/matching/matching-page.tsx';
import { reviewWords } from '../../functions/cohorts/board/matching/review-words.ts';
import { beginRematch } from '../../functions/matching/begin-rematch.ts';
import { addRematch } from '../../functions/matching/rematch-record.ts';
import { samePair } from '../../functions/matching/same-pair.ts';
import { priceOfStayingFor } from '../../functions/matching/staying.ts';
import { pairs } from '../../functions/pairs/pair.ts';
import { register } from '../../functions/people/register.ts';
import { ReviewDesk } from '../cohorts/review-desk.ts';
import { addressOf, asMentee, launched } from '../stages/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../stages/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

test('a mentee who fits only a mentor who is taken goes without: that is what staying costs', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'x1']);
  await calls(staged);
  expect(await priceOfStayingFor(staged.table, await staged.cohort())).toBeUndefined();
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  const [{ mentorId: taken = '' } = {}] = await pairs(staged.table, staged.cohortId);
  const spare = taken === 'm1' ? 'm2' : 'm1';
  const answers = asMentee({ avoid: addressOf(spare) });
  await register(await staged.cohort(), 'mentee', { person: 'x1', answers, by: 'hr' }, staged.sender);
  const requestedAt = staged.now.toISOString();
  await addRematch(staged.table, staged.cohortId, { number: 1, requestedAt, requestedBy: 'hr' });
  await beginRematch({ ...staged.ref, number: 1, executionArn: 'arn:1' }, staged.at);
  expect(await priceOfStayingFor(staged.table, await staged.cohort())).toMatchObject({ fewerServed: 1 });
});

test('one pair excluded: two swap, and everybody else stays, among mentors who are all as good', async () => {
  const ids = [1, 2, 3, 4, 5, 6].flatMap((number) => [`m${number}`, `e${number}`]);
  const review = await ReviewDesk.open(await memory.another(), ids);
  const before = (await review.stored()).proposal.pairs;
  await review.press('forbid', { pair: await review.pairOf('e1') });
  const after = (await review.stored()).proposal.pairs;
  const stayed = after.filter((pair) => before.some((one) => samePair(one, pair)));
  expect([after.length, stayed.length]).toEqual([6, 4]);
  expect(stayed.every(({ current }) => current)).toBe(true);
  expect(await matchingPage(await review.visit())).toContain(reviewWords.en.staysTogether);
  await review.press('recompute');
  expect((await review.stored()).proposal.pairs.some(({ current }) => current)).toBe(false);
});
