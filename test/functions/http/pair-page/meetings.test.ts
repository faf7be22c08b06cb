import { afterAll, beforeAll, expect, test } from 'vitest';
import { meetingsKnown } from '../../../../functions/pairs/meetings/meetings-known.ts';
import { changePair, pairs } from '../../../../functions/pairs/pair.ts';
import { lookAfterPairs } from '../../../../functions/stages/check-ins/look-after-pairs.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { addressOf, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** A pair on the day after its kickoff, each at the page of the two. */
async function underWay() {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  staged.later(1);
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (!pair) throw new Error('no pair');
  const path = `/${pair.pairId}`;
  const mentee = await atPage(staged, 'pair', { role: 'person', personId: 'e1' });
  const mentor = await atPage(staged, 'pair', { role: 'person', personId: 'm1' });
  const day = (from: number) => new Date(staged.now.getTime() + from * 86_400_000).toISOString().slice(0, 10);
  return { staged, pair, path, mentee, mentor, day };
}

const known = async ({ table, cohortId, now }: StagedCohort, pairId: string) =>
  (await meetingsKnown(table, cohortId, [pairId], now))(pairId);

const met = (metOn: string, rest: Record<string, string> = {}) => ({
  _meeting: 'met',
  metOn,
  metFor: '60',
  metLine: 'We spoke of the team',
  metSure: 'yes',
  ...rest,
});

test('a day that both note is one meeting; the partner reads the line, and HR the day alone', async () => {
  const { staged, pair, path, mentee, mentor, day } = await underWay();
  expect((await mentee.ask(path, met(day(0)))).statusCode).toBe(303);
  expect((await mentee.ask(path, met(day(0)))).statusCode).toBe(303);
  expect((await mentor.ask(path, met(day(0), { metLine: 'A good start' }))).statusCode).toBe(303);
  expect(await known(staged, pair.pairId)).toEqual({ meetings: [day(0)], nextMeetingAt: null });
  for (const page of [await mentee.look(path), await mentor.look(path)]) {
    expect(page).toContain('We spoke of the team');
    expect(page).toContain('A good start');
  }
  const board = await atPage(staged, 'board', { role: 'hr', personId: '0' });
  const ofHr = await board.look('/pairs');
  expect(ofHr).toContain('One, on');
  expect(ofHr).not.toContain('We spoke of the team');

  const own = await atPage(staged, 'myData', { role: 'person', personId: 'e1' });
  const shown = await own.look('/data?lang=en');
  expect(shown).toMatch(/noted by you: 60 minutes\..{0,5}We spoke of the team.*A good start/s);
  const { meetings } = JSON.parse(String((await own.ask('/file?lang=en')).body));
  expect(meetings).toMatchObject([{ noted: [{ line: 'We spoke of the team' }, { line: 'A good start' }] }]);
});

test('another note of the same day overwrites nothing, and one’s own can be taken back and put again', async () => {
  const { staged, pair, path, mentee, day } = await underWay();
  await mentee.ask(path, met(day(0)));
  expect((await mentee.ask(path, met(day(0), { metLine: 'Other words' }))).statusCode).toBe(409);
  expect(await mentee.look(path)).toContain('We spoke of the team');
  await mentee.ask(path, { _meeting: 'takeBack', _day: day(0) });
  expect((await known(staged, pair.pairId)).meetings).toEqual([day(0)]);
  await mentee.ask(path, { _meeting: 'takeBack', _day: day(0), sure: 'yes' });
  expect((await known(staged, pair.pairId)).meetings).toEqual([]);
  await mentee.ask(path, met(day(0), { metLine: 'Other words' }));
  expect(await mentee.look(path)).toContain('Other words');
});

test('what is posted as it was found, or of a day to come or before the pair, notes nothing', async () => {
  const { staged, pair, path, mentee, day } = await underWay();
  for (const body of [met(day(0), { metSure: '' }), met(''), met(day(1)), met(day(-40)), met('nonsense')])
    expect((await mentee.ask(path, body)).statusCode).toBe(422);
  await mentee.ask(path, {});
  for (const press of ['met', 'takeBack', 'arrange', 'callOff', 'x'])
    await mentee.ask(path, { _meeting: press });
  expect(await known(staged, pair.pairId)).toEqual({ meetings: [], nextMeetingAt: null });
  expect(staged.mails.filter(({ about }) => about.startsWith('meeting'))).toEqual([]);
});

const meet = (meetOn: string, revision: number, rest: Record<string, string> = {}) => ({
  _meeting: 'arrange',
  _revision: String(revision),
  meetOn,
  meetAt: '15:00',
  meetFor: '45',
  meetPlace: 'By video',
  meetSure: 'yes',
  ...rest,
});

test('a date goes into both calendars, moves and is called off there, each told once', async () => {
  const { staged, pair, path, mentee, mentor, day } = await underWay();
  const told = (about: string) =>
    ['e1', 'm1'].map((id) => staged.toldTo(id).filter((one) => one === about).length);
  for (let times = 0; times < 2; times++)
    expect((await mentee.ask(path, meet(day(7), 0))).statusCode).toBe(303);
  expect(told('meeting-1')).toEqual([1, 1]);
  expect((await known(staged, pair.pairId)).nextMeetingAt).toContain(day(7));

  const entry = await mentor.ask(`${path}/date.ics`);
  expect(entry.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8' });
  expect(String(entry.body).replaceAll('\r\n ', '')).toContain(
    `UID:meeting-${staged.cohortId}-${pair.pairId}-1`,
  );

  // The mentor saw no date yet: nothing is overwritten.
  expect((await mentor.ask(path, meet(day(9), 0))).statusCode).toBe(409);
  expect((await known(staged, pair.pairId)).nextMeetingAt).toContain(day(7));
  expect((await mentor.ask(path, meet(day(9), 1))).statusCode).toBe(303);
  expect(told('meeting-2')).toEqual([1, 1]);

  await mentee.ask(path, { _meeting: 'callOff', _revision: '2', sure: 'yes' });
  await mentee.ask(path, { _meeting: 'callOff', _revision: '2', sure: 'yes' });
  expect(told('meeting-3')).toEqual([1, 1]);
  expect((await known(staged, pair.pairId)).nextMeetingAt).toBeNull();
  expect((await mentor.ask(`${path}/date.ics`)).statusCode).toBe(303);
});

test('a date falls with the pair: the mail that the pair has ended takes it out of both calendars, no other does', async () => {
  const { staged, pair, path, mentee, day } = await underWay();
  await mentee.ask(path, meet(day(9), 0));
  await changePair(staged.table, staged.cohortId, pair, {
    status: 'ended',
    endReason: 'silence',
    endNotice: 1,
  });
  for (let times = 0; times < 2; times++) await lookAfterPairs(staged.ref, staged.sender);
  expect((await known(staged, pair.pairId)).nextMeetingAt).toBeNull();
  await staged.hold('pairEnded-1', 'pairEnded');
  await lookAfterPairs(staged.ref, staged.sender);
  for (const id of ['e1', 'm1']) {
    expect(staged.toldTo(id).filter((one) => one.startsWith('meeting-2'))).toEqual([]);
    const ended = staged.mails.filter(
      (mail) => mail.address === addressOf(id) && mail.about === 'pairEnded-1',
    );
    expect(ended.map(({ cancels }) => cancels)).toEqual([true]);
  }
});

test('a date of a pair that ends by another mail is called off by one of its own, once', async () => {
  const { staged, pair, path, mentee, day } = await underWay();
  await mentee.ask(path, meet(day(9), 0));
  await changePair(staged.table, staged.cohortId, pair, { status: 'ended', endReason: 'moved' });
  for (let times = 0; times < 2; times++) await lookAfterPairs(staged.ref, staged.sender);
  for (const id of ['e1', 'm1'])
    expect(staged.toldTo(id).filter((one) => one === 'meeting-2')).toHaveLength(1);
});

test('whoever noted a meeting or a date is not nudged to meet', async () => {
  const { staged, path, mentee, day } = await underWay();
  await mentee.ask(path, meet(day(12), 0));
  staged.later(9);
  const care = await lookAfterPairs(staged.ref, staged.sender);
  expect(care.next).toBe('wait');
});
