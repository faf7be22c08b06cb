import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalInput } from '../../../../functions/matching/record/proposal-input.ts';
import {
  findProposal,
  proposalHeads,
  putProposal,
} from '../../../../functions/matching/record/proposal-record.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../../../functions/stages/matching/settle-answers.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, decline, proposal } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function matchable(ids: readonly string[], rest: object = {}): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids, rest);
  await calls(staged);
  return staged;
}

test('computed once, however often the step is run', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  const first = await proposePairs(staged.ref, staged.at);
  expect(first).toEqual({ number: 1, pairs: 2, review: true });
  const stored = await findProposal(staged.table, staged.cohortId, 1);
  staged.later(1);
  expect(await proposePairs(staged.ref, staged.at)).toEqual(first);
  expect(await findProposal(staged.table, staged.cohortId, 1)).toEqual(stored);
});

test('is under way until those whose pair fell through were told: a stage tried again tells them', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  await proposePairs(staged.ref, staged.at);
  await publishPairs({ ...staged.ref, number: 1 }, staged.at);
  await staged.hold('pairProposal-1', 'pairProposal', decline);
  await settleAnswers({ ...staged.ref, number: 1 }, staged.settling);
  // Here the stage fails; HR has it tried again.
  expect(await proposePairs(staged.ref, staged.at)).toEqual({ number: 1, pairs: 2, review: true });
  await publishPairs({ ...staged.ref, number: 1 }, staged.at);
  expect(await settleAnswers({ ...staged.ref, number: 1 }, staged.settling)).toEqual({
    accepted: 0,
    again: true,
  });
  await staged.hold('pairConfirmed-1', 'pairConfirmed');
  await staged.hold('proposalFell-1', 'proposalFell');
  expect(staged.toldTo('e1').filter((about) => about === 'proposalFell-1')).toHaveLength(1);
  expect(await proposePairs(staged.ref, staged.at)).toMatchObject({ number: 2 });
});

test('what was declined is never proposed again, and accepted pairs stay', async () => {
  const staged = await matchable(['m1', 'm2', 'm3', 'e1', 'e2', 'e3']);
  const answering = ({ pairId = '' }) => ({ decision: pairId.startsWith('e1~') ? 'decline' : 'accept' });
  await proposal(staged, answering);
  const declined = (await pairs(staged.table, staged.cohortId)).filter(({ status }) => status === 'declined');
  const accepted = (await pairs(staged.table, staged.cohortId)).filter(({ status }) => status === 'accepted');
  expect([declined.length, accepted.length]).toEqual([1, 2]);
  // The one mentor left is the one who was declined: only if others changed could a pair be made, which HR is asked.
  expect(await proposePairs(staged.ref, staged.at)).toEqual({ number: 2, pairs: 0, review: true });
});

test('after the last proposal allowed there is none', async () => {
  const staged = await matchable(['m1', 'm2', 'm3', 'e1', 'e2', 'e3'], { matching: { maxProposals: 2 } });
  expect(await proposal(staged, decline)).toMatchObject({ number: 1, again: true });
  expect(await proposal(staged, decline)).toMatchObject({ number: 2, again: false });
  expect(await proposePairs(staged.ref, staged.at)).toEqual({ number: 3, pairs: 0, review: false });
  const all = await pairs(staged.table, staged.cohortId);
  expect(new Set(all.map(({ pairId }) => pairId)).size).toBe(6);
});

test('what HR excluded once stays excluded', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  await proposePairs(staged.ref, staged.at);
  const stored = await findProposal(staged.table, staged.cohortId, 1);
  if (!stored) throw new Error('nothing was proposed');
  const forbidden = [{ menteeId: 'e1', mentorId: 'm1' }];
  const { proposal: computed, ...head } = stored;
  await putProposal(
    staged.table,
    staged.cohortId,
    { ...head, overrides: { locked: [], forbidden } },
    computed,
  );
  await proposal(staged, ({ pairId = '' }) => ({ decision: pairId.startsWith('e1') ? 'decline' : 'accept' }));
  await proposePairs(staged.ref, staged.at);
  const heads = await proposalHeads(staged.table, staged.cohortId);
  expect(heads.map(({ overrides }) => overrides.forbidden)).toEqual([forbidden, forbidden]);
});

test('somebody is mentor and mentee, but never of the same person', async () => {
  const staged = await matchable(['b1', 'b2']);
  await proposal(staged, accept);
  const [only, ...others] = await pairs(staged.table, staged.cohortId);
  expect(only?.status).toBe('accepted');
  expect(only?.menteeId).not.toBe(only?.mentorId);
  const all = [only, ...others].map((pair) => [pair?.menteeId, pair?.mentorId].toSorted().join());
  expect(new Set(all).size).toBe(all.length);
});

test('a mentor has as many places as they offer, less those that are taken', async () => {
  const rest = { matching: { policy: { capacity: 2 } } };
  const staged = await launched(await memory.another(), ['m1', 'e1', 'e2'], rest);
  await calls(staged, undefined, { m1: 2 });
  await proposal(staged, ({ pairId = '' }) => ({ decision: pairId.startsWith('e1') ? 'decline' : 'accept' }));
  const settled = (await pairs(staged.table, staged.cohortId)).map(({ pairId, status }) => [pairId, status]);
  expect(settled).toEqual([
    ['e1~m1', 'declined'],
    ['e2~m1', 'accepted'],
  ]);
  const { mentors, mentees } = await proposalInput(staged.table, await staged.cohort());
  expect(mentors.map(({ person, places }) => [person.id, places])).toEqual([['m1', 1]]);
  expect(mentees.map(({ person }) => person.id)).toEqual(['e1']);
});

test('whom HR wanted together may have left: the rest is computed without them', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  const locked = [{ menteeId: 'e1', mentorId: 'm1' }];
  await leaves(staged, 'm1');
  const input = await proposalInput(staged.table, await staged.cohort(), { locked, forbidden: [] });
  expect(input.locked).toEqual([]);
});

test('who has left since the computation is not proposed to anybody', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  await proposePairs(staged.ref, staged.at);
  await leaves(staged, 'm1');
  expect(await publishPairs({ ...staged.ref, number: 1 }, staged.at)).toEqual({ pairs: 1 });
  const published = await pairs(staged.table, staged.cohortId);
  expect(published.map(({ mentorId, status }) => [mentorId, status])).toEqual([['m2', 'proposed']]);
  await staged.hold('pairProposal-1', 'pairProposal', accept);
  expect(staged.mails.filter(({ about }) => about === 'pairProposal-1')).toHaveLength(2);
  expect(await settleAnswers({ ...staged.ref, number: 1 }, staged.settling)).toEqual({
    accepted: 1,
    again: false,
  });
});
