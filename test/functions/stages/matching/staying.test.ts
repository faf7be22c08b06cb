import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchingPage } from '../../../../functions/http/board/matching/matching-page.tsx';
import { reviewWords } from '../../../../functions/http/board/matching/words/review-words.ts';
import { register } from '../../../../functions/http/hr-api/actions/register.ts';
import { samePair } from '../../../../functions/matching/proposal/same-pair.ts';
import { addRematch } from '../../../../functions/matching/record/rematch-record.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { beginRematch } from '../../../../functions/stages/matching/begin-rematch.ts';
import { priceOfStayingFor } from '../../../../functions/stages/matching/staying.ts';
import { addressOf, asMentee, launched } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { ReviewDesk } from '../../http/board/review-desk.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

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
