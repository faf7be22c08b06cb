import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession } from '../../../../functions/http/door/session-record.ts';
import { myDataRequest } from '../../../../functions/http/my-page/my-data-request.ts';
import { myDataWords } from '../../../../functions/http/my-page/my-data-words.ts';
import { findWithdrawal } from '../../../../functions/people/withdrawal.ts';
import { newLink } from '../../../../functions/web/link.ts';
import { sessionCookie } from '../../../../functions/web/session.ts';
import { browserEvent } from '../../../cohorts/browser-event.ts';
import { proceeds } from '../../../cohorts/leaving.ts';
import { launched, RecordedExecutions } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const words = myDataWords.en;
/** Of the link at the end of the home. */
const WAY_OUT = '/leave?lang=en';

/** Whoever has m1's page open, and what they see after each press. */
async function pageOfM1() {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const { table, cohortId, sender, callback } = staged;
  const link = { scope: 'person', cohortId, role: 'person', personId: 'm1', language: 'en' } as const;
  const [token, items] = newLink(link, staged.now);
  await table.putAll(items);
  const addressOf = (room: string) => `/me/${token}${room}?lang=en`;
  let cookies: string[] = [];
  /** By a link of one hour, as at the door. */
  const enter = async () => {
    const opened = await openSession(table, link, { remembered: false, device: {}, now: staged.now });
    cookies = [sessionCookie(link, opened.token, opened.seconds).split(';', 1)[0] ?? ''];
  };
  await enter();
  const executions = new RecordedExecutions();
  const ask = (fields?: Record<string, string>, room = '') =>
    myDataRequest(browserEvent({ address: addressOf(room), fields, cookies }), {
      table,
      callback,
      executions,
      sender,
    });
  const look = async (room = '') => String((await ask(undefined, room)).body);
  return { staged, executions, enter, ask, look };
}

test('leaving: the page says when, and what a scanner posts neither asks for it nor takes it back', async () => {
  const { staged, executions, ask, look } = await pageOfM1();
  const beforehand: Record<string, string>[] = [{}, { confirmed: 'maybe' }, { stay: 'yes' }];
  for (const junk of beforehand) expect((await ask(junk, '/leave')).statusCode).toBe(422);
  for (const junk of [...beforehand, { confirmed: 'yes' }]) expect((await ask(junk)).statusCode).toBe(303);
  expect(executions.withdrawals).toEqual([]);

  expect((await ask({ confirmed: 'yes', reason: 'time' }, '/leave')).statusCode).toBe(303);
  expect((await ask({ confirmed: 'yes' }, '/leave')).statusCode).toBe(303);
  expect(executions.withdrawals).toHaveLength(1);
  const page = await look();
  expect(page).toContain(words.leavingLead);
  expect(page).not.toContain(WAY_OUT);
  await proceeds(staged, 'm1');

  const meanwhile: Record<string, string>[] = [{}, { stay: '' }, { confirmed: 'yes' }];
  for (const room of ['', '/leave'])
    for (const junk of meanwhile) expect((await ask(junk, room)).statusCode).toBe(303);
  expect((await findWithdrawal(staged.table, staged.cohortId, 'm1'))?.state).toBe('pending');

  expect((await ask({ stay: 'yes' })).statusCode).toBe(303);
  expect(await look()).toContain(WAY_OUT);
  expect(await look()).not.toContain(words.leavingLead);
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'done' });
  expect(staged.toldTo('e1')).not.toContain('pairEnded');
});

test('before they ask, they read when it takes effect, who hears of it when, and who reads their reason', async () => {
  const { look } = await pageOfM1();
  const page = await look('/leave');
  for (const promise of [
    'A mail says on which day it takes effect; until then you can take it back here.',
    'On that day the other person is told that the pair has ended, without a reason',
    'HR learns of it at once.',
    'Only HR reads your answers.',
  ])
    expect(page).toContain(promise);
});

test('once they have left there is nothing to press any more', async () => {
  const { staged, enter, ask, look } = await pageOfM1();
  await ask({ confirmed: 'yes' }, '/leave');
  staged.later(7);
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'done' });
  await enter();
  const page = await look();
  expect(page).not.toContain(WAY_OUT);
  expect((await ask(undefined, '/leave')).statusCode).toBe(303);
  expect(await look('/answers')).toContain(words.yourAnswers);
  expect(page).not.toContain(words.leavingLead);
  expect(staged.toldTo('e1')).toContain('pairEnded');
});
