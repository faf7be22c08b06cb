import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { lookAfterPairs } from '../../../../functions/stages/check-ins/look-after-pairs.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const ASKED = 'After your first meeting';
const HR = 'ada.hr@example.com';
const LINE = 'We talk past each other';

/** A pair on the day after its kickoff, each at the page of the two. */
async function underWay() {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  staged.later(1);
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (!pair) throw new Error('no pair');
  const path = `/${pair.pairId}`;
  const mentee = await atPage(staged, 'pair', { role: 'person', personId: 'e1' });
  const mentor = await atPage(staged, 'pair', { role: 'person', personId: 'm1' });
  const day = (from: number) => new Date(staged.now.getTime() + from * 86_400_000).toISOString().slice(0, 10);
  const met = () =>
    mentee.ask(path, { _meeting: 'met', metOn: day(0), metFor: '60', metLine: '', metSure: 'yes' });
  return { staged, path, mentee, mentor, day, met, fit: `${path}/fit` };
}

const doubts = async ({ table, cohortId }: StagedCohort) =>
  (await alerts(table, cohortId)).filter(({ kind }) => kind === 'fitInDoubt');

test('it is asked of each after the first meeting until they answer, at most for six weeks, without a mail', async () => {
  const { staged, path, mentee, mentor, met, fit } = await underWay();
  expect(await mentee.look(path)).not.toContain(ASKED);
  expect((await mentee.ask(fit)).statusCode).toBe(303);
  expect((await mentee.ask(fit, { fit: 'no', confirmed: 'yes' })).statusCode).toBe(303);
  const mails = staged.mails.length;
  await met();
  for (const one of [mentee, mentor]) expect(await one.look(path)).toContain(ASKED);
  expect((await mentee.ask(fit, { fit: 'yes' })).headers?.location).toMatch(/#fit$/);
  const answered = await mentee.look(path);
  expect(answered).not.toContain(ASKED);
  expect(answered).toContain('Change my answer');
  expect(await mentor.look(path)).toContain(ASKED);
  expect(staged.mails).toHaveLength(mails);
  expect(await doubts(staged)).toEqual([]);
  staged.later(43);
  const late = await atPage(staged, 'pair', { role: 'person', personId: 'm1' });
  expect(await late.look(path)).not.toContain(ASKED);
});

test('a date that has gone by is a first meeting: one arranged on the page, and the day of the agreement', async () => {
  const arranged = await underWay();
  const date = { meetOn: arranged.day(3), meetAt: '15:00', meetFor: '45', meetPlace: '', meetSure: 'yes' };
  await arranged.mentee.ask(arranged.path, { _meeting: 'arrange', _revision: '0', ...date });
  expect(await arranged.mentor.look(arranged.path)).not.toContain(ASKED);
  arranged.staged.later(4);
  expect(await arranged.mentor.look(arranged.path)).toContain(ASKED);

  const agreed = await underWay();
  await agreed.staged.hold('agreement', 'agreement', () => ({
    firstMeeting: agreed.day(2),
    goal1: 'Delegate',
  }));
  expect(await agreed.mentor.look(agreed.path)).not.toContain(ASKED);
  agreed.staged.later(3);
  expect(await agreed.mentor.look(agreed.path)).toContain(ASKED);
});

test('HR hears of a doubt once, by name and at once; the other one never sees an answer', async () => {
  const { staged, path, mentee, mentor, met, fit } = await underWay();
  await met();
  const before = staged.mails.length;
  for (let times = 0; times < 3; times++)
    expect((await mentee.ask(fit, { fit: 'no', line: LINE, confirmed: 'yes' })).statusCode).toBe(303);
  await mentee.ask(fit, { fit: 'yes' });
  await mentee.ask(fit, { fit: 'no', line: 'Still so' });
  expect(await doubts(staged)).toMatchObject([{ personId: 'e1', facts: { message: LINE } }]);
  expect(staged.mails.slice(before).map(({ address }) => address)).toEqual([HR]);
  for (let times = 0; times < 2; times++) await lookAfterPairs(staged.ref, staged.sender);
  expect(await alerts(staged.table, staged.cohortId)).toHaveLength(1);

  expect(await mentee.look(fit)).toContain('HR has known of your doubt since');
  for (const below of [path, fit])
    expect(await mentor.look(below)).not.toMatch(/Still so|known of your doubt/);
  const board = await atPage(staged, 'board', { role: 'hr', personId: '0' });
  expect(await board.look('/pairs')).toMatch(
    /One of the two finds that they do not fit.*Mentee on whether they fit: no/s,
  );
  expect(await board.look('/alerts')).toContain(LINE);
  await board.press({ do: 'openVoices' }, '/voices');
  expect(await board.look('/voices')).toContain('Still so');
  const own = await atPage(staged, 'myData', { role: 'person', personId: 'e1' });
  expect(await own.look('/answers?lang=en')).toContain('Still so');
  expect(String((await own.ask('/file?lang=en')).body)).toContain('Still so');
});

test('who is not sure yet is left in peace, unless they write to HR', async () => {
  const { staged, met, mentee, mentor, fit } = await underWay();
  await met();
  expect((await mentee.ask(fit, { fit: 'notSure' })).statusCode).toBe(303);
  expect(await doubts(staged)).toEqual([]);
  expect((await mentor.ask(fit, { fit: 'notSure', line: LINE, confirmed: 'yes' })).statusCode).toBe(303);
  expect(await doubts(staged)).toMatchObject([{ personId: 'm1', facts: { message: LINE } }]);
});

test('what is posted as it was found, or without the box, tells HR nothing', async () => {
  const { staged, path, met, mentee, fit } = await underWay();
  await met();
  const posted: Record<string, string>[] = [
    {},
    { fit: 'maybe' },
    { fit: 'no' },
    { fit: 'no', confirmed: 'x' },
    { fit: 'notSure', line: LINE },
  ];
  for (const fields of posted) expect((await mentee.ask(fit, fields)).statusCode).toBe(422);
  expect(await mentee.look(path)).toContain(ASKED);
  expect(await doubts(staged)).toEqual([]);
});
