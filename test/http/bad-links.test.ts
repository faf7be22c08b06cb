import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { fillIn } from '../../infra/local/rehearsal/simulated-people/answers.ts';
import { linkTo, readMail } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { readPage } from '../../infra/local/rehearsal/simulated-people/page.ts';
import { postForm, type Reply, send, sessionOf } from './client.ts';
import { dutiful } from './dutiful.ts';
import { LivingCohort } from './living-cohort.ts';
import { smallCohort } from './small-cohort.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
const OUTDATED_DAYS = 91;
const CALL_DAYS = 4;

const ours = smallCohort('fr');
const theirs = smallCohort('en');
const [mentor = '', colleague = '', latecomer = ''] = ours.mentors;
let folder: string;
let local: Local;
let living: LivingCohort;
let ourId: string;

/** Both cohorts have called for mentors; of ours three have not answered yet, of theirs nobody. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-links-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  living = new LivingCohort(local);
  for (const address of [mentor, colleague, latecomer, ...theirs.mentors])
    living.ignore(address, 'mentorCall');
  living.ignore(ours.hr, 'mentorSelection');
  const hr = new HrClient(local.baseUrl, local.hrToken);
  await local.clock.busy(() => hr.launch(theirs.definition, 'theirs'));
  ourId = await local.clock.busy(() => hr.launch(ours.definition, 'ours'));
  await living.until('cohortLaunched', theirs.hr);
  await living.days(1);
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

function formOf(address: string): string {
  return linkTo('f', living.lastMail(address, 'mentorCall')) ?? '';
}

function boardOf(address: string): string {
  return linkTo('b', living.lastMail(address, 'cohortLaunched')) ?? '';
}

function myDataOf(address: string): string {
  return linkTo('me', living.lastMail(address, 'mentorCall')) ?? '';
}

/** The form as it is shown now, filled in; `goals` tells one answer from another. */
async function filledIn(link: string, goals: string): Promise<URLSearchParams> {
  const page = readPage((await send(link)).text);
  const form = page.forms.find(({ method }) => method === 'post');
  if (!form) throw new Error(`“${page.heading}” has no form`);
  const fields = fillIn({ persona: dutiful(link), page, form, fit: 1, today: local.clock.now() });
  fields.set('goals', goals);
  return fields;
}

/** A page for people, whatever happened: with a heading and no word of what went wrong inside. */
function pageOf(reply: Reply, status: number): string {
  const { heading } = readPage(reply.text);
  expect([reply.status, heading]).toEqual([status, expect.stringMatching(/.{5,}/)]);
  expect(reply.text).not.toMatch(/\bat .*\.(?:ts|mjs|js):\d+|node_modules|ZodError|TypeError/);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  return heading;
}

/** Answers, as somebody sends them who had the form open for months. */
function lateAnswers(): Record<string, string> {
  return { goals: 'Enfin rempli.', commitment: 'yes', _version: '0' };
}

async function myDataSays(address: string, words: string): Promise<boolean> {
  const link = myDataOf(address);
  const cookie = await sessionOf(link, { mailbox: local.mailbox, address });
  return (await send(`${link}/answers`, { headers: { cookie } })).text.includes(words);
}

test('a link can be opened again and again, and opening changes nothing', async () => {
  const [first, second] = [await send(formOf(mentor)), await send(formOf(mentor))];
  expect(first.text).toBe(second.text);
  pageOf(first, 200);
});

test('an altered, cut or made-up link says the same to everybody', async () => {
  const link = formOf(mentor);
  const token = link.slice(link.lastIndexOf('/') + 1);
  const altered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
  const tokens = [altered, token.slice(0, 20), `${token}x`, 'x'.repeat(43), '%00', '__proto__', '..%2f..'];
  const texts = new Set<string>();
  for (const page of ['f', 'b', 'r', 'me', 'u']) {
    for (const one of tokens) {
      const address = `${local.baseUrl}/${page}/${one}`;
      for (const reply of [await send(address), await postForm(address, { decision: 'accept' })]) {
        pageOf(reply, 404);
        texts.add(reply.text);
      }
    }
  }
  expect(texts.size).toBe(1);
});

test('a link of one kind opens no page of another', async () => {
  const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1);
  const person = tokenOf(formOf(mentor));
  const hr = tokenOf(boardOf(ours.hr));
  const foreign = [`b/${person}`, `b/${person}/alerts`, `r/${person}`, `me/${hr}`, `u/${hr}`, `f/${hr}`];
  for (const path of foreign) {
    pageOf(await send(`${local.baseUrl}/${path}`), 404);
    pageOf(await postForm(`${local.baseUrl}/${path}`, { do: 'publish' }), 404);
  }
});

test('a session opens its own cohort only, and no action without it', async () => {
  const cookie = await sessionOf(boardOf(theirs.hr), { mailbox: local.mailbox, address: theirs.hr });
  const board = boardOf(ours.hr);
  const isBoard = ({ text }: Reply) => text.includes('id="open-rounds"') || text.includes('class="tabs"');
  expect(isBoard(await send(boardOf(theirs.hr), { headers: { cookie } }))).toBe(true);
  expect(isBoard(await send(board, { headers: { cookie } }))).toBe(false);
  expect(isBoard(await send(board))).toBe(false);
  expect(isBoard(await send(`${board}/pairs`))).toBe(false);
  const without: Record<string, string>[] = [
    {},
    { cookie },
    { cookie: '__Host-mentoring=' },
    { cookie: 'x'.repeat(100) },
  ];
  for (const headers of without) {
    for (const path of ['/matching', '/alerts', '/stage']) {
      pageOf(await postForm(`${board}${path}`, { do: 'publish', decision: 'stop' }, headers), 403);
    }
  }
});

test('a post from another site does nothing, even with the cookie', async () => {
  const board = boardOf(ours.hr);
  const cookie = await sessionOf(board, { mailbox: local.mailbox, address: ours.hr });
  const elsewhere: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ];
  for (const headers of elsewhere) {
    for (const path of ['', '/stage', '/matching', '/alerts']) {
      pageOf(await postForm(`${board}${path}`, { decision: 'stop' }, { cookie, ...headers }), 403);
    }
  }
  const { text } = await send(board, { headers: { cookie } });
  expect(readPage(text).heading).toContain(ours.definition.name);
});

test('other methods are no way in', async () => {
  const cookie = await sessionOf(boardOf(ours.hr), { mailbox: local.mailbox, address: ours.hr });
  for (const link of [formOf(mentor), boardOf(ours.hr), myDataOf(mentor)]) {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await send(link, { method, headers: { cookie } })).status).toBe(404);
    }
  }
});

test.each([
  ['another type', 'application/json', '{"goals":"x"}', 400],
  ['no type', '', 'goals=x', 400],
  ['bytes that are no text', 'application/x-www-form-urlencoded', 'goals=%ff%fe', 400],
  ['half an escape', 'application/x-www-form-urlencoded', 'goals=%e', 400],
  ['a text far too long', 'application/x-www-form-urlencoded', `goals=${'x'.repeat(20_000)}`, 413],
  ['thousands of fields', 'application/x-www-form-urlencoded', 'a&'.repeat(6_000), 400],
  ['nothing', 'application/x-www-form-urlencoded', '', 422],
  ['fields nobody asked for', 'application/x-www-form-urlencoded', '__proto__=x&constructor=y', 422],
])('%s is refused with words, and nothing is stored', async (_, type, body, status) => {
  const headers: Record<string, string> = type ? { 'content-type': type } : {};
  pageOf(await send(formOf(mentor), { method: 'POST', body: Buffer.from(body), headers }), status);
  expect(readPage((await send(formOf(mentor))).text).forms[0]?.controls[0]?.value).toBe('0');
});

test('a double click is one answer', async () => {
  const fields = await filledIn(formOf(mentor), 'Déléguer sans tout refaire.');
  const replies = await Promise.all([postForm(formOf(mentor), fields), postForm(formOf(mentor), fields)]);
  expect(replies.map(({ status }) => status)).toEqual([303, 303]);
  expect(await myDataSays(mentor, 'Déléguer sans tout refaire.')).toBe(true);
});

test('two different answers at once: one is taken, the other is shown again with all that was typed', async () => {
  const link = formOf(colleague);
  const answers = ['Oser dire non.', 'Mieux décider.'];
  const fields = await Promise.all(answers.map((goals) => filledIn(link, goals)));
  const replies = await Promise.all(fields.map((one) => postForm(link, one)));
  expect(replies.map(({ status }) => status).sort()).toEqual([303, 409]);
  const lost = replies.findIndex(({ status }) => status === 409);
  const refused = replies[lost];
  expect(refused && pageOf(refused, 409)).not.toBe('');
  expect(refused?.text).toContain(answers[lost]);
  expect(await myDataSays(colleague, answers[1 - lost] ?? '')).toBe(true);

  const version =
    refused && readPage(refused.text).forms[0]?.controls.find(({ name }) => name === '_version');
  fields[lost]?.set('_version', version?.value ?? '');
  expect((await postForm(link, fields[lost] ?? {})).status).toBe(303);
  expect(await myDataSays(colleague, answers[lost] ?? '')).toBe(true);
});

test('an answer after the deadline is not stored, and the page says that the form is closed', async () => {
  const link = formOf(latecomer);
  const fields = await filledIn(link, 'Trop tard.');
  await living.holidays(CALL_DAYS);
  const refused = await postForm(link, fields);
  const closed = pageOf(refused, 410);
  expect(pageOf(await send(link), 200)).toBe(closed);
  expect(await myDataSays(latecomer, 'Trop tard.')).toBe(false);
  const people = await new HrClient(local.baseUrl, local.hrToken).people(ourId);
  const roles = new Map(people.map(({ email, roles: own }) => [email, own]));
  expect(roles.get(latecomer)).toEqual([]);
  expect(roles.get(mentor)).toHaveLength(1);
});

test('an answer that was in time stays as it was when changed too late', async () => {
  const link = formOf(mentor);
  const late = { goals: 'Changé trop tard.', _version: '1' };
  expect((await postForm(link, late)).status).toBe(422);
  expect(await myDataSays(mentor, 'Déléguer sans tout refaire.')).toBe(true);
});

test('an outdated link sends one fresh link a day, on its own button only, to the address on file only', async () => {
  await living.holidays(OUTDATED_DAYS);
  const link = formOf(mentor);
  pageOf(await send(link), 410);
  const before = local.mailbox.mails().length;
  pageOf(await postForm(link, {}), 410);
  pageOf(await postForm(link, lateAnswers()), 410);
  for (const origin of ['https://evil.example', 'null'])
    pageOf(await postForm(link, { _press: 'ask' }, { origin }), 410);
  expect(local.mailbox.mails()).toHaveLength(before);
  const fields = { _press: 'ask', email: 'eve@evil.example' };
  for (let time = 0; time < 5; time++) pageOf(await postForm(link, fields), 200);
  const sent = local.mailbox.mails().slice(before);
  expect(sent.map(({ to }) => to)).toEqual([[mentor]]);
});

test('whoever posts again and again is told to stop, and nothing is lost', async () => {
  const sent = local.mailbox.mails().findLast(({ to }) => to[0] === mentor);
  const link = sent && linkTo('f', await readMail(await local.mailbox.raw(sent)));
  if (!link) throw new Error('no fresh link came');
  const statuses = new Set<number>();
  for (let time = 0; time < 201; time++) statuses.add((await postForm(link, {})).status);
  expect([...statuses]).toEqual([422, 429]);
  expect(await myDataSays(mentor, 'Déléguer sans tout refaire.')).toBe(true);
});
