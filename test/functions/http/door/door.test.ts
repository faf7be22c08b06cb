import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { freezeReport } from '../../../../functions/evaluation/report-record.ts';
import { askForQuiet } from '../../../../functions/people/quiet.ts';
import { collectApplications } from '../../../../functions/stages/call-for-mentors/collect-applications.ts';
import { evaluationData } from '../../../../functions/stages/evaluation/evaluation-data.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { addressOf, asMentor, people } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ADA, CHIEF, GRACE, Visitor, WatchedCohort } from './at-the-door.ts';

const IDS = ['m1', 'm2', 'e1'];
const M1 = addressOf('m1');
/** Somebody's answer, like nothing else on a page. */
const ANSWER = 'To say no without a bad conscience';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const JUNK = { decision: 'accept', 'decision-m1': 'accept', confirmed: 'yes', do: 'publish', session: 'x' };
/** None of these is the button of the page. */
const USELESS: Record<string, string>[] = [
  {},
  JUNK,
  { _press: 'open' },
  { _press: 'end' },
  { _press: 'other' },
];

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

let table: Table;
let cohort: WatchedCohort;
beforeEach(async () => {
  table = await memory.another();
  cohort = await WatchedCohort.launched(table, IDS, { callForMentors: { selection: 'hr' } });
  await cohort.begin('callForMentors');
  await cohort.hold('cohortLaunched', 'cohortLaunched');
  await cohort.hold('mentorCall-1', 'mentorCall', ({ personId }) =>
    personId.startsWith('m') ? asMentor({ goals: ANSWER }) : undefined,
  );
  await collectApplications({ ...cohort.ref, side: 'mentor' }, cohort.at);
  await cohort.open('mentorSelection', 'mentorSelection');
});

const board = (address = ADA.email) => cohort.link('b', address, /cohortLaunched/);
const selection = (address = ADA.email) => cohort.link('f', address, /mentorSelection/);
const myData = (address = M1) => cohort.link('me', address, /mentorCall/);
const answers = (address = M1) => `${myData(address)}/answers`;
const sessions = (address = M1) => `${myData(address)}/data`;
const selected = (locked = 'accept') => ({ 'decision-m1': locked, 'decision-m2': 'accept', _version: '0' });

/** What nobody sees who was only handed a mail. */
function expectNoPersonal(text: string): void {
  for (const { name, email } of [...people(IDS), ADA, GRACE, CHIEF]) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(email);
  }
  expect(text).not.toContain(ANSWER);
}

/** Everything that is kept, but how often was posted by which link. */
async function withoutBudgets() {
  return (await memory.scanned()).map(({ budgetFullAt, writtenBy, ...rest }) =>
    budgetFullAt === undefined ? { ...rest, writtenBy } : rest,
  );
}

describe('a mail’s link alone', () => {
  test('shows nothing of anybody, and no post but the button’s does anything', async () => {
    const before = await withoutBudgets();
    const mails = cohort.inbox.length;
    const stranger = new Visitor(cohort);
    for (const link of [board(), `${board()}/alerts`, `${board()}/devices`, selection(), myData()]) {
      for (const page of [await stranger.open(link), await stranger.open(link)]) {
        expect([link, page.status]).toEqual([link, 200]);
        expectNoPersonal(page.text);
      }
      for (const fields of USELESS) {
        const page = await stranger.post(link, fields);
        expect([303, 403]).toContain(page.status);
        expectNoPersonal(page.text);
      }
      for (const origin of ['https://evil.example', 'null']) {
        expect((await stranger.post(link, { _press: 'ask' }, origin)).status).toBe(403);
      }
    }
    expect(stranger.cookies.size).toBe(0);
    expect(cohort.inbox).toHaveLength(mails);
    expect(await withoutBudgets()).toEqual(before);
  });

  test('its button writes once to the address on file, and says no more than that', async () => {
    const stranger = new Visitor(cohort);
    for (const [link, to] of [
      [selection(), ADA.email],
      [myData(), M1],
    ] as const) {
      const mails = cohort.inbox.length;
      for (let time = 0; time < 3; time++) {
        const page = await stranger.post(link, { _press: 'ask', email: 'eve@evil.example' });
        expect(page.status).toBe(200);
        expectNoPersonal(page.text);
      }
      expect(cohort.inbox.slice(mails).map((mail) => mail.to)).toEqual([to]);
    }
    expect(stranger.cookies.size).toBe(0);
    expect(cohort.inbox.at(-1)?.subject).toMatch(/^Your link to your data, for one hour/);
    expect(cohort.inbox.at(-2)?.subject).toMatch(/^Your selection of mentors: link for one hour/);
  });

  test('of HR opens no report by a press, as leadership’s does', async () => {
    const report = board().replace('/b/', '/r/');
    const visitor = new Visitor(cohort);
    await visitor.post(report, { _press: 'open' });
    expect(visitor.cookies.size).toBe(0);
    expect((await visitor.post(report, { _press: 'ask' })).status).toBe(200);
    expect(cohort.askedFor()).toEqual([ADA.email]);
  });
});

describe('the link of one hour', () => {
  test('leads where its reader was going, by its button', async () => {
    const ada = new Visitor(cohort);
    const sent = await ada.enter(cohort, `${board()}/alerts`, ADA.email);
    expect(sent).toMatch(/\/alerts$/);
    expect((await ada.open(sent)).text).toContain('aria-current="page"');
    await ada.post(`${board(GRACE.email)}/..%2f..%2fevil`, { _press: 'ask' });
    expect(cohort.inbox.at(-1)?.links).toEqual([expect.stringMatching(/^\/b\/[\w-]{43}$/)]);

    const asked = await ada.post(selection(), selected());
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining('name="_seal"')]);
  });

  test('opens for its reader, too, after a scanner has followed it and pressed', async () => {
    const scanner = new Visitor(cohort);
    const ada = new Visitor(cohort);
    const link = await scanner.enter(cohort, board(), ADA.email);
    expect((await ada.open(link)).text).not.toContain('class="tabs"');
    expect((await ada.post(link)).status).toBe(403);
    expect((await ada.post(link, { _press: 'open' })).status).toBe(303);
    expect((await ada.open(board())).text).toContain('class="tabs"');
  });

  test('opens nothing after its hour', async () => {
    const ada = new Visitor(cohort);
    await ada.post(board(), { _press: 'ask' });
    const link = cohort.link('b', ADA.email, /doorLink/);
    cohort.minutesLater(60);
    await ada.post(link, { _press: 'open' });
    expect(ada.cookies.size).toBe(0);
    const page = await ada.open(link);
    expect(page.text).toContain('This link has expired.');
    await ada.enter(cohort, link, ADA.email);
    expect((await ada.open(board())).text).toContain('class="tabs"');
  });

  test('comes once an hour; by one mail’s link three times a day, so that others are left', async () => {
    const eve = new Visitor(cohort);
    for (let hour = 0; hour < 8; hour++) {
      await eve.post(board(), { _press: 'ask' });
      cohort.minutesLater(59);
      await eve.post(board(), { _press: 'ask' });
      cohort.minutesLater(1);
    }
    expect(cohort.askedFor()).toHaveLength(3);
    await new Visitor(cohort).enter(cohort, selection(), ADA.email);
    expect(cohort.askedFor()).toHaveLength(4);
    cohort.later(1);
    await eve.post(board(), { _press: 'ask' });
    expect(cohort.askedFor()).toHaveLength(5);
  });

  test('is sent after all when the first attempt failed over it, and pressed at once goes out once', async () => {
    const ada = new Visitor(cohort);
    cohort.mailFails = true;
    await expect(ada.post(board(), { _press: 'ask' })).rejects.toThrow('SES is away');
    cohort.mailFails = false;
    cohort.minutesLater(16);
    await Promise.all([board(), selection(), board()].map((link) => ada.post(link, { _press: 'ask' })));
    expect(cohort.askedFor()).toEqual([ADA.email]);
  });

  test('reaches whoever has left, and asked for no mails', async () => {
    await askForQuiet(table, cohort.cohortId, { personId: 'm1', from: 'everything' });
    const m1 = new Visitor(cohort);
    await m1.enter(cohort, myData(), M1);
    expect((await m1.open(answers())).text).toContain(ANSWER);
  });
});

describe('a session', () => {
  test('lasts a working day, on a device that HR has remembered 30 days; nobody else is remembered', async () => {
    const [atDesk, remembered, m1] = [new Visitor(cohort), new Visitor(cohort), new Visitor(cohort)];
    await atDesk.enter(cohort, board(), ADA.email);
    await remembered.enter(cohort, board(GRACE.email), GRACE.email, { remember: 'yes' });
    await m1.enter(cohort, myData(), M1, { remember: 'yes' });
    const isIn = async (visitor: Visitor, link: string) =>
      !(await visitor.open(link)).text.includes('value="ask"');
    cohort.minutesLater(8 * 60 - 1);
    expect([await isIn(atDesk, board()), await isIn(m1, myData())]).toEqual([true, true]);
    cohort.minutesLater(1);
    expect([await isIn(atDesk, board()), await isIn(m1, myData())]).toEqual([false, false]);
    cohort.later(29);
    expect(await isIn(remembered, board(GRACE.email))).toBe(true);
    cohort.later(1);
    expect(await isIn(remembered, board(GRACE.email))).toBe(false);
  });

  test('lies beside those of other cohorts and of other parts, in one browser', async () => {
    const other = await WatchedCohort.launched(table, [...IDS, 'ada'], {
      key: 'other',
      name: 'The other one',
    });
    await other.begin('callForMentors');
    await other.hold('cohortLaunched', 'cohortLaunched');
    await other.hold('mentorCall-1', 'mentorCall');
    const browser = new Visitor(cohort);
    await browser.enter(cohort, board(), ADA.email);
    await browser.enter(cohort, myData(), M1);
    const theirs = other.link('b', ADA.email);
    const entered = new Visitor(other);
    for (const [name, value] of browser.cookies) entered.cookies.set(name, value);
    await entered.enter(other, theirs, ADA.email);
    expect(entered.cookies.size).toBe(3);
    for (const link of [board(), theirs]) expect((await entered.open(link)).text).toContain('class="tabs"');
    expect((await entered.open(answers())).text).toContain(ANSWER);
  });

  test('opens nothing under another’s name: of another cohort, coordinator or person', async () => {
    const other = await WatchedCohort.launched(table, IDS, { key: 'other', name: 'The other one' });
    await other.begin('callForMentors');
    await other.hold('cohortLaunched', 'cohortLaunched');
    const thief = new Visitor(other);
    await thief.enter(other, other.link('b', ADA.email), ADA.email);
    const [stolen = ''] = thief.cookies.values();
    const victim = new Visitor(cohort);
    await victim.enter(cohort, board(), ADA.email);
    await victim.enter(cohort, myData(), M1);
    for (const name of victim.cookies.keys()) thief.cookies.set(name, stolen);
    for (const link of [board(), selection(), myData(), myData(addressOf('m2'))]) {
      const { text } = await thief.open(link);
      expect(text).toContain('value="ask"');
      expectNoPersonal(text);
      expect((await thief.post(link, selected())).status).toBe(403);
    }
  });

  test('ends by its button, here and on the server', async () => {
    const ada = new Visitor(cohort);
    await ada.enter(cohort, board(), ADA.email);
    for (const link of [board(), `${board()}/devices`, selection()])
      expect((await ada.open(link)).text).toContain('name="_press" value="end"');
    const kept = [...ada.cookies];
    expect((await ada.post(board(), { _press: 'end' })).status).toBe(200);
    expect(ada.cookies.size).toBe(0);
    for (const [name, value] of kept) ada.cookies.set(name, value);
    expect((await ada.open(board())).text).toContain('value="ask"');
    expect((await ada.post(`${board()}/stage`, { decision: 'stop' })).status).toBe(403);
  });

  test('is not shut out by whoever has the mail’s link and posts again and again', async () => {
    const [ada, scanner] = [new Visitor(cohort), new Visitor(cohort)];
    const sent = await ada.enter(cohort, board(), ADA.email);
    cohort.minutesLater(30);
    const shutOut = async (link: string) => {
      for (let time = 0; (await scanner.post(link)).status !== 429; time++) expect(time).toBeLessThan(201);
      expect((await scanner.post(link, { _press: 'ask' })).status).toBe(429);
    };
    // The mail's link and that of one hour, such as a scanner of her mailbox has both.
    for (const link of [board(), sent]) await shutOut(link);
    expect((await ada.post(`${board()}/alerts`, { alertId: 'none' })).status).toBe(303);
    expect((await ada.post(sent, { _press: 'end' })).status).toBe(200);
    // Without a session, by another mail: the hour of the link that was sent is over.
    cohort.minutesLater(30);
    await shutOut(board());
    await ada.enter(cohort, selection(), ADA.email);
    expect((await ada.open(board())).text).toContain('class="tabs"');
    expect((await ada.post(`${board()}/alerts`, { alertId: 'none' })).status).toBe(303);
    expect((await ada.post(board(GRACE.email), { _press: 'ask' })).status).toBe(200);
  });

  test('has a budget of posts, too: what a device posts by every link counts together', async () => {
    const ada = new Visitor(cohort);
    await ada.enter(cohort, board(), ADA.email);
    for (let time = 0; time < 100; time++) {
      for (const page of [`${board()}/alerts`, selection()])
        expect((await ada.post(page)).status).not.toBe(429);
    }
    for (const page of [`${board()}/alerts`, selection()]) expect((await ada.post(page)).status).toBe(429);
    cohort.minutesLater(1);
    expect((await ada.post(`${board()}/alerts`)).status).toBe(303);
  });

  test('of a coordinator is listed on the board, and revoked there by another; the history tells of it', async () => {
    const ada = new Visitor(cohort, FIREFOX);
    const grace = new Visitor(cohort);
    await ada.enter(cohort, board(), ADA.email, { remember: 'yes' });
    await grace.enter(cohort, board(GRACE.email), GRACE.email);
    const devices = `${board(GRACE.email)}/devices`;
    const list = (await grace.open(devices)).text;
    for (const words of ['Firefox on Windows', ADA.name, GRACE.name, '(remembered)', 'this device'])
      expect(list).toContain(words);
    const row = list.slice(list.indexOf('Firefox on Windows'));
    const [, session = ''] = /name="session" value="([\w-]+)"/.exec(row) ?? [];
    expect((await grace.post(devices, { session: 'x'.repeat(43) })).status).toBe(303);
    expect((await ada.open(board())).text).toContain('class="tabs"');
    for (let time = 0; time < 2; time++) expect((await grace.post(devices, { session })).status).toBe(303);
    expect((await ada.open(board())).text).toContain('value="ask"');
    expect((await grace.open(devices)).text).not.toContain('Firefox on Windows');

    const told = (await timeline(table, cohort.cohortId)).filter(({ what }) => what.startsWith('session'));
    expect(told.map(({ what, by, facts }) => [what, by, facts])).toEqual(
      expect.arrayContaining([
        ['sessionOpened', 'hr~0', { remembered: true }],
        ['sessionOpened', 'hr~1', { remembered: false }],
        ['sessionRevoked', 'hr~1', { whose: 'hr~0' }],
      ]),
    );
    expect(told).toHaveLength(3);
    const history = (await grace.open(`${board(GRACE.email)}/timeline`)).text;
    expect(history).toContain('remembered for 30 days');
  });

  test('of a person is theirs alone to see and to end, and no business of HR’s', async () => {
    const [laptop, phone, m2] = [new Visitor(cohort, FIREFOX), new Visitor(cohort), new Visitor(cohort)];
    await laptop.enter(cohort, myData(), M1);
    cohort.minutesLater(1);
    await phone.enter(cohort, myData(), M1);
    await m2.enter(cohort, myData(addressOf('m2')), addressOf('m2'));
    const page = (await phone.open(sessions())).text;
    const row = page.slice(page.indexOf('Firefox on Windows'));
    const [, session = ''] = /name="session" value="([\w-]+)"/.exec(row) ?? [];
    expect((await m2.post(sessions(addressOf('m2')), { _press: 'end', session })).status).toBe(303);
    expect((await laptop.open(answers())).text).toContain(ANSWER);
    expect((await phone.post(sessions(), { _press: 'end', session })).status).toBe(303);
    expect((await laptop.open(myData())).text).toContain('value="ask"');
    expect((await phone.open(answers())).text).toContain(ANSWER);
    expect((await timeline(table, cohort.cohortId)).filter(({ what }) => what.startsWith('session'))).toEqual(
      [],
    );
  });

  test('of leadership opens by one press on the link of its mail while that is valid, then by a link of one hour', async () => {
    const figures = evaluate(await evaluationData(table, await cohort.cohort(), cohort.now));
    await freezeReport(table, cohort.cohortId, figures);
    await cohort.hold('summary', 'summary');
    const report = cohort.link('r', CHIEF.email);
    const chief = new Visitor(cohort);
    expect((await chief.open(report)).text).toContain('value="open"');
    expect((await chief.post(report)).status).toBe(403);
    expect((await chief.post(report, { _press: 'open', remember: 'yes' })).status).toBe(303);
    const told = (await timeline(table, cohort.cohortId)).filter(({ what }) => what === 'sessionOpened');
    expect(told).toMatchObject([{ by: 'leader~0', facts: { remembered: false } }]);
    expect((await chief.open(report.replace('/r/', '/b/'))).status).toBe(404);
    cohort.later(31);
    const page = await chief.open(report);
    expect(page.text).toContain('This link has expired.');
    await chief.enter(cohort, report, CHIEF.email);
  });
});
