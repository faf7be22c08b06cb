import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { changePair, pairs } from '../../../../functions/pairs/pair.ts';
import { participants, setStatus } from '../../../../functions/people/participant.ts';
import { getRound } from '../../../../functions/rounds/round.ts';
import { collectApplications } from '../../../../functions/stages/call-for-mentors/collect-applications.ts';
import { type Lacking, MOST_TIMES } from '../../../../functions/stages/cohort/standstill/lacking.ts';
import { resolveStandstill } from '../../../../functions/stages/cohort/standstill/resolve-standstill.ts';
import { stopCohort } from '../../../../functions/stages/cohort/stop-cohort.ts';
import { startPairs } from '../../../../functions/stages/kickoff/start-pairs.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { consequencesOf } from '../../../../functions/stages/rounds.ts';
import { launched, RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, asNamed, call, calls, decline, proposal } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const PEOPLE = {
  sponsor: { name: 'Dana', email: 'dana@example.com' },
  leadership: [{ name: 'Eli', email: 'eli@example.com' }],
};
const AUTOMATIC = { selection: 'automatic' };
const resolve = (staged: StagedCohort, lacking: Lacking) =>
  resolveStandstill({ ...staged.ref, lacking }, staged.at);
const decide = (staged: StagedCohort, lacking: Lacking, decision: string | undefined, number = 1) =>
  staged.hold(
    `${lacking}-${number}`,
    lacking,
    () => (decision === undefined ? undefined : { decision }),
    number,
  );

/** Up to the end of the call for mentors. */
async function calling(ids: readonly string[]): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids, { ...PEOPLE, callForMentors: AUTOMATIC });
  await staged.begin('callForMentors');
  await staged.hold('mentorCall-1', 'mentorCall', asNamed.mentor);
  await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
  return staged;
}

/** As the cohort's machine ends it. @returns who was told of it, and how often */
async function end(staged: StagedCohort): Promise<string[]> {
  staged.mails.length = 0;
  await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
  await staged.hold('cohortStopped', 'cohortStopped');
  return staged.mails.map(({ address }) => address.split('@')[0] ?? '').sort();
}

describe('nobody applies as a mentor', () => {
  test('HR is asked before any mentee is called; silent, it ends for everybody called, without a report', async () => {
    const staged = await calling(['x1', 'x2']);
    expect(await resolve(staged, 'noMentors')).toEqual({ next: 'askHr', roundId: 'noMentors-1', number: 1 });
    expect(await resolve(staged, 'noMentors')).toMatchObject({ next: 'askHr', number: 1 });
    await decide(staged, 'noMentors', undefined);
    for (let twice = 0; twice < 2; twice++)
      expect(await resolve(staged, 'noMentors')).toEqual({ next: 'stop' });
    expect(await staged.cohort()).toMatchObject({ stopBecause: 'noMentors', stopBy: 'workflow' });
    expect(await end(staged)).toEqual(['ada.hr', 'dana', 'eli', 'x1', 'x2']);
    const decided = (await timeline(staged.table, staged.cohortId)).filter(
      ({ what }) => what === 'standstillDecided',
    );
    expect(decided).toMatchObject([{ by: 'workflow', facts: { lacking: 'noMentors', decision: 'stop' } }]);
  });

  test('HR ends it: it is not told by mail what it has done itself', async () => {
    const staged = await calling(['x1']);
    await resolve(staged, 'noMentors');
    await decide(staged, 'noMentors', 'stop');
    expect(await resolve(staged, 'noMentors')).toEqual({ next: 'stop' });
    expect(await end(staged)).toEqual(['dana', 'eli', 'x1']);
  });

  test('HR has them called once more, and goes on as soon as somebody has come', async () => {
    const staged = await calling(['x1', 'x2']);
    await decide(staged, 'noMentors', 'again');
    const again = { next: 'again', roundId: 'mentorCall-3', number: 3 };
    expect(await resolve(staged, 'noMentors')).toEqual(again);
    expect(await resolve(staged, 'noMentors')).toEqual(again);
    await staged.hold('mentorCall-3', 'mentorCall', undefined, 3);
    await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
    expect(await resolve(staged, 'noMentors')).toEqual({ next: 'askHr', roundId: 'noMentors-2', number: 2 });
    await decide(staged, 'noMentors', 'again', 2);
    expect(await resolve(staged, 'noMentors')).toMatchObject({ next: 'again', roundId: 'mentorCall-4' });
    await staged.hold('mentorCall-4', 'mentorCall', () => ({ languages: ['en'], commitment: true }), 4);
    await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
    expect(await resolve(staged, 'noMentors')).toEqual({ next: 'goOn' });
    expect(staged.toldTo('x1')).toEqual(['mentorCall-1', 'mentorCall-3', 'mentorCall-4']);
  });
});

test('HR reads, before it asks for the last time, that no other question follows; and none does', async () => {
  const staged = await calling(['x1']);
  const said = async (number: number) => {
    const round = await getRound(staged.table, { ...staged.ref, roundId: `noMentors-${number}` });
    const decision = { round, answers: { decision: 'again' }, cohort: await staged.cohort() };
    const consequences = await consequencesOf('noMentors')({
      ...staged.at,
      ...decision,
      carryOutAt: staged.now,
      timeZone: 'Europe/Paris',
    });
    return consequences.some(({ text }) => text.en.includes('the last time'));
  };
  for (let number = 1; number <= MOST_TIMES; number++) {
    expect(await resolve(staged, 'noMentors')).toMatchObject({ next: 'askHr', number });
    await decide(staged, 'noMentors', 'again', number);
    expect([number, await said(number)]).toEqual([number, number === MOST_TIMES]);
    const called = await resolve(staged, 'noMentors');
    if (called.next !== 'again') throw new Error('nobody is called once more');
    await staged.hold(called.roundId, 'mentorCall', undefined, called.number);
  }
  expect(await resolve(staged, 'noMentors')).toEqual({ next: 'stop' });
});

test('one mentor: nothing is asked', async () => {
  const staged = await calling(['m1', 'x1']);
  expect(await resolve(staged, 'noMentors')).toEqual({ next: 'goOn' });
});

test('nobody wants a mentor: those who came forward as mentors hear so, once, like everybody called', async () => {
  const staged = await calling(['m1', 'x1']);
  await staged.hold('menteeCall-1', 'menteeCall');
  await collectApplications({ ...staged.ref, side: 'mentee' }, staged.at);
  expect(await resolve(staged, 'noMentees')).toMatchObject({ next: 'askHr', roundId: 'noMentees-1' });
  await decide(staged, 'noMentees', undefined);
  expect(await resolve(staged, 'noMentees')).toEqual({ next: 'stop' });
  expect(await end(staged)).toEqual(['ada.hr', 'dana', 'eli', 'm1', 'x1']);
  const [mentor] = await participants(staged.table, staged.cohortId, 'mentor');
  expect(mentor?.status).toBe('unmatched');
});

test('whoever has left or was not selected is left in peace', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'x1'], PEOPLE);
  await call(staged, 'mentor', asNamed.mentor, () => ({ 'decision-m1': 'decline', 'decision-m2': 'accept' }));
  const second = (await participants(staged.table, staged.cohortId, 'mentor')).find(
    ({ personId }) => personId === 'm2',
  );
  if (second) await setStatus(staged.table, staged.cohortId, second, 'withdrawn');
  await decide(staged, 'noMentors', undefined);
  await resolve(staged, 'noMentors');
  expect(await end(staged)).not.toEqual(expect.arrayContaining(['m1']));
  expect(staged.toldTo('m2')).toEqual([]);
});

describe('after all proposals there is no pair', () => {
  async function everybodyDeclines(): Promise<StagedCohort> {
    const staged = await launched(await memory.another(), ['m1', 'm2', 'e1'], {
      ...PEOPLE,
      matching: { maxProposals: 1, review: 'automatic' },
    });
    await calls(staged);
    await proposal(staged, decline);
    return staged;
  }

  test('HR is asked before anybody is told that they wait; silent, it ends for those who take part', async () => {
    const staged = await everybodyDeclines();
    expect(await resolve(staged, 'noPairs')).toEqual({ next: 'askHr', roundId: 'noPairs-1', number: 1 });
    await decide(staged, 'noPairs', undefined);
    expect(await resolve(staged, 'noPairs')).toEqual({ next: 'stop' });
    expect(await end(staged)).toEqual(['ada.hr', 'dana', 'e1', 'eli', 'm1', 'm2']);
    expect(staged.toldTo('e1')).not.toContain('unmatched');
  });

  test('HR has them matched once more, beyond what the definition allows, and it is enough', async () => {
    const staged = await everybodyDeclines();
    staged.later(1);
    await decide(staged, 'noPairs', 'again');
    expect(await resolve(staged, 'noPairs')).toMatchObject({ next: 'again' });
    staged.later(1);
    expect(await proposal(staged, accept)).toMatchObject({ number: 2, accepted: 1 });
    expect(await resolve(staged, 'noPairs')).toEqual({ next: 'goOn' });
  });

  test.each([
    ['a while after it was decided', 1],
    ['at the very instant', 0],
  ])('HR is asked again, and nothing is tried for ever, matched once more %s', async (_, hours) => {
    const staged = await everybodyDeclines();
    for (const number of [1, 2, 3]) {
      staged.later(1);
      expect(await resolve(staged, 'noPairs')).toMatchObject({ next: 'askHr', number });
      await decide(staged, 'noPairs', 'again', number);
      expect(await resolve(staged, 'noPairs')).toMatchObject({ next: 'again' });
      staged.later(hours);
      await proposal(staged, decline);
      expect(await proposePairs(staged.ref, staged.at)).toMatchObject({ review: false });
    }
  });
});

test('the last pair ends between the matching and the kickoff: it does not take place, and HR hears why', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1'], PEOPLE);
  await calls(staged);
  await proposal(staged, accept);
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (pair)
    await changePair(staged.table, staged.cohortId, pair, { status: 'ended', endReason: 'withdrawal' });
  await staged.begin('kickoff');
  expect(await startPairs(staged.ref, staged.sender)).toMatchObject({ started: false });
  expect(await staged.cohort()).toMatchObject({ stopBecause: 'pairsEnded', stopBy: 'workflow' });
  expect(await end(staged)).toEqual(expect.arrayContaining(['ada.hr', 'dana', 'eli']));
});
