import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { myPart } from '../../../../functions/http/my-page/my-part.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { directory } from '../../../../functions/people/directory.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { awaitAnswers } from '../../../../functions/rounds/await-answers.ts';
import { changeRound, pendingRequestIds } from '../../../../functions/rounds/round.ts';
import { tellHrOfAlerts } from '../../../../functions/stages/cohort/alerts/tell-hr-of-alerts.ts';
import { startPairs } from '../../../../functions/stages/kickoff/start-pairs.ts';
import { crashing } from '../../../cohorts/crashing.ts';
import { asksToLeave, leaves, proceeds } from '../../../cohorts/leaving.ts';
import { addressOf, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const leave = (staged: StagedCohort, personId: string) => leaves(staged, personId, { reason: 'no time' });
const mailsToHr = ({ mails }: StagedCohort) =>
  mails.filter(({ address }) => address === 'ada.hr@example.com').map(({ about }) => about.split('-')[0]);
const statusOf = async ({ table, cohortId }: StagedCohort, personId: string) =>
  (await Promise.all((['mentor', 'mentee'] as const).map((side) => participants(table, cohortId, side))))
    .flat()
    .filter((role) => role.personId === personId)
    .map(({ status }) => status);
const times = (staged: StagedCohort, personId: string, about: string) =>
  staged.toldTo(personId).filter((one) => one === about).length;

async function paired(ids: readonly string[], rest: object = {}): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids, rest);
  await calls(staged);
  await matching(staged, accept);
  return staged;
}

test('somebody who was only called leaves, and is written to no more', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await staged.hold('mentorCall-1', 'mentorCall');
  await leave(staged, 'e1');
  await staged.hold('menteeCall-1', 'menteeCall');
  expect(staged.toldTo('e1')).toEqual(['mentorCall-1', 'withdrawalConfirmed']);
  const [person] = await directory(staged.table, staged.cohortId);
  if (person?.id !== 'e1') throw new Error('e1 is not in the directory');
  expect((await myPart(staged.table, await staged.cohort(), person.id)).hasLeft).toBe(true);
});

test('the last one leaves for whom a round waits that ends with the last answer: it goes on', async () => {
  const staged = await paired(['m1', 'e1']);
  await kickoff(staged);
  await staged.open('agreement', 'agreement');
  const ref = { ...staged.ref, roundId: 'agreement' };
  await changeRound(staged.table, ref, { endsWithLastAnswer: true });
  await awaitAnswers(
    { ...ref, taskToken: 'agreement-token' },
    { table: staged.table, callback: staged.callback },
  );
  expect(await pendingRequestIds(staged.table, ref)).toHaveLength(2);
  await leave(staged, 'm1');
  expect(await pendingRequestIds(staged.table, ref)).toEqual([]);
  expect(staged.woken).toEqual([['agreement-token', { because: 'answered' }]]);
});

describe('of a pair', () => {
  test('accepted, before the kickoff: the other one can be matched again', async () => {
    const staged = await paired(['m1', 'e1']);
    await leave(staged, 'm1');
    const [pair] = await pairs(staged.table, staged.cohortId);
    expect([pair?.status, pair?.endReason]).toEqual(['ended', 'withdrawal']);
    expect([await statusOf(staged, 'm1'), await statusOf(staged, 'e1')]).toEqual([
      ['withdrawn'],
      ['selected'],
    ]);
    await kickoff(staged);
    expect(await statusOf(staged, 'e1')).toEqual(['unmatched']);
    expect([times(staged, 'e1', 'pairEnded'), times(staged, 'e1', 'kickoff')]).toEqual([1, 0]);
  });

  test('invited to the kickoff: it is taken out of both calendars, and of nobody else’s', async () => {
    const staged = await paired(['m1', 'm2', 'e1', 'e2']);
    await startPairs(staged.ref, staged.sender);
    await staged.hold('kickoff', 'kickoff');
    const [pair] = await pairs(staged.table, staged.cohortId);
    if (!pair) throw new Error('nobody is paired');
    await leave(staged, pair.menteeId);
    const cancelled = staged.mails
      .filter(({ cancels }) => cancels)
      .map(({ address, about }) => [address, about]);
    expect(cancelled.sort()).toEqual(
      [
        [addressOf(pair.menteeId), 'withdrawalConfirmed'],
        [addressOf(pair.mentorId), 'pairEnded'],
      ].sort(),
    );
  });

  test('active: the other one waits for HR, and HR is told', async () => {
    const staged = await paired(['m1', 'm2', 'e1', 'e2']);
    await kickoff(staged);
    const [pair] = await pairs(staged.table, staged.cohortId);
    if (!pair) throw new Error('nobody is paired');
    await leave(staged, pair.menteeId);
    await leave(staged, pair.menteeId);
    expect(await statusOf(staged, pair.mentorId)).toEqual(['unmatched']);
    expect(times(staged, pair.mentorId, 'pairEnded')).toBe(1);
    expect(times(staged, pair.menteeId, 'withdrawalConfirmed')).toBe(1);
    const raised = await alerts(staged.table, staged.cohortId);
    expect(raised).toMatchObject([
      { kind: 'withdrawal', personId: pair.menteeId, facts: { reason: 'no time' } },
    ]);
    // One mail says it: no alert is mailed beside it, neither now nor with the next ones.
    await tellHrOfAlerts(await staged.cohort(), staged.sender);
    expect(mailsToHr(staged).filter((about) => /alerts|withdrawal/.test(about ?? ''))).toEqual([
      'withdrawalToHr',
    ]);
  });

  test('both leave, one after the other: neither is told what they did themselves', async () => {
    const staged = await paired(['m1', 'e1']);
    await kickoff(staged);
    await leave(staged, 'm1');
    await leave(staged, 'e1');
    expect([times(staged, 'm1', 'pairEnded'), times(staged, 'e1', 'pairEnded')]).toEqual([0, 1]);
    expect(await statusOf(staged, 'e1')).toEqual(['withdrawn']);
  });
});

test('cut off after any write and repeated: all done, each mail once', async () => {
  for (let writes = 0; ; writes++) {
    const staged = await paired(['m1', 'e1']);
    await kickoff(staged);
    await staged.open('agreement', 'agreement');
    await asksToLeave(staged, 'm1');
    const cutOff = await proceeds(staged, 'm1', crashing(staged.table, writes)).then(
      () => false,
      () => true,
    );
    // What a crash between SES and the ledger leaves open is settled after a while (send-once.ts).
    staged.now = new Date(staged.now.getTime() + 20 * 60_000);
    expect(await proceeds(staged, 'm1')).toEqual({ next: 'done' });
    const [pair] = await pairs(staged.table, staged.cohortId);
    expect([pair?.status, await statusOf(staged, 'm1'), await statusOf(staged, 'e1')]).toEqual([
      'ended',
      ['withdrawn'],
      ['unmatched'],
    ]);
    expect(await pendingRequestIds(staged.table, { ...staged.ref, roundId: 'agreement' })).toEqual([]);
    expect(times(staged, 'e1', 'pairEnded')).toBeGreaterThan(0);
    expect(times(staged, 'm1', 'withdrawalConfirmed')).toBeGreaterThan(0);
    expect(mailsToHr(staged)).not.toEqual([]);
    expect(await alerts(staged.table, staged.cohortId)).toHaveLength(1);
    if (!cutOff) break;
    writes += 2;
  }
});
