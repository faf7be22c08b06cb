import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseWhoLeft } from '../../../../functions/http/my-page/erase-person.ts';
import { myDataWords } from '../../../../functions/http/my-page/my-data-words.ts';
import { findPeople } from '../../../../functions/people/directory.ts';
import { findWithdrawal } from '../../../../functions/people/withdrawal.ts';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { asksToLeave, proceeds } from '../../../cohorts/leaving.ts';
import { launched } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { complaintsAbout } from '../../web/validate-page.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const ROOM = '/erase?lang=en';
const words = myDataWords.en;

async function underWay() {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const me = await atPage(staged, 'myData', { role: 'person', personId: 'm1' });
  const wish = () => findWithdrawal(staged.table, staged.cohortId, 'm1');
  return { staged, me, wish };
}

test('asked for, it waits for its day as leaving does; then they are told, have left, and are erased', async () => {
  const { staged, me, wish } = await underWay();
  expect(await me.look('/data?lang=en')).toContain(words.eraseMe);
  expect((await me.ask(ROOM, { erase: 'yes' })).statusCode).toBe(303);
  expect(await proceeds(staged, 'm1')).toMatchObject({ next: 'wait' });
  expect(await me.look()).toContain(words.erasedThen);
  expect(await me.look('/data?lang=en')).toContain(words.erasedByHr);
  expect((await me.ask(ROOM)).statusCode).toBe(303);
  staged.later(7);
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'erase' });
  const { withdrawalId = '' } = (await wish()) ?? {};
  await eraseWhoLeft({ cohortId: staged.cohortId, withdrawalId }, staged.at);
  expect((await findPeople(staged.table, staged.cohortId, ['m1'])).size).toBe(0);
  expect(staged.toldTo('m1').filter((what) => what.startsWith('withdrawal'))).toHaveLength(2);
  expect(staged.toldTo('e1')).toContain('pairEnded');
});

test('until its day they take it back: they stay, and nothing of the erasure is left', async () => {
  const { staged, me, wish } = await underWay();
  await me.ask(ROOM, { erase: 'yes' });
  await proceeds(staged, 'm1');
  await me.ask('?lang=en', { stay: 'yes' });
  expect(await wish()).toMatchObject({ state: 'takenBack' });
  expect((await wish())?.erase).toBeUndefined();
  staged.later(7);
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'done' });
  expect((await findPeople(staged.table, staged.cohortId, ['m1'])).size).toBe(1);
});

test('HR’s erasure does not wait for the day of the person’s own, and they cannot take it back', async () => {
  const { staged, me, wish } = await underWay();
  await me.ask(ROOM, { erase: 'yes' });
  await proceeds(staged, 'm1');
  await asksToLeave(staged, 'm1', { by: 'hr', erase: true });
  await me.ask('?lang=en', { stay: 'yes' });
  expect(await wish()).toMatchObject({ by: 'hr', erase: true });
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'erase' });
});

test('whoever is leaving can ask for it as well: HR hears it, one day counts for both, and staying undoes both', async () => {
  const { staged, me, wish } = await underWay();
  await asksToLeave(staged, 'm1', { takesEffectAt: new Date(staged.now.getTime() + DAY_MS) });
  await me.ask('/leave?lang=en', { reason: 'time', confirm: 'yes' });
  await proceeds(staged, 'm1');
  const hrHeard = () => staged.mails.filter(({ about }) => about.startsWith('withdrawalToHr')).length;
  const before = hrHeard();
  expect(await me.look('/data?lang=en')).toContain(words.eraseMe);
  expect((await me.ask(ROOM, { erase: 'yes' })).statusCode).toBe(303);
  await proceeds(staged, 'm1');
  expect(await wish()).toMatchObject({ by: 'm1', erase: true, state: 'pending' });
  expect(hrHeard()).toBe(2 * before);
  expect(await me.look()).toContain(words.erasedThen);
  await me.ask('?lang=en', { stay: 'yes' });
  expect(await wish()).toMatchObject({ state: 'takenBack' });
  await me.ask(ROOM, { erase: 'yes' });
  await proceeds(staged, 'm1');
  staged.later(7);
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'erase' });
});

test('a form posted as it is found asks for nothing', async () => {
  const { me, wish } = await underWay();
  const found: Record<string, string>[] = [{}, { erase: '' }, { erase: 'maybe' }, { confirmed: 'yes' }];
  for (const fields of found) expect((await me.ask(ROOM, fields)).statusCode).toBe(422);
  expect(await wish()).toBeUndefined();
});

test.each(['en', 'fr'])('the room is valid: %s', async (locale) => {
  const { me } = await underWay();
  const found = await me.look(`/erase?lang=${locale}`);
  const { page } = await me.press({}, `/erase?lang=${locale}`);
  for (const one of [found, page]) expect(await complaintsAbout(one)).toEqual([]);
});
