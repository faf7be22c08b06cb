import { afterEach, beforeEach, expect, test } from 'vitest';
import { Clock } from '../../../../infra/local/clock/clock.ts';
import { type ClockPage, startClockPage } from '../../../../infra/local/clock/clock-page.ts';
import { complaintsAbout } from '../../../functions/web/validate-page.ts';

const START = new Date('2027-01-11T07:00:00Z');
let clock: Clock;
let clockPage: ClockPage;
let done: string[];

beforeEach(async () => {
  done = [];
  clock = new Clock({ mode: 'hand', start: START });
  clock.at(new Date('2027-01-12T08:00:00Z'), 'mails to <nobody>', () => void done.push('mails'));
  clock.at(new Date('2027-01-20T08:00:00Z'), 'a reminder', () => void done.push('reminder'));
  clock.start();
  clockPage = await startClockPage({ clock, addresses: { 'The inbox': 'http://127.0.0.1:1' } });
});

afterEach(async () => {
  clock.stop();
  await clockPage.close();
});

async function show(): Promise<string> {
  return (await fetch(clockPage.address)).text();
}

async function press(
  path: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const response = await fetch(clockPage.address + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    redirect: 'manual',
  });
  // What the button began goes on by itself: an empty journey ends after it.
  await clock.advanceTo(new Date(0));
  return response.status;
}

test('shows the time, what is due and where things are, as a valid page', async () => {
  const html = await show();
  expect(html).toContain('Monday, 11 January 2027, 07:00:00 UTC');
  expect(html).toContain('Next: mails to &lt;nobody>, Tuesday, 12 January 2027, 08:00:00 UTC');
  expect(html).toContain('<a href="http://127.0.0.1:1">');
  expect(await complaintsAbout(html)).toEqual([]);
});

test('goes to the next thing due, some days on, or to a day', async () => {
  expect(await press('/next')).toBe(303);
  expect([clock.now().toISOString(), ...done]).toEqual(['2027-01-12T08:00:00.000Z', 'mails']);
  expect(await press('/days', { days: '7' })).toBe(303);
  expect([clock.now().toISOString(), ...done]).toEqual(['2027-01-19T08:00:00.000Z', 'mails']);
  expect(await press('/until', { until: '2027-02-01' })).toBe(303);
  expect([clock.now().toISOString(), ...done]).toEqual(['2027-02-01T23:59:59.000Z', 'mails', 'reminder']);
  expect(await show()).toContain('Nothing is due.');
});

test('changes how time passes', async () => {
  expect(await press('/mode', { mode: 'fast' })).toBe(303);
  await clock.settled();
  expect([clock.mode, ...done]).toEqual(['fast', 'mails', 'reminder']);
});

test.each([
  ['/days', { days: '-1' }],
  ['/days', { days: '1e9' }],
  ['/until', { until: 'tomorrow' }],
  ['/mode', { mode: 'backwards' }],
  ['/elsewhere', {}],
])('%s %j moves nothing', async (path, fields) => {
  expect(await press(path, fields)).toBe(404);
  expect(clock.now()).toEqual(START);
});

test('only its own buttons move time: no link, no other page', async () => {
  expect((await fetch(`${clockPage.address}/next`)).status).toBe(404);
  expect(await press('/next', {}, { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(clock.now()).toEqual(START);
});
