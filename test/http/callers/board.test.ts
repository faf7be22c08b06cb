import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Local, startLocal } from '../../../infra/local/machine/machine.ts';
import { HrClient } from '../../../infra/local/rehearsal/demo/hr-client.ts';
import { linkTo } from '../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { postForm, send, sessionOf } from '../client.ts';
import { LivingCohort } from '../living-cohort.ts';
import { smallCohort } from '../small-cohort.ts';
import type { Caller } from './caller.ts';
import { tableItems } from './table-items.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
const PAGES = ['', '/alerts', '/pairs', '/matching', '/matching/pair', '/matching/policies', '/timeline'];
const ACTIONS = ['/alerts', '/matching', '/pairs', '/stage'];
const ours = smallCohort('fr');
const theirs = smallCohort('en');

let folder: string;
let local: Local;
/** The board of one cohort, by its coordinator's link. */
let board: string;
const callers = new Map<string, Caller>();

/** Two cohorts that one person coordinates, and one of somebody else's. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-boards-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  const hr = new HrClient(local.baseUrl, local.hrToken);
  const living = new LivingCohort(local);
  const [first, second] = [
    { ...ours.definition, name: 'Première' },
    { ...ours.definition, name: 'Seconde' },
  ];
  for (const definition of [first, second, theirs.definition])
    await local.clock.busy(() => hr.launch(definition, definition.name));
  for (const address of [...ours.mentors, ...theirs.mentors]) living.ignore(address, 'mentorCall');
  await living.until('cohortLaunched', theirs.hr);
  const boardOf = (to: string, name: string) => {
    const mails = living.mails.filter((one) => one.kind === 'cohortLaunched' && one.to === to);
    const links = mails.filter(({ html }) => html.includes(name)).map((mail) => linkTo('b', mail));
    expect(links).toHaveLength(1);
    return links[0] ?? '';
  };
  board = boardOf(ours.hr, first.name);
  callers.set('nobody', {});
  callers.set('a program with HR’s token', { authorization: `Bearer ${local.hrToken}` });
  callers.set('its coordinator, in another cohort', {
    cookie: await sessionOf(boardOf(ours.hr, second.name), { mailbox: local.mailbox, address: ours.hr }),
  });
  callers.set('the coordinator of another', {
    cookie: await sessionOf(boardOf(theirs.hr, theirs.definition.name), {
      mailbox: local.mailbox,
      address: theirs.hr,
    }),
  });
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

const isBoard = (text: string) => text.includes('class="tabs"');

test.each([
  'nobody',
  'a program with HR’s token',
  'its coordinator, in another cohort',
  'the coordinator of another',
])('%s sees no page of the board, and no press does anything', async (who) => {
  const caller = callers.get(who) ?? {};
  const before = await tableItems(local);
  for (const page of PAGES) {
    const { text } = await send(board + page, { headers: caller });
    expect([page, isBoard(text)]).toEqual([page, false]);
  }
  for (const action of ACTIONS) {
    const { status, text } = await postForm(`${board}${action}`, { do: 'publish', decision: 'stop' }, caller);
    expect([action, status, isBoard(text)]).toEqual([action, 403, false]);
  }
  expect(await tableItems(local)).toEqual(before);
});

test('its coordinator sees every page', async () => {
  const cookie = await sessionOf(board, { mailbox: local.mailbox, address: ours.hr });
  for (const page of PAGES) {
    const { status, text } = await send(board + page, { headers: { cookie } });
    // There is no pair to be shown yet.
    if (page === '/matching/pair') continue;
    expect([page, status, isBoard(text)]).toEqual([page, 200, true]);
  }
});
