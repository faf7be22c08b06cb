import { afterAll, beforeAll, expect, test } from 'vitest';
import { pauseWords } from '../../../../../functions/http/my-page/pause/pause-words.ts';
import { pairs } from '../../../../../functions/pairs/pair.ts';
import { pauseOf } from '../../../../../functions/people/quiet.ts';
import { closeRound } from '../../../../../functions/rounds/close-round.ts';
import { pairFacts } from '../../../../../functions/stages/check-ins/pair-facts.ts';
import { DAY_MS } from '../../../../../functions/time/day.ts';
import { localDate } from '../../../../../functions/time/local-date.ts';
import { atPage } from '../../../../cohorts/at-a-page.ts';
import { launched } from '../../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const words = pauseWords.en;
const ROOM = '/pause?lang=en';

async function underWay() {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const { timeZone } = (await staged.cohort()).settings;
  return {
    staged,
    me: await atPage(staged, 'myData', { role: 'person', personId: 'm1' }),
    dayIn: (days: number) => localDate(new Date(staged.now.getTime() + days * DAY_MS), timeZone),
    paused: () => pauseOf(staged.table, staged.cohortId, 'm1', staged.now),
  };
}

test('a day chosen pauses the mails, the home says so, and one press ends it', async () => {
  const { me, dayIn, paused } = await underWay();
  expect((await me.press({ from: dayIn(10) }, ROOM)).status).toBe(303);
  expect(await paused()).toBeDefined();
  for (const room of ['?lang=en', ROOM]) expect(await me.look(room)).toContain('Your mails pause until');
  expect(await me.look(ROOM)).toContain(words.resume);
  expect((await me.press({ resume: 'yes' }, ROOM)).status).toBe(303);
  expect(await paused()).toBeUndefined();
  expect(await me.look(ROOM)).not.toContain(words.resume);
});

test('what is no day ahead, or one far away, pauses nothing', async () => {
  const { me, dayIn, paused } = await underWay();
  const junk: Record<string, string>[] = [{}, { from: 'x' }, { from: dayIn(0) }, { from: dayIn(91) }];
  for (const fields of junk) expect((await me.press(fields, ROOM)).status).toBe(422);
  expect(await paused()).toBeUndefined();
});

test('a pulse in the pause is not mailed, stands on the home, and can be answered', async () => {
  const { staged, me, dayIn } = await underWay();
  await me.press({ from: dayIn(30) }, ROOM);
  await staged.open('pulse-1', 'pulse');
  expect(staged.toldTo('e1')).toContain('pulse-1');
  expect(staged.toldTo('m1')).not.toContain('pulse-1');
  expect(await me.look()).toContain('value="pulse-1"');
});

test('neither the partner nor HR reads of a pause, on any page or in a mail', async () => {
  const { staged, me, dayIn, paused } = await underWay();
  const partner = await atPage(staged, 'pair', { role: 'person', personId: 'e1' });
  const board = await atPage(staged, 'board', { role: 'hr', personId: '0' });
  const read = async () => [
    await partner.look('?lang=en'),
    ...(await Promise.all(
      ['', '/people', '/people?q=m1', '/pairs', '/alerts', '/timeline'].map((room) => board.look(room)),
    )),
  ];
  const before = await read();
  const sent = staged.mails.length;
  await me.press({ from: dayIn(10) }, ROOM);
  expect(await paused()).toBeDefined();
  expect(await read()).toEqual(before);
  expect(staged.mails).toHaveLength(sent);
});

test('a pulse in the pause counts neither as unanswered nor as a chance missed to say that they met', async () => {
  const { staged, me, dayIn } = await underWay();
  const facts = async () => {
    const active = (await pairs(staged.table, staged.cohortId)).filter(({ status }) => status === 'active');
    return [...(await pairFacts(staged.table, await staged.cohort(), active)).values()][0];
  };
  await me.press({ from: dayIn(30) }, ROOM);
  await staged.open('pulse-1', 'pulse');
  staged.later(5);
  await closeRound({ ...staged.ref, roundId: 'pulse-1' }, staged.at);
  expect(await facts()).toMatchObject({ asked: [], unansweredPulses: [], pausedUntil: expect.any(Date) });
  await me.press({ resume: 'yes' }, ROOM);
  expect(await facts()).toMatchObject({ unansweredPulses: [], pausedUntil: staged.now });
  staged.later(20);
  await staged.open('pulse-2', 'pulse', 2);
  staged.later(10);
  await closeRound({ ...staged.ref, roundId: 'pulse-2' }, staged.at);
  expect(await facts()).toMatchObject({ unansweredPulses: [staged.now] });
});
