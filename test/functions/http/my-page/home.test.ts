import { afterAll, beforeAll, expect, test } from 'vitest';
import { homeWords } from '../../../../functions/http/my-page/home/home-words.ts';
import { pairsOf } from '../../../../functions/pairs/pairs-of.ts';
import { requests } from '../../../../functions/rounds/round.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { browserEvent } from '../../../cohorts/browser-event.ts';
import { pageAnswer } from '../../../cohorts/page-answer.ts';
import { launched } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { complaintsAbout } from '../../web/validate-page.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const words = homeWords.en;

async function underWay() {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.open('pulse-1', 'pulse');
  const me = await atPage(staged, 'myData', { role: 'person', personId: 'm1' });
  return { staged, me };
}

test('home: my part, my partner, what is asked until when, and what is ahead', async () => {
  const { me } = await underWay();
  const page = await me.look();
  for (const shown of ['Mentor, in a pair', 'Person e1', words.open, words.dates.end, words.leave])
    expect(page).toContain(shown);
  expect(page).not.toContain(words.aheadPlanned);
  expect(page).not.toContain(words.dates.kickoff);
});

test('a press opens the form by a link of its own; one that is not asked of them opens nothing', async () => {
  const { staged, me } = await underWay();
  const [request] = (await requests(staged.table, { ...staged.ref, roundId: 'pulse-1' })).filter(
    ({ personId }) => personId === 'm1',
  );
  const { requestId = '', pairId } = request ?? {};
  const opened = await me.ask('?lang=en', { round: 'pulse-1', request: requestId });
  const address = String(opened.headers?.location);
  expect(address).toMatch(/^\/f\/[\w-]{43}\?lang=en$/);
  const form = await pageAnswer(browserEvent({ address, cookies: [] }), staged);
  expect([form.statusCode, String(form.body).includes('<form')]).toEqual([200, true]);

  const others: Record<string, string>[] = [
    {},
    { round: 'pulse-1', request: `${pairId}~mentee` },
    { round: 'x' },
  ];
  for (const fields of others) {
    const { statusCode, headers } = await me.ask('?lang=en', fields);
    expect([statusCode, String(headers?.location).startsWith('/me/')]).toEqual([303, true]);
  }
});

test('a press opens the page of my pair; that of others stays closed', async () => {
  const { staged, me } = await underWay();
  const [pair] = await pairsOf(staged.table, staged.cohortId, 'm1');
  const { headers } = await me.ask('?lang=en', { pair: pair?.pairId ?? '' });
  const address = String(headers?.location);
  expect(address).toMatch(/^\/p\/[\w-]{43}\/e1~m1\?lang=en$/);
  const opened = await pageAnswer(browserEvent({ address, cookies: [] }), staged);
  expect([opened.statusCode, String(opened.body).includes('Person e1')]).toEqual([200, true]);
  const { headers: none } = await me.ask('?lang=en', { pair: 'e1~m2' });
  expect(String(none?.location)).toMatch(/^\/me\//);
});

test('the file holds what the rooms show, in the words of the forms', async () => {
  const { me } = await underWay();
  const { headers, body } = await me.ask('/file?lang=en');
  expect(headers?.['content-disposition']).toContain('attachment');
  const data = JSON.parse(String(body));
  expect(data.person).toMatchObject({ name: 'Person m1', email: 'm1@example.com' });
  expect(data.partners).toEqual(['Person e1']);
  expect(data.answers.length).toBeGreaterThan(1);
});

test.each(['en', 'fr'])('each room is valid and at most 30 KB: %s', async (locale) => {
  const { me } = await underWay();
  for (const room of ['', '/answers', '/data', '/calendar', '/pause', '/leave']) {
    const page = await me.look(`${room}?lang=${locale}`);
    expect(Buffer.byteLength(page)).toBeLessThan(30 * 1024);
    const complaints = await complaintsAbout(page);
    // The roles of a table that is laid out as cards are said on purpose.
    expect([room, complaints.filter((one) => !one.startsWith('no-redundant-role'))]).toEqual([room, []]);
  }
});

test('there is no other room', async () => {
  const { me } = await underWay();
  for (const room of ['/nothing', '/answers/x', '/pause/x'])
    expect((await me.ask(room)).statusCode).toBe(404);
});
