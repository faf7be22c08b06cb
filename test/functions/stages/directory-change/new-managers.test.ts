import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { ReportingLines } from '../../../../functions/directory/reporting-chain.ts';
import { type Pair, pairs } from '../../../../functions/pairs/pair.ts';
import { everybodysManagers } from '../../../../functions/people/uncalled.ts';
import { pendingRequestIds } from '../../../../functions/rounds/round.ts';
import { lookAfterPairs } from '../../../../functions/stages/check-ins/look-after-pairs.ts';
import { endPairByHr } from '../../../../functions/stages/directory-change/end-pair.ts';
import { closeCohort } from '../../../../functions/stages/evaluation/close-cohort.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { waiting } from '../../../../functions/stages/matching/waiting.ts';
import { throughCrashes } from '../../../cohorts/crashing.ts';
import { applies, confirms, newData, shown } from '../../../cohorts/new-data.ts';
import { launched, RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching, proposal } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const IDS = ['m1', 'm2', 'm3', 'e1', 'e2', 'chief'];

async function matched(rest: object = {}): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), IDS, rest);
  await calls(staged);
  await matching(staged, accept);
  return staged;
}

async function underWay(rest: object = {}): Promise<StagedCohort> {
  const staged = await matched(rest);
  await kickoff(staged);
  await staged.begin('checkIns');
  return staged;
}

async function pairOf({ table, cohortId }: StagedCohort, menteeId: string): Promise<Pair> {
  const pair = (await pairs(table, cohortId)).find((one) => one.menteeId === menteeId);
  if (!pair) throw new Error(`${menteeId} is in no pair`);
  return pair;
}

const openAlerts = async ({ table, cohortId }: StagedCohort) =>
  (await alerts(table, cohortId)).filter(({ handledAt }) => handledAt === undefined).map(({ kind }) => kind);
const heard = (staged: StagedCohort, personId: string, about: RegExp) =>
  staged.toldTo(personId).filter((one) => about.test(one));
const pending = ({ table, cohortId }: StagedCohort, roundId: string) =>
  pendingRequestIds(table, { cohortId, roundId });

describe('the mentor becomes the manager of the mentee’s manager', () => {
  test('the pair pauses at once: both are told, HR has something to look at, nobody is asked about it', async () => {
    const staged = await underWay();
    await staged.open('pulse-1', 'pulse');
    const { mentorId, pairId } = await pairOf(staged, 'e1');
    const plan = await shown(staged, { e1: { managerId: 'chief' }, chief: { managerId: mentorId } });
    expect(plan.pairs.pausing.map((pair) => pair.pairId)).toEqual([pairId]);
    // Shown, and nothing done.
    expect((await pairOf(staged, 'e1')).status).toBe('active');

    await newData(staged, { e1: { managerId: 'chief' }, chief: { managerId: mentorId } });
    expect((await pairOf(staged, 'e1')).status).toBe('suspended');
    expect((await pairOf(staged, 'e2')).status).toBe('active');
    expect(await openAlerts(staged)).toEqual(['pairInLine']);
    for (const id of ['e1', mentorId]) expect(heard(staged, id, /^pairPaused/)).toEqual(['pairPaused-1']);
    expect((await pending(staged, 'pulse-1')).filter((id) => id.startsWith(pairId))).toEqual([]);
    await staged.hold('pulse-2', 'pulse', undefined, 2);
    expect(heard(staged, 'e1', /^pulse-2/)).toEqual([]);
    expect(heard(staged, 'e2', /^pulse-2/)).toEqual(['pulse-2']);
    const told = (await timeline(staged.table, staged.cohortId)).map(({ what }) => what);
    expect(told.filter((what) => /^directoryChanged|^pairPaused/.test(what))).toEqual([
      'directoryChanged',
      'pairPaused',
    ]);
  });

  test('corrected by a later file it goes on: what was open is asked again, the alert falls', async () => {
    const staged = await underWay();
    await staged.open('pulse-1', 'pulse');
    const { mentorId, pairId } = await pairOf(staged, 'e1');
    await newData(staged, { e1: { managerId: mentorId } });
    await staged.open('pulse-2', 'pulse', 2);
    expect((await pending(staged, 'pulse-2')).filter((id) => id.startsWith(pairId))).toEqual([]);
    await newData(staged, { e1: { managerId: 'chief' } });
    expect((await pairOf(staged, 'e1')).status).toBe('active');
    expect(await openAlerts(staged)).toEqual([]);
    expect((await pending(staged, 'pulse-1')).filter((id) => id.startsWith(pairId))).toHaveLength(2);
    // What came during the pause comes now, and what had come before does not come twice.
    expect(heard(staged, 'e1', /^pulse/)).toEqual(['pulse-1', 'pulse-2']);
    expect(heard(staged, 'e1', /^pair(Paused|Resumed)/)).toEqual(['pairPaused-1', 'pairResumed-1']);
    for (const id of ['e1', mentorId]) {
      expect(await staged.behindPairLink(id, 'pairPaused-1')).toEqual([
        200,
        expect.stringContaining('You and '),
      ]);
      expect(await staged.behindPairLink(id, 'pairResumed-1')).toEqual([
        200,
        expect.stringContaining('You and '),
      ]);
    }
    // And once more: another time, another word.
    await newData(staged, { e1: { managerId: mentorId } });
    expect(heard(staged, 'e1', /^pairPaused/)).toEqual(['pairPaused-1', 'pairPaused-2']);
    expect(await openAlerts(staged)).toEqual(['pairInLine']);
  });

  test('ended by HR: both are told without blame, and wait for somebody else', async () => {
    const staged = await underWay();
    const pair = await pairOf(staged, 'e1');
    const executions = new RecordedExecutions();
    const cohort = await staged.cohort();
    expect(await endPairByHr(cohort, pair, 'hr', { ...staged.at, executions })).toBe(false);
    await newData(staged, { e1: { managerId: pair.mentorId } });
    expect(await endPairByHr(cohort, pair, 'hr', { ...staged.at, executions })).toBe(true);
    expect(await endPairByHr(cohort, pair, 'hr', { ...staged.at, executions })).toBe(true);
    for (const { changeId } of executions.directoryChanges) await applies(staged, changeId);
    for (const id of ['e1', pair.mentorId]) expect(heard(staged, id, /^pairEnded/)).toEqual(['pairEnded']);
    expect(await openAlerts(staged)).toEqual([]);
    const { mentees, mentors } = await waiting(staged.table, cohort);
    expect(mentees.map(({ personId }) => personId)).toEqual(['e1']);
    expect(mentors.map(({ personId }) => personId)).toContain(pair.mentorId);
  });

  test('left open to the end, it ends with the cohort; the clock does not close it before', async () => {
    const staged = await underWay();
    const { mentorId } = await pairOf(staged, 'e1');
    await newData(staged, { e1: { managerId: mentorId } });
    staged.later(120);
    await lookAfterPairs(staged.ref, staged.sender);
    expect((await pairOf(staged, 'e1')).status).toBe('suspended');
    await closeCohort(staged.ref, staged.at);
    expect(await pairOf(staged, 'e1')).toMatchObject({ status: 'ended', endReason: 'reportingLine' });
    expect(await openAlerts(staged)).not.toContain('pairInLine');
  });
});

test('before the kickoff an accepted pair pauses too, is not invited, and begins when it goes on', async () => {
  const staged = await matched();
  const { mentorId } = await pairOf(staged, 'e1');
  await newData(staged, { e1: { managerId: mentorId } });
  await kickoff(staged);
  expect(heard(staged, 'e1', /^kickoff/)).toEqual([]);
  expect(await pairOf(staged, 'e1')).toMatchObject({ status: 'suspended', suspendedFrom: 'active' });
  await newData(staged, { e1: { managerId: 'chief' } });
  expect((await pairOf(staged, 'e1')).status).toBe('active');
});

describe('a proposal', () => {
  test('under review: the pair is held back, HR is told, and it is not published with the others', async () => {
    const staged = await launched(await memory.another(), IDS);
    await calls(staged);
    await staged.begin('matching');
    const { number } = await proposePairs(staged.ref, staged.at);
    await staged.open(`matchReview-${number}`, 'matchReview', number);
    // Whoever of the three is proposed to e1.
    await newData(staged, { m1: { managerId: 'e1' }, m2: { managerId: 'e1' }, m3: { managerId: 'e1' } });
    expect(await openAlerts(staged)).toEqual(['proposalInLine']);
    expect(await publishPairs({ ...staged.ref, number }, staged.at)).toEqual({ pairs: 1 });
    expect((await pairs(staged.table, staged.cohortId)).map(({ menteeId }) => menteeId)).toEqual(['e2']);
  });

  test('that both were asked about falls: both hear that it will not go ahead, and are matched again', async () => {
    const staged = await launched(await memory.another(), IDS);
    await calls(staged);
    await staged.begin('matching');
    const { number } = await proposePairs(staged.ref, staged.at);
    await publishPairs({ ...staged.ref, number }, staged.at);
    await staged.open(`pairProposal-${number}`, 'pairProposal', number);
    const { mentorId, pairId } = await pairOf(staged, 'e1');
    await newData(staged, { e1: { managerId: mentorId } });
    expect(await pairOf(staged, 'e1')).toMatchObject({ status: 'ended', endReason: 'reportingLine' });
    for (const id of ['e1', mentorId]) expect(heard(staged, id, /^proposalFell/)).toEqual(['proposalFell-1']);
    expect((await pending(staged, `pairProposal-${number}`)).filter((id) => id.startsWith(pairId))).toEqual(
      [],
    );
    expect(await openAlerts(staged)).toEqual([]);
  });
});

test('whoever dies between any two writes: taken over once, told once, no pair in one line', async () => {
  const staged = await underWay();
  await staged.open('pulse-1', 'pulse');
  const { mentorId } = await pairOf(staged, 'e1');
  const changeId = await confirms(staged, {
    e1: { managerId: 'new' },
    new: { managerId: mentorId },
    chief: { name: 'Another Name' },
  });
  const deaths = await throughCrashes(staged, async (table) => {
    const { applying } = await applies(staged, changeId, table);
    if (applying.next === 'wait') staged.now = new Date(applying.until);
  });
  await applies(staged, changeId);
  expect(deaths).toBeGreaterThan(8);
  const lines = new ReportingLines(await everybodysManagers(staged.table, staged.cohortId));
  expect(lines.chainAbove('e1')).toHaveLength(2);
  expect((await pairOf(staged, 'e1')).status).toBe('suspended');
  for (const id of ['e1', mentorId]) expect(heard(staged, id, /^pairPaused/)).toEqual(['pairPaused-1']);
  expect((await staged.cohort()).peopleCount).toBe(IDS.length + 1);
});

test('proposed again: nobody above or below, by the latest of what HR has said', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2']);
  await calls(staged);
  await newData(staged, { e1: { managerId: 'm1' }, m1: { managerId: 'e2' } });
  await staged.begin('matching');
  await proposal(staged, accept);
  expect((await pairs(staged.table, staged.cohortId)).map(({ pairId }) => pairId).sort()).toEqual(['e1~m2']);
});
