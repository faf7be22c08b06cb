import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { freezeReport } from '../../../../functions/evaluation/report-record.ts';
import { eraseWhoLeft } from '../../../../functions/http/my-page/erase-person.ts';
import { findWithdrawal } from '../../../../functions/people/withdrawal.ts';
import { awaitAnswers } from '../../../../functions/rounds/await-answers.ts';
import { getRound, pendingRequestIds } from '../../../../functions/rounds/round.ts';
import { awaitHrDecision } from '../../../../functions/stages/cohort/stage-failed/await-hr-decision.ts';
import { evaluationData } from '../../../../functions/stages/evaluation/evaluation-data.ts';
import { takeBackWithdrawal } from '../../../../functions/stages/withdrawal/take-back.ts';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { asksToLeave, proceeds } from '../../../cohorts/leaving.ts';
import { asMentor, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask, type Call } from './hr-program.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** Without what says how it was sent. */
async function call(staged: StagedCohort, route: string, given: Call = {}) {
  const { status, body } = await ask(staged, route, given);
  return { status, body };
}

const act = (staged: StagedCohort, action: string, body: unknown = {}) =>
  call(staged, `POST /cohorts/{id}/${action}`, { body });

describe('extend', () => {
  test('gives the one open form more time, and wakes its machine', async () => {
    const staged = await launched(await memory.another(), ['m1', 'm2']);
    await staged.begin('callForMentors');
    expect(await act(staged, 'extend', { by: 'P7D' })).toMatchObject({ status: 409 });
    await staged.open('mentorCall-1', 'mentorCall');
    const ref = { ...staged.ref, roundId: 'mentorCall-1' };
    await awaitAnswers({ ...ref, taskToken: 'call' }, { table: staged.table, callback: staged.callback });
    const before = await getRound(staged.table, ref);
    expect(before.deadline).toBe('2026-09-21T07:00:00.000Z');
    const extended = await act(staged, 'extend', { by: 'P7D' });
    expect(extended).toEqual({
      status: 200,
      body: { roundId: 'mentorCall-1', deadline: '2026-09-28T07:00:00.000Z' },
    });
    expect(staged.woken).toEqual([['call', { because: 'extended' }]]);
    // The late answer counts, and the form stays open until the new date, for the last to answer too.
    staged.later(16);
    await staged.answer('mentorCall-1', 'm1', asMentor());
    await staged.answer('mentorCall-1', 'm2', asMentor());
    await staged.answer('mentorCall-1', 'm2', asMentor({ places: 2 }));
    expect(staged.woken).toEqual([['call', { because: 'extended' }]]);
  });

  test('of several open forms HR must name one; a notice has nothing to extend', async () => {
    const staged = await launched(await memory.another(), ['m1']);
    await staged.begin('callForMentors');
    await staged.hold('cohortLaunched', 'cohortLaunched');
    await staged.open('mentorCall-1', 'mentorCall');
    await staged.open('menteeCall-1', 'menteeCall');
    const unnamed = await act(staged, 'extend', { by: 'P7D' });
    expect([unnamed.status, unnamed.body.title]).toEqual([409, expect.stringContaining('menteeCall-1')]);
    expect(await act(staged, 'extend', { roundId: 'menteeCall-1', by: 'P2D' })).toMatchObject({
      status: 200,
    });
    expect(await act(staged, 'extend', { roundId: 'cohortLaunched', by: 'P2D' })).toMatchObject({
      status: 409,
    });
    expect(await act(staged, 'extend', { by: 'a week' })).toMatchObject({ status: 422 });
  });
});

test('retry and stop: only what can be, and what the body must be', async () => {
  const staged = await launched(await memory.another(), ['m1']);
  await staged.begin('matching');
  expect(await act(staged, 'retry')).toMatchObject({ status: 409 });
  const failed = { stage: 'matching', failedAt: staged.now.toISOString(), taskToken: 'failed' } as const;
  await awaitHrDecision({ ...staged.ref, ...failed }, staged);
  const overview = await call(staged, 'GET /cohorts/{id}');
  expect(overview.body).toMatchObject({ status: 'waitingForHr', waitingFor: { stage: 'matching' } });
  expect(JSON.stringify(overview.body)).not.toContain('"failed"');
  expect(await act(staged, 'retry')).toMatchObject({ status: 202 });
  expect(staged.woken).toEqual([['failed', { decision: 'retry' }]]);
  expect(await act(staged, 'stop', { why: 'x' })).toMatchObject({ status: 422 });
  expect(await act(staged, 'pause')).toMatchObject({ status: 404 });
  expect(await act(staged, 'stop', { reason: 'A merger' })).toMatchObject({ status: 202 });
  expect((await staged.cohort()).stopReason).toBe('A merger');
});

test('figures of objectives that HR brings, and of no others', async () => {
  const objective = {
    id: 'stay',
    statement: { en: 'People stay', fr: 'Les gens restent' },
    indicator: {
      measure: 'reported',
      name: { en: 'Retention', fr: 'Fidélité' },
      unit: { en: '%', fr: '%' },
      better: 'higher',
    },
    target: 0.9,
  };
  const staged = await launched(await memory.another(), ['m1'], { objectives: [objective] });
  expect(await act(staged, 'figures', { reported: { stay: 0.93 } })).toEqual({
    status: 200,
    body: { reported: { stay: 0.93 } },
  });
  expect(await act(staged, 'figures', { reported: { leave: 1 } })).toMatchObject({ status: 422 });
  expect((await staged.cohort()).reported).toEqual({ stay: 0.93 });

  const { table, cohortId, now } = staged;
  await freezeReport(table, cohortId, evaluate(await evaluationData(table, await staged.cohort(), now)));
  expect(await act(staged, 'figures', { reported: { stay: 0.95 } })).toMatchObject({
    status: 409,
    body: { title: expect.stringContaining('frozen') },
  });
  expect((await staged.cohort()).reported).toEqual({ stay: 0.93 });
});

const Leaver = z.object({ id: z.string(), leavesAt: z.string().nullable() });

test('the directory says who is leaving and when, until it is taken back', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2']);
  const takesEffectAt = new Date(staged.now.getTime() + 2 * DAY_MS);
  const leaving = async () => {
    const { body } = await call(staged, 'GET /cohorts/{id}/people');
    const { people } = z.object({ people: z.array(Leaver) }).parse(body);
    return people.map(({ id, leavesAt }) => [id, leavesAt]);
  };
  await asksToLeave(staged, 'm1', { takesEffectAt });
  await proceeds(staged, 'm1');
  expect(await leaving()).toEqual([
    ['m1', takesEffectAt.toISOString()],
    ['m2', null],
  ]);
  await takeBackWithdrawal(staged.cohortId, 'm1', staged.settling);
  expect(await leaving()).toEqual([
    ['m1', null],
    ['m2', null],
  ]);
});

test('views never show a task token; a person is handed over and erased', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2']);
  await staged.begin('callForMentors');
  await staged.open('mentorCall-1', 'mentorCall');
  const ref = { ...staged.ref, roundId: 'mentorCall-1' };
  await awaitAnswers(
    { ...ref, taskToken: 'secret-token' },
    { table: staged.table, callback: staged.callback },
  );
  await staged.answer('mentorCall-1', 'm1', asMentor());
  for (const view of ['timeline', 'pairs', 'alerts', 'people', 'rounds', 'matching', 'report']) {
    const seen = await call(staged, `GET /cohorts/{id}/${view}`);
    expect([view, seen.status]).toEqual([view, 200]);
    expect(JSON.stringify(seen.body)).not.toContain('secret-token');
  }
  expect(await call(staged, 'GET /cohorts/{id}/secrets')).toMatchObject({ status: 404 });

  const person = { personId: 'm1' };
  const route = '/cohorts/{id}/people/{personId}';
  expect((await call(staged, `GET ${route}`, person)).body).toMatchObject({
    person: { id: 'm1' },
    answers: [{ roundId: 'mentorCall-1', answers: { goals: 'Leading a first team with calm' } }],
  });
  const erasing = { status: 202, body: { erasing: 'm1' } };
  expect(await call(staged, `DELETE ${route}`, person)).toEqual(erasing);
  expect(await call(staged, `DELETE ${route}`, person)).toEqual(erasing);
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'erase' });
  const { withdrawalId = '' } = (await findWithdrawal(staged.table, staged.cohortId, 'm1')) ?? {};
  await eraseWhoLeft({ ...staged.ref, withdrawalId }, staged.at);
  expect(staged.toldTo('m1')).toEqual(['mentorCall-1', 'withdrawalConfirmed']);
  expect(await call(staged, `GET ${route}`, person)).toMatchObject({ status: 404 });
  expect(await call(staged, `DELETE ${route}`, person)).toMatchObject({ status: 404 });
  // The other one's call goes on, and waits for nobody who has gone.
  await staged.answer('mentorCall-1', 'm2', asMentor());
  const ofCall = { ...staged.ref, roundId: 'mentorCall-1' };
  expect(await pendingRequestIds(staged.table, ofCall)).toEqual([]);
});
