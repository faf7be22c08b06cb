import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoardVisit } from '../../functions/http/board/board-visit.ts';
import { matchingPage } from '../../functions/http/board/matching/matching-page.tsx';
import { pairPage } from '../../functions/http/board/matching/pair-page.tsx';
import { policiesPage } from '../../functions/http/board/matching/policies-page.tsx';
import { reviewWords } from '../../functions/http/board/matching/words/review-words.ts';
import { pairs } from '../../functions/pairs/pair.ts';
import { closeRound } from '../../functions/rounds/close-round.ts';
import { proposePairs } from '../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../functions/stages/matching/settle-answers.ts';
import type { ReviewDesk } from '../functions/http/board/review-desk.ts';
import { largeCohort } from '../functions/matching/large-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../functions/store/memory-table.ts';
import { AccessibilityCheck } from './accessibility.ts';
import { launchChromium } from './chromium.ts';

const MOST_BYTES = 50 * 1024;
const PATH = `/b/${'x'.repeat(43)}`;

let browser: Browser;
let memory: MemoryTable;
beforeAll(async () => {
  browser = await launchChromium();
  memory = await openMemoryTable();
});
afterAll(async () => {
  await browser?.close();
  await memory?.[Symbol.asyncDispose]();
});

async function inFrench(review: ReviewDesk, query: BoardVisit['query'] = {}): Promise<BoardVisit> {
  const visit = await review.visit(query);
  return { ...visit, visitor: { ...visit.visitor, locale: 'fr', path: PATH } };
}

test('in a review of 2,000 mentees, 300 of them under way, every view computes, weighs under 50 KB and fits a phone', async () => {
  const review = await largeCohort(await memory.another(), { mentees: 2_000, mentors: 1_000, accepted: 300 });
  const check = await AccessibilityCheck.open(browser, { width: 390, height: 844 });
  const looked = async () => {
    const { proposal } = await review.stored();
    const [weak, other] = [proposal.pairs[0], proposal.pairs.at(-1)];
    const views: [string, (visit: BoardVisit) => Promise<string>, BoardVisit['query']][] = [
      ['the pairs', matchingPage, {}],
      ['the policies', policiesPage, {}],
      ['a mentee’s mentors', pairPage, { mentee: weak?.menteeId }],
      ['searched', pairPage, { mentee: weak?.menteeId, q: 'MARIE', page: '9' }],
      ['what a pair would cost', pairPage, { mentee: weak?.menteeId, mentor: other?.mentorId }],
    ];
    for (const [name, page, query] of views) {
      const html = await page(await inFrench(review, query));
      expect([name, Buffer.byteLength(html) < MOST_BYTES]).toEqual([name, true]);
      expect([name, await check.findings(html)]).toEqual([name, []]);
    }
    return proposal;
  };
  const staying = await looked();
  expect(staying).toMatchObject({ mentees: 1_700, movable: 0 });
  expect(staying.staying).toHaveLength(300);
  const policies = await policiesPage(await inFrench(review));
  expect(policies).not.toContain(reviewWords.fr.tooLargeForPolicies);

  expect(await review.press('pairsUnderWay', { pairsUnderWay: 'mayMove' })).toBeUndefined();
  const moving = await looked();
  expect(moving).toMatchObject({ mentees: 1_700, movable: 300 });
  expect(moving.served).toBeGreaterThanOrEqual(staying.served);
  expect(moving.total).toBeGreaterThan(staying.total);
  expect(moving.certificate.proved).toBe(true);
});

test('above 2,000 mentees decisions are kept for the machine: it computes them all, and what is published is that', async () => {
  const review = await largeCohort(await memory.another(), { mentees: 2_100, mentors: 1_100 });
  const { staged } = review;
  const { proposal: first } = await review.stored();
  const [excluded, one, another] = first.pairs;
  if (!excluded || !one || !another) throw new Error('no pairs');
  const wanted = { menteeId: one.menteeId, mentorId: another.mentorId };
  const { fr } = reviewWords;
  expect(await policiesPage(await inFrench(review))).toContain(fr.tooLargeForPolicies);
  const price = await pairPage(await inFrench(review, { mentee: wanted.menteeId, mentor: wanted.mentorId }));
  expect(price).toContain(fr.tooLargeForPrice);

  expect(await review.press('forbid', { pair: excluded })).toBeUndefined();
  expect(await review.press('move', { pair: wanted })).toBeUndefined();
  const waiting = await review.stored();
  expect([waiting.waiting, waiting.proposal]).toEqual([2, first]);
  expect(await matchingPage(await inFrench(review))).toContain(fr.waitingTitle(2));

  expect(await review.press('recall')).toBeUndefined();
  await closeRound({ ...staged.ref, roundId: 'matchReview-1' }, staged.at);
  expect(await publishPairs({ ...staged.ref, number: 1 }, staged.at)).toEqual({ pairs: 0 });
  await settleAnswers({ ...staged.ref, number: 1 }, staged.settling);
  await staged.hold('proposalFell-1', 'proposalFell');
  await proposePairs(staged.ref, { ...staged.at, timeLeft: () => 0 });
  const { proposal } = await review.stored(2);
  expect(proposal.pairs).toContainEqual(expect.objectContaining({ ...wanted, locked: true }));
  expect(proposal.pairs).not.toContainEqual(
    expect.objectContaining({ menteeId: excluded.menteeId, mentorId: excluded.mentorId }),
  );
  expect(proposal).toMatchObject({ mentees: 2_100, certificate: { proved: true } });
  const published = await publishPairs({ ...staged.ref, number: 2 }, staged.at);
  expect(published.pairs).toBe(proposal.pairs.length);
  expect((await pairs(staged.table, staged.cohortId)).every(({ status }) => status === 'proposed')).toBe(
    true,
  );
});
