import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalView } from '../../../../functions/http/hr-api/views/proposal-view.ts';
import { launched } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ReviewDesk } from '../board/review-desk.ts';
import { answerOf } from './hr-program.ts';

const WHOLE = { from: 0, limit: 500, locale: 'en' as const };

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

test('there is none before the matching', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  expect(await proposalView(staged.table, await staged.cohort(), WHOLE)).toBeUndefined();
});

test('the API tells of a proposal what HR’s review shows: reasons, firmness, what is held back, who is left', async () => {
  const review = await ReviewDesk.open(await memory.another(), ['m1', 'm2', 'e1', 'e2', 'e3']);
  const [held] = (await review.stored()).proposal.pairs;
  if (!held) throw new Error('nothing was proposed');
  const { menteeId, mentorId } = held;
  await review.press('holdBack', { pair: { menteeId, mentorId } });
  const view = (await proposalView(review.staged.table, await review.staged.cohort(), WHOLE))?.proposal;
  expect(view).toMatchObject({ number: 1, revision: 2, publishedAt: null, served: 2, notComputedYet: 0 });
  expect(view?.pairs.map((pair) => pair.leftOut)).toEqual([true, false]);
  for (const pair of view?.pairs ?? []) {
    expect(pair.firmness?.runs).toBe(20);
    expect(pair.why[0]).toBe(
      `Both named “Giving feedback”, the reason ${pair.mentee} applies; ${pair.mentor} teaches it to others.`,
    );
    expect(pair).not.toHaveProperty('criteria');
  }
  expect(view?.unmatched[0]?.why[0]).toBe('The rules leave 2 mentors, whose places are all taken.');
  const french = { headers: { 'accept-language': 'fr' } };
  const { response, text } = await answerOf(review.staged, 'GET /cohorts/{id}/matching', french);
  expect(response.headers).toMatchObject({ 'content-language': 'fr', vary: 'Accept-Language' });
  expect(JSON.parse(text).proposal.unmatched[0].why[0]).toMatch(/^Les règles/);
});
