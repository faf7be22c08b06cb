import { afterAll, beforeAll, expect, test } from 'vitest';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { pendingRequestIds } from '../../../../functions/rounds/round.ts';
import { silentPairs } from '../../../../functions/stages/matching/proposal-answers.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../../../functions/stages/matching/settle-answers.ts';
import { takeBackWithdrawal } from '../../../../functions/stages/withdrawal/take-back.ts';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { asksToLeave, leaves, proceeds } from '../../../cohorts/leaving.ts';
import { type Answering, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, proposal } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function matchable(ids: readonly string[]): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids);
  await calls(staged);
  return staged;
}

const statusOf = async ({ table, cohortId }: StagedCohort) =>
  (await pairs(table, cohortId)).map(({ status }) => status);
const rolesOf = async ({ table, cohortId }: StagedCohort) =>
  [
    ...(await participants(table, cohortId, 'mentor')),
    ...(await participants(table, cohortId, 'mentee')),
  ].map(({ status }) => status);

const bySide =
  (mentor: string | undefined, mentee: string | undefined): Answering =>
  ({ side }) => {
    const decision = side === 'mentor' ? mentor : mentee;
    return decision === undefined ? undefined : { decision };
  };

test.each([
  ['both accept', bySide('accept', 'accept'), 'accepted'],
  ['the mentor declines', bySide('decline', 'accept'), 'declined'],
  ['the mentee declines, the mentor is silent', bySide(undefined, 'decline'), 'declined'],
  ['one accepts, the other is silent', bySide('accept', undefined), 'lapsed'],
  ['both are silent', bySide(undefined, undefined), 'lapsed'],
])('%s', async (_, answering, status) => {
  const staged = await matchable(['m1', 'e1']);
  await proposal(staged, answering);
  expect(await statusOf(staged)).toEqual([status]);
  expect(await rolesOf(staged)).toEqual(
    status === 'accepted' ? ['paired', 'paired'] : ['trained', 'selected'],
  );
  // The invitation to the kickoff follows at once, and says it to whoever has a partner.
  if (status === 'accepted') await kickoff(staged);
  const word = status === 'accepted' ? 'kickoff' : 'proposalFell-1';
  expect(staged.toldTo('m1')).toContain(word);
  expect(staged.toldTo('e1')).toContain(word);
});

test('a silent pair is accepted when HR has talked to the two, never one that was declined', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  await proposal(
    staged,
    ({ pairId = '', side }) =>
      pairId.startsWith('e1') && side === 'mentor' ? { decision: 'decline' } : undefined,
    () => ({
      'decision-e1~m1': 'accept',
      'decision-e1~m2': 'accept',
      'decision-e2~m1': 'accept',
      'decision-e2~m2': 'accept',
    }),
  );
  expect((await statusOf(staged)).toSorted()).toEqual(['accepted', 'declined']);
});

test('HR is not asked about a silent pair of which one is leaving, until that is taken back', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  await proposePairs(staged.ref, staged.at);
  await publishPairs({ ...staged.ref, number: 1 }, staged.at);
  await staged.hold('pairProposal-1', 'pairProposal');
  const asked = async () =>
    (await silentPairs(staged.table, staged.cohortId, 1)).map(({ pair }) => pair.menteeId).sort();
  expect(await asked()).toEqual(['e1', 'e2']);
  await asksToLeave(staged, 'e1', { takesEffectAt: new Date(staged.now.getTime() + 2 * DAY_MS) });
  await proceeds(staged, 'e1');
  expect(await asked()).toEqual(['e2']);
  await takeBackWithdrawal(staged.cohortId, 'e1', staged.settling);
  expect(await asked()).toEqual(['e1', 'e2']);
});

test('settled twice is settled once', async () => {
  const staged = await matchable(['m1', 'm2', 'e1', 'e2']);
  const { accepted, again } = await proposal(staged, accept);
  expect(await settleAnswers({ ...staged.ref, number: 1 }, staged.settling)).toEqual({ accepted, again });
  expect([accepted, again]).toEqual([2, false]);
});

test('who leaves between publication and settlement: the other is told, waits for nobody, is matched again', async () => {
  const staged = await matchable(['m1', 'm2', 'e1']);
  await proposePairs(staged.ref, staged.at);
  await publishPairs({ ...staged.ref, number: 1 }, staged.at);
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (!pair) throw new Error('nothing was proposed');
  await staged.open('pairProposal-1', 'pairProposal');
  await leaves(staged, pair.mentorId);
  expect(await pendingRequestIds(staged.table, { ...staged.ref, roundId: 'pairProposal-1' })).toEqual([]);
  expect(staged.toldTo('e1')).toContain('pairEnded');
  expect(await silentPairs(staged.table, staged.cohortId, 1)).toEqual([]);
  expect(await settleAnswers({ ...staged.ref, number: 1 }, staged.settling)).toEqual({
    accepted: 0,
    again: true,
  });
  await staged.hold('pairConfirmed-1', 'pairConfirmed');
  await staged.hold('proposalFell-1', 'proposalFell');
  expect(staged.toldTo('e1')).not.toContain('proposalFell-1');
  expect(await proposal(staged, accept)).toMatchObject({ number: 2, accepted: 1 });
});
