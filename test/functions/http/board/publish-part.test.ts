import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { takeDecisionBack } from '../../../../functions/http/board/decisions.tsx';
import { matchingPage } from '../../../../functions/http/board/matching/matching-page.tsx';
import { pairPage } from '../../../../functions/http/board/matching/pair-page.tsx';
import { policiesPage } from '../../../../functions/http/board/matching/policies-page.tsx';
import { reviewWords } from '../../../../functions/http/board/matching/words/review-words.ts';
import { overviewPage } from '../../../../functions/http/board/overview.tsx';
import { putProposal } from '../../../../functions/matching/record/proposal-record.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { closeRound } from '../../../../functions/rounds/close-round.ts';
import { takeBack } from '../../../../functions/rounds/hr-decision.ts';
import { getRound } from '../../../../functions/rounds/round.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../../../functions/stages/matching/settle-answers.ts';
import { accept } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ReviewDesk } from './review-desk.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function desk(rest: object = {}): Promise<ReviewDesk> {
  return ReviewDesk.open(await memory.another(), ['m1', 'm2', 'm3', 'e1', 'e2', 'e3'], rest);
}

/** From the end of the review to the last word about the proposal, as the machine goes; each step twice. */
async function afterReview({ staged }: ReviewDesk, number = 1): Promise<{ again: boolean }> {
  const ref = { ...staged.ref, number };
  await closeRound({ ...staged.ref, roundId: `matchReview-${number}` }, staged.at);
  for (let times = 0; times < 2; times++) await publishPairs(ref, staged.at);
  await staged.hold(`pairProposal-${number}`, 'pairProposal', accept, number);
  await staged.hold(`silentProposals-${number}`, 'silentProposals', undefined, number);
  await settleAnswers(ref, staged.settling);
  const settled = await settleAnswers(ref, staged.settling);
  await staged.hold(`pairConfirmed-${number}`, 'pairConfirmed', undefined, number);
  await staged.hold(`proposalFell-${number}`, 'proposalFell', undefined, number);
  return settled;
}

test('a pair held back is told nothing, and the two are matched again in the next proposal', async () => {
  const review = await desk();
  const { staged } = review;
  const held = await review.pairOf('e1');
  await review.press('holdBack', { pair: held });
  const page = await matchingPage(await review.visit());
  expect(page).toContain('Publish 2 pairs of these');
  expect(page).toContain('One pair is left out');
  expect(await review.press('publish')).toBeUndefined();
  expect(await afterReview(review)).toMatchObject({ accepted: 2, again: true });
  for (const personId of [held.menteeId, held.mentorId]) {
    expect(staged.toldTo(personId)).not.toContain('pairProposal-1');
    expect(staged.toldTo(personId)).not.toContain('proposalFell-1');
  }
  expect(await proposePairs(staged.ref, staged.at)).toMatchObject({ number: 2, pairs: 1 });
  expect(await review.mentorOf('e1', 2)).toBe(held.mentorId);
});

test('released again, it is published with the others', async () => {
  const review = await desk();
  const held = await review.pairOf('e1');
  await review.press('holdBack', { pair: held });
  await review.press('release', { pair: held });
  await review.press('publish');
  expect(await afterReview(review)).toMatchObject({ accepted: 3, again: false });
});

test('held back in the last proposal, the two hear that they wait: nobody is lost', async () => {
  const review = await desk({ matching: { maxProposals: 1 } });
  const { staged } = review;
  const held = await review.pairOf('e1');
  await review.press('holdBack', { pair: held });
  expect(await matchingPage(await review.visit())).toContain('This is the last proposal');
  await review.press('publish');
  expect(await afterReview(review)).toMatchObject({ again: false });
  await staged.hold('unmatched', 'unmatched');
  await staged.hold('mentorUnmatched', 'mentorUnmatched');
  expect(staged.toldTo(held.menteeId)).toContain('unmatched');
  expect(staged.toldTo(held.mentorId)).toContain('mentorUnmatched');
});

test('what is published is what was seen: nothing changes once it is being published', async () => {
  const review = await desk();
  const pair = await review.pairOf('e1');
  await review.press('lock', { pair });
  expect((await review.press('publish', { seen: '1.1' }))?.status).toBe(409);
  await review.press('publish');
  expect(await review.press('forbid', { pair })).toBeUndefined();
  await afterReview(review);
  expect((await review.stored()).overrides.forbidden).toEqual([]);
  expect(await pairs(review.staged.table, review.staged.cohortId)).toHaveLength(3);
});

test('a publication is said first, rests for its time, and is taken back by any coordinator', async () => {
  const review = await desk();
  const { staged } = review;
  const pair = await review.pairOf('e1');
  const round = () => getRound(staged.table, { ...staged.ref, roundId: 'matchReview-1' });
  const takeBack = async (by: number, fields: Record<string, string> = {}) => {
    const { decisions } = await round();
    const body = { roundId: 'matchReview-1', decisions: String(decisions), ...fields };
    return takeDecisionBack(await review.visit({}, by), body);
  };
  const said = await review.press('publish', { _seal: '' });
  for (const words of ['3 pairs are proposed to 6 people', 'No mentee is left', 'Yes, do this'])
    expect(said?.page).toContain(words);
  expect((await review.stored()).frozenAt).toBeUndefined();
  expect((await round()).decision).toBeUndefined();

  expect(await review.press('publish')).toBeUndefined();
  expect((await round()).decision).toMatchObject({ by: 'hr~0' });
  const page = await matchingPage(await review.visit({}, 1));
  for (const words of ['3 pairs are proposed to 6 people', 'Ada decided on', 'Take it back'])
    expect(page).toContain(words);
  expect(await overviewPage(await review.visit({}, 1))).toContain('Take it back');
  // One press only asks, as a mail scanner's would.
  const asked = await takeBack(1);
  expect(asked?.body).toContain('Take the decision back?');
  expect((await round()).decision).toBeDefined();
  const seal = /name="_seal" value="([^"]+)"/.exec(asked?.body ?? '')?.[1] ?? '';
  expect(await takeBack(1, { _seal: seal })).toBeUndefined();
  expect((await round()).decision).toBeUndefined();
  // Everything can be changed and decided on again.
  expect(await review.press('forbid', { pair })).toBeUndefined();
  expect((await review.stored()).overrides.forbidden).toEqual([pair]);
  expect(await review.press('publish', { by: 1 })).toBeUndefined();
  await afterReview(review);
  const published = (await timeline(staged.table, staged.cohortId)).filter(
    ({ what }) => what === 'pairsPublished',
  );
  expect(published).toMatchObject([{ by: 'hr~1' }]);
});

test('a coordinator who died over taking back leaves nothing frozen', async () => {
  const review = await desk();
  const { staged } = review;
  const pair = await review.pairOf('e1');
  await review.press('recall');
  const ref = { ...staged.ref, roundId: 'matchReview-1' };
  const { decisions: number } = await getRound(staged.table, ref);
  expect(await takeBack(ref, { by: 'hr~0', number }, staged.at)).toBe('takenBack');
  expect((await review.stored()).recalled).toBe(true);
  expect(await matchingPage(await review.visit())).toContain('Publish 3 pairs');
  expect(await review.press('lock', { pair })).toBeUndefined();
  expect((await review.stored()).overrides.locked).toEqual([pair]);
});

test('a recall that was taken back is none, when it is the deadline that publishes', async () => {
  const review = await desk();
  const { staged } = review;
  await review.press('recall');
  const ref = { ...staged.ref, roundId: 'matchReview-1' };
  const { decisions: number } = await getRound(staged.table, ref);
  expect(await takeBack(ref, { by: 'hr~0', number }, staged.at)).toBe('takenBack');
  expect(await afterReview(review)).toMatchObject({ accepted: 3 });
});

/** The proposal as it would be in a cohort that no page computes. */
async function large(rest: object = {}): Promise<ReviewDesk> {
  const review = await desk(rest);
  const { proposal, parts: _parts, pairs: _pairs, ...head } = await review.stored();
  const { table, cohortId } = review.staged;
  await putProposal(table, cohortId, head, { ...proposal, mentees: 2_001 });
  return review;
}

test('in a large cohort decisions wait until HR has them computed, by the machine', async () => {
  const review = await large({ matching: { maxProposals: 1 } });
  const { staged } = review;
  const before = await review.stored();
  const excluded = await review.pairOf('e1');
  const wanted = { menteeId: 'e2', mentorId: (await review.mentorOf('e3')) ?? '' };
  await review.press('forbid', { pair: excluded });
  await review.press('move', { pair: wanted });
  await review.press('policy', { objective: 'highestFloor' });
  const { proposal, waiting } = await review.stored();
  expect([proposal, waiting]).toEqual([before.proposal, 3]);
  expect(await matchingPage(await review.visit())).toContain('3 decisions are not computed yet');
  const looked = await pairPage(await review.visit({ mentee: 'e3', mentor: excluded.mentorId }));
  expect(looked).toContain('cannot be computed while a page waits');
  expect(await policiesPage(await review.visit())).toContain('cannot be compared while a page waits');

  expect(await review.press('recall')).toBeUndefined();
  expect(await afterReview(review)).toMatchObject({ accepted: 0, again: true });
  expect(await pairs(staged.table, staged.cohortId)).toEqual([]);
  // It takes none of the proposals that the definition allows.
  expect(await proposePairs(staged.ref, staged.at)).toMatchObject({ number: 2 });
  const next = await review.stored(2);
  expect(next.overrides).toEqual({ locked: [wanted], forbidden: [excluded], objective: 'highestFloor' });
  expect(next.proposal.pairs).toContainEqual(expect.objectContaining(wanted));
  expect(next.proposal.pairs).not.toContainEqual(expect.objectContaining(excluded));
});

test('published before they are computed, what contradicts the decisions is left out', async () => {
  const review = await large();
  const excluded = await review.pairOf('e1');
  const wanted = { menteeId: 'e2', mentorId: (await review.mentorOf('e3')) ?? '' };
  await review.press('forbid', { pair: excluded });
  await review.press('move', { pair: wanted });
  await review.press('publish');
  expect(await afterReview(review)).toMatchObject({ accepted: 1, again: true });
  const published = await pairs(review.staged.table, review.staged.cohortId);
  expect(published.map(({ menteeId }) => menteeId)).toEqual(['e3']);
});

test('while pairs are under way, the policies’ page says what it costs that they stay', async () => {
  const review = await desk();
  const { staged } = review;
  expect(await policiesPage(await review.visit())).not.toContain(reviewWords.en.staying);
  await review.press('holdBack', { pair: await review.pairOf('e1') });
  await review.press('publish');
  await afterReview(review);
  await proposePairs(staged.ref, staged.at);
  await staged.open('matchReview-2', 'matchReview', 2);
  const page = await policiesPage(await review.visit());
  expect(page).toContain(reviewWords.en.staying);
  expect(page).toContain(reviewWords.en.samePairs);
});

test('published and changed at the same moment: nothing is published that was excluded', async () => {
  for (let times = 0; times < 3; times++) {
    const review = await desk();
    const pair = await review.pairOf('e1');
    await Promise.all([
      review.press('publish', { seen: '1.1' }),
      review.press('forbid', { pair, by: 1, seen: '1.1' }),
    ]);
    await afterReview(review);
    const { overrides } = await review.stored();
    const published = await pairs(review.staged.table, review.staged.cohortId);
    for (const { menteeId, mentorId } of published) {
      expect(overrides.forbidden).not.toContainEqual({ menteeId, mentorId });
    }
    expect(published).toHaveLength(3);
  }
});
