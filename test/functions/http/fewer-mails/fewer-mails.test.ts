import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForQuiet, quietOf } from '../../../../functions/people/quiet.ts';
import { sendWhatIsDue } from '../../../../functions/rounds/send-what-is-due.ts';
import { INSTRUMENTS } from '../../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../../functions/stages/round/sending.ts';

import { browserEvent } from '../../../cohorts/browser-event.ts';
import { pageAnswer } from '../../../cohorts/page-answer.ts';
import { addressOf, asMentor } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { Visitor, WatchedCohort } from '../door/at-the-door.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function called() {
  const cohort = await WatchedCohort.launched(await memory.another(), ['m1', 'm2']);
  await cohort.begin('callForMentors');
  await cohort.open('mentorCall-1', 'mentorCall');
  const visitor = new Visitor(cohort);
  const link = (page: 'n' | 'u' | 'f') => cohort.link(page, addressOf('m1'));
  /** The mails of whatever is due by then. */
  const remindedAfter = async (days: number) => {
    const before = cohort.mails.length;
    cohort.later(days);
    const ref = { ...cohort.ref, roundId: 'mentorCall-1' };
    await sendWhatIsDue(ref, sendingOf(cohort.sender, INSTRUMENTS));
    return cohort.mails.slice(before).map(({ address }) => address);
  };
  return { cohort, visitor, link, remindedAfter };
}

test('“not this time” is one press: no reminder comes, and it is still possible to apply', async () => {
  const { cohort, visitor, link, remindedAfter } = await called();
  const page = link('n');
  expect((await visitor.open(page)).text).toContain('Not this time?');
  expect((await visitor.post(page, { answer: 'not-this-time' })).status).toBe(303);
  expect((await visitor.open(page)).text).toContain('Noted: not this time');
  expect((await visitor.open(link('f'))).text).toContain('You have said “not this time”');
  expect(await remindedAfter(12)).toEqual([addressOf('m2')]);

  await cohort.answer('mentorCall-1', 'm1', asMentor());
  expect((await visitor.open(page)).text).toContain('You have applied.');
});

test('a later call does not ask again whoever said it', async () => {
  const { cohort, visitor, link } = await called();
  await visitor.post(link('n'), { answer: 'not-this-time' });
  cohort.later(30);
  const before = cohort.mails.length;
  await cohort.open('mentorCall-2', 'mentorCall', 2);
  expect(cohort.mails.slice(before).map(({ address }) => address)).toEqual([addressOf('m2')]);
});

test('it can be taken back; looking and junk posts change nothing', async () => {
  const { visitor, link, remindedAfter } = await called();
  const page = link('n');
  const junk: Record<string, string>[] = [{}, { answer: '' }, { answer: 'yes' }, { a: 'b' }];
  for (const fields of junk) await visitor.post(page, fields);
  await visitor.post(page, { answer: 'not-this-time' }, 'https://elsewhere.example');
  expect((await visitor.open(page)).text).toContain('Not this time?');

  await visitor.post(page, { answer: 'not-this-time' });
  await visitor.post(page, { answer: 'perhaps' });
  expect((await visitor.open(page)).text).toContain('Not this time?');
  expect((await remindedAfter(12)).toSorted()).toEqual([addressOf('m1'), addressOf('m2')]);
});

test('once the call has closed there is nothing to press', async () => {
  const { cohort, visitor, link } = await called();
  const page = link('n');
  cohort.later(60);
  await visitor.post(page, { answer: 'not-this-time' });
  const { text } = await visitor.open(page);
  expect(text).toContain('The call has closed.');
  expect(text).not.toContain('<button');
});

const MULTIPART =
  '--b1\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b1--\r\n';

test.each<[string, Partial<APIGatewayProxyEventV2>]>([
  ['url-encoded', { body: 'List-Unsubscribe=One-Click' }],
  ['multipart', { body: MULTIPART, headers: { 'content-type': 'multipart/form-data; boundary=b1' } }],
  [
    'multipart, as the gateway hands on what it takes for bytes',
    {
      body: Buffer.from(MULTIPART).toString('base64'),
      isBase64Encoded: true,
      headers: { 'content-type': 'multipart/form-data; boundary="b1"' },
    },
  ],
  ['without its body', { body: '', headers: {} }],
])('one click in a mail program stops the reminders: %s', async (_how, sent) => {
  const { cohort, visitor, link, remindedAfter } = await called();
  const event = { ...browserEvent({ address: link('u'), fields: {}, cookies: [] }), ...sent };
  expect((await pageAnswer(event, cohort)).statusCode).toBe(200);
  expect(await remindedAfter(12)).toEqual([addressOf('m2')]);

  // Every later mail says so, with the way back.
  await cohort.open('menteeCall-1', 'menteeCall');
  const last = cohort.inbox.findLast(({ to }) => to === addressOf('m1'));
  expect(last?.text).toContain('You get no reminders: have them again');
  await visitor.post(link('u'), { from: 'page', again: 'yes' });
  expect(await quietOf(cohort.table, cohort.cohortId, 'm1')).toBeUndefined();
  await cohort.open('menteeCall-2', 'menteeCall', 2);
  const after = cohort.inbox.findLast(({ to }) => to === addressOf('m1'));
  expect(after?.text).toContain('No reminders, please');
  expect(after?.text).not.toContain('You get no reminders');
  await pageAnswer(event, cohort);
  expect(await quietOf(cohort.table, cohort.cohortId, 'm1')).toBe('reminders');
});

test('the page’s own form stops nothing without its tick, nor does junk', async () => {
  const { cohort, visitor, link } = await called();
  const junk: Record<string, string>[] = [{ from: 'page' }, { a: 'b' }, { 'List-Unsubscribe': 'no' }];
  for (const fields of junk) await visitor.post(link('u'), fields);
  const broken = { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=b1' } };
  const event = browserEvent({ address: link('u'), fields: {}, cookies: [] });
  expect((await pageAnswer({ ...event, ...broken }, cohort)).statusCode).toBe(200);
  expect(await quietOf(cohort.table, cohort.cohortId, 'm1')).toBeUndefined();
});

test('whoever has left gets nothing again by it', async () => {
  const { cohort, visitor, link } = await called();
  await askForQuiet(cohort.table, cohort.cohortId, { personId: 'm1', from: 'everything' });
  await visitor.post(link('u'), { from: 'page', again: 'yes' });
  expect(await quietOf(cohort.table, cohort.cohortId, 'm1')).toBe('everything');
});
