import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeCohort } from '../../../../functions/cohorts/cohort.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { getRound, pendingRequestIds } from '../../../../functions/rounds/round.ts';
import { CohortStopped } from '../../../../functions/stages/cohort/begin-stage.ts';
import { awaitHrDecision } from '../../../../functions/stages/cohort/stage-failed/await-hr-decision.ts';
import { decideOnStage } from '../../../../functions/stages/cohort/stage-failed/decide-on-stage.ts';
import { stop } from '../../../../functions/stages/cohort/stop.ts';
import { stopCohort } from '../../../../functions/stages/cohort/stop-cohort.ts';
import { closeCohort } from '../../../../functions/stages/evaluation/close-cohort.ts';
import { nextFollowUp } from '../../../../functions/stages/evaluation/follow-up/next-follow-up.ts';
import { startPairs } from '../../../../functions/stages/kickoff/start-pairs.ts';
import { asMentor, launched, RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const FAILED_AT = '2026-09-08T09:00:00.000Z';
const collaborators = (staged: StagedCohort, executions = new RecordedExecutions()) => ({
  ...staged.at,
  executions,
  callback: staged.callback,
});
const failure = (staged: StagedCohort, failedAt = FAILED_AT, taskToken = 'token-1') =>
  awaitHrDecision({ ...staged.ref, stage: 'matching', failedAt, taskToken }, staged);
const alertsToHr = ({ mails }: StagedCohort) =>
  mails.filter(({ address }) => address === 'ada.hr@example.com');

describe('a cohort that has not begun', () => {
  test('is over at once: nothing waits for its start, and what follows on a stop does', async () => {
    const staged = await launched(await memory.another(), ['p1']);
    const executions = new RecordedExecutions();
    expect(await stop(staged.cohortId, { by: 'hr' }, collaborators(staged, executions))).toBe(true);
    expect(await staged.cohort()).toMatchObject({ status: 'stopped', closedAt: staged.now.toISOString() });
    expect([executions.ended, executions.stopped]).toEqual([
      [staged.cohortId],
      [(await staged.cohort()).executionArn],
    ]);
    // A stop that was cut off after its first word is finished by the next one.
    const again = new RecordedExecutions();
    expect(await stop(staged.cohortId, { by: 'hr' }, collaborators(staged, again))).toBe(false);
    expect([again.ended, again.stopped]).toEqual([executions.ended, executions.stopped]);

    staged.later(3);
    await expect(staged.begin('callForMentors')).rejects.toThrow(CohortStopped);
    await failure(staged);
    expect(staged.woken).toEqual([['token-1', { decision: 'stop' }]]);
    await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
    const { closedAt } = await staged.cohort();
    expect(closedAt).toBe('2026-09-07T07:00:00.000Z');
    await staged.hold('cohortStopped', 'cohortStopped');
    expect(staged.mails).toEqual([]);
    expect(await nextFollowUp(staged.ref, staged.at)).toEqual({
      next: 'erase',
      at: '2027-03-08T08:00:00.000Z',
    });
  });
});

describe('a stage under way', () => {
  test('is ended by its execution, and everybody who answered hears of it', async () => {
    const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
    await staged.begin('callForMentors');
    await staged.open('mentorCall-1', 'mentorCall');
    await staged.answer('mentorCall-1', 'm1', asMentor());
    const executions = new RecordedExecutions();
    await stop(staged.cohortId, { by: 'hr', reason: 'A merger' }, collaborators(staged, executions));
    expect(executions.stopped).toEqual(['arn:execution:callForMentors']);

    await failure(staged);
    expect(staged.woken).toEqual([['token-1', { decision: 'stop' }]]);
    expect(alertsToHr(staged)).toEqual([]);
    for (let twice = 0; twice < 2; twice++)
      await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
    await staged.hold('cohortStopped', 'cohortStopped');
    expect(staged.toldTo('m1')).toEqual(['mentorCall-1', 'cohortStopped']);
    expect(staged.toldTo('m2')).toEqual(['mentorCall-1']);
    const ref = { ...staged.ref, roundId: 'mentorCall-1' };
    expect((await getRound(staged.table, ref)).closedAt).toBeDefined();
    const [mentor] = await participants(staged.table, staged.cohortId, 'mentor');
    expect(mentor?.status).toBe('unmatched');
  });

  test('a stop between two stages is found by the one that begins', async () => {
    const staged = await launched(await memory.another(), ['m1']);
    await staged.begin('callForMentors');
    await stop(staged.cohortId, { by: 'hr' }, collaborators(staged));
    await expect(staged.begin('matching')).rejects.toThrow(CohortStopped);
  });

  test.each([
    ['after the kickoff', false],
    ['while everybody looks back', true],
  ])('%s: pairs end with the cohort, whoever is paired is told once', async (_, looksBack) => {
    const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2']);
    await calls(staged);
    await matching(staged, accept);
    await kickoff(staged);
    if (looksBack) {
      await staged.begin('evaluation');
      await staged.open('endForm', 'endForm');
    }
    await stop(staged.cohortId, { by: 'hr' }, collaborators(staged));
    await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
    await staged.hold('cohortStopped', 'cohortStopped');
    const all = await pairs(staged.table, staged.cohortId);
    expect(all.map(({ status, endReason }) => [status, endReason])).toEqual([
      ['ended', 'cohortStopped'],
      ['ended', 'cohortStopped'],
    ]);
    for (const id of ['m1', 'm2', 'e1', 'e2']) {
      expect(staged.toldTo(id).filter((about) => about === 'cohortStopped')).toHaveLength(1);
    }
    if (!looksBack) return;
    // Nobody is asked to look back any more.
    expect(await pendingRequestIds(staged.table, { ...staged.ref, roundId: 'endForm' })).toEqual([]);
    expect((await getRound(staged.table, { ...staged.ref, roundId: 'endForm' })).closedAt).toBeDefined();
  });
});

test('HR never decides on a stage that failed: the clock stops the cohort, and HR hears of it like everybody', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await staged.begin('callForMentors');
  await staged.hold('mentorCall-1', 'mentorCall', () => asMentor());
  await failure(staged);
  staged.later(92);
  await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
  await staged.hold('cohortStopped', 'cohortStopped');
  expect(staged.toldTo('m1')).toContain('cohortStopped');
  const toHr = staged.mails.filter(({ address }) => address === 'ada.hr@example.com');
  expect(toHr.filter(({ about }) => about === 'cohortStopped')).toHaveLength(1);
});

test('stopped before the kickoff: only those who were invited get a cancellation', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await startPairs(staged.ref, staged.sender);
  await staged.hold('kickoff', 'kickoff');
  await stop(staged.cohortId, { by: 'hr' }, collaborators(staged));
  await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
  await staged.hold('cohortStopped', 'cohortStopped');
  const invited = staged.mails.filter(({ about }) => about === 'kickoff').map(({ address }) => address);
  const cancelled = staged.mails.filter(({ cancels }) => cancels).map(({ address }) => address);
  expect(invited).toHaveLength(2);
  expect(cancelled.toSorted()).toEqual(invited.toSorted());
  expect(staged.mails.filter(({ about }) => about === 'cohortStopped')).toHaveLength(3);
});

describe('a stage that failed', () => {
  test('HR is told once for each failure, however often the step is tried', async () => {
    const staged = await launched(await memory.another(), ['m1']);
    await staged.begin('matching');
    await failure(staged);
    await failure(staged, FAILED_AT, 'token-2');
    expect(alertsToHr(staged)).toHaveLength(1);
    expect(await staged.cohort()).toMatchObject({
      status: 'waitingForHr',
      decision: { stage: 'matching', taskToken: 'token-2', askedAt: FAILED_AT },
    });
    await failure(staged, '2026-09-09T09:00:00.000Z', 'token-3');
    expect(alertsToHr(staged)).toHaveLength(2);
  });

  test('HR tries it again: the machine goes on, and notes so itself', async () => {
    const staged = await launched(await memory.another(), ['m1']);
    await staged.begin('matching');
    await failure(staged);
    expect(await decideOnStage(staged.cohortId, 'retry', 'hr~0', collaborators(staged))).toBe(true);
    expect(staged.woken).toEqual([['token-1', { decision: 'retry' }]]);
    await staged.begin('matching');
    const { status, decision } = await staged.cohort();
    expect([status, decision]).toEqual(['running', undefined]);
    expect(await decideOnStage(staged.cohortId, 'retry', 'hr~0', collaborators(staged))).toBe(false);
  });

  test('a second failure right after the decision is not forgotten', async () => {
    const staged = await launched(await memory.another(), ['m1']);
    await staged.begin('matching');
    await failure(staged);
    const failsAtOnce = async () => failure(staged, '2026-09-09T09:00:00.000Z', 'token-2');
    await decideOnStage(staged.cohortId, 'retry', 'hr~0', { ...staged.at, callback: failsAtOnce });
    expect((await staged.cohort()).decision?.taskToken).toBe('token-2');
  });

  test('HR stops it by the API while it waits', async () => {
    const staged = await launched(await memory.another(), ['m1']);
    await staged.begin('matching');
    await failure(staged);
    const executions = new RecordedExecutions();
    await stop(staged.cohortId, { by: 'hr' }, collaborators(staged, executions));
    expect(staged.woken).toEqual([['token-1', { decision: 'stop' }]]);
    expect(executions.stopped).toEqual([]);
    await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
    expect((await staged.cohort()).status).toBe('stopped');
  });

  test('after the closure, tried again: the cohort is closed, and since the first time', async () => {
    const staged = await launched(await memory.another(), ['m1']);
    await staged.begin('evaluation');
    await closeCohort(staged.ref, staged.at);
    const { closedAt } = await staged.cohort();
    await changeCohort(staged.table, staged.cohortId, { status: 'waitingForHr' });
    staged.later(2);
    await staged.begin('evaluation');
    await closeCohort(staged.ref, staged.at);
    expect(await staged.cohort()).toMatchObject({ status: 'closed', closedAt });
  });
});
