import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { readPage } from '../../infra/local/rehearsal/simulated-people/page.ts';
import { postForm, send } from './client.ts';
import { LivingCohort, type ReceivedMail } from './living-cohort.ts';
import { smallCohort } from './small-cohort.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
/** Shorter, a sentence may be anybody's. */
const TELLING = 20;
const OWN_PAGE = /^\/(?:f|me|u|b|r)\//;
/** Whatever a scanner puts into the fields it finds, and some it does not. */
const JUNK = {
  a: 'b',
  reason: 'time',
  decision: 'accept',
  'List-Unsubscribe': 'no',
  session: 'x'.repeat(43),
};

/** By way of a question: the end form asks of each goal of the agreement whether it was reached. */
const QUOTED_IN: Record<string, string> = { endForm: 'agreement' };

const Exported = z.object({
  answers: z.array(z.object({ kind: z.string(), answers: z.record(z.string(), z.unknown()).optional() })),
});
type Exported = z.infer<typeof Exported>;

const { definition, mentors, mentees, hr } = smallCohort('en');
const participants = [...mentors, ...mentees];
let folder: string;
let local: Local;
let living: LivingCohort;
let cohortId: string;

/** Eve was handed every mail of everybody in it. One is silent to the end form, which is open. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-forwarded-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  living = new LivingCohort(local);
  living.ignore(mentees[0] ?? '', 'endForm');
  cohortId = await local.clock.busy(() =>
    new HrClient(local.baseUrl, local.hrToken).launch(definition, 'forwarded'),
  );
  await living.until('endForm');
  await local.clock.settled();
}, 600_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

async function asked(path: string): Promise<string> {
  const headers = { authorization: `Bearer ${local.hrToken}` };
  const { status, text } = await send(`${local.baseUrl}/cohorts/${cohortId}${path}`, { headers });
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  return text;
}

async function everythingKept(): Promise<string[]> {
  const lists = ['', '/people', '/pairs', '/alerts', '/rounds', '/timeline'];
  const people = (definition.people ?? []).map(({ id }) => `/people/${id}`);
  return Promise.all([...lists, ...people].map(asked));
}

const linksOf = ({ links }: ReceivedMail) => links.filter((link) => OWN_PAGE.test(new URL(link).pathname));
const pathOf = (link: string) => new URL(link).pathname;

/** Every link in every mail of everybody who takes part. */
function forwarded(): { mail: ReceivedMail; link: string }[] {
  const theirs = living.mails.filter(({ to }) => participants.includes(to));
  return theirs.flatMap((mail) => linksOf(mail).map((link) => ({ mail, link })));
}

/** What somebody wrote in the forms of some kinds. */
function written({ answers }: Exported, isOf: (kind: string) => boolean): string[] {
  return answers
    .filter(({ kind }) => isOf(kind))
    .flatMap(({ answers: given = {} }) => Object.values(given))
    .filter((value): value is string => typeof value === 'string' && value.length >= TELLING);
}

async function exportOf(address: string): Promise<Exported> {
  const person = definition.people?.find(({ email }) => email === address);
  return Exported.parse(JSON.parse(await asked(`/people/${person?.id}`)));
}

test('whoever is handed the mails of others sees no address, no answer to another form, and no way on', async () => {
  const exports = new Map<string, Exported>();
  for (const address of participants) exports.set(address, await exportOf(address));
  expect(forwarded().length).toBeGreaterThan(200);
  let answersSeen = 0;
  for (const { mail, link } of forwarded()) {
    const { status, text } = await send(link);
    const page = readPage(text);
    const label = `${mail.kind} ${pathOf(link).slice(0, 4)} ${status} ${page.heading}`;
    expect([label, participants.filter((address) => text.includes(address))]).toEqual([label, []]);
    const isForm = pathOf(link).startsWith('/f/');
    const own = exports.get(mail.to) ?? { answers: [] };
    const isAbout = (kind: string) => isForm && (kind === mail.kind || kind === QUOTED_IN[mail.kind]);
    const mine = written(own, isAbout);
    const others = written(own, (kind) => !isAbout(kind)).filter((one) => !mine.includes(one));
    expect([label, others.filter((answer) => text.includes(answer))]).toEqual([label, []]);
    if (mine.some((answer) => text.includes(answer))) answersSeen += 1;
    if (!isForm) {
      const names = (definition.people ?? []).map(({ name }) => name).filter((name) => text.includes(name));
      expect([label, names]).toEqual([label, []]);
    }
    const ways = [...page.links.map(({ href }) => href), ...page.forms.map(({ action }) => action)]
      .filter((href) => !href.startsWith('#') && href !== `mailto:${hr}`)
      .map((href) => pathOf(new URL(href, link).href))
      // Of what outlives its form the mail has this way itself: it leads to the door.
      .filter((way) => !(mail.kind === 'agreement' && way.startsWith(pathOf(link).replace('/f/', '/p/'))));
    expect([label, ways.filter((way) => way !== pathOf(link))]).toEqual([label, []]);
  }
  // The open form shows what its reader has answered to it: that is what its mail is about.
  expect(answersSeen).toBeGreaterThan(0);
});

test('opening and posting every one of these links as scanners do changes nothing', async () => {
  const before = await everythingKept();
  const mails = local.mailbox.mails().length;
  for (const { link } of forwarded()) {
    await send(link);
    for (const fields of [{}, JUNK]) {
      const { status } = await postForm(link, fields);
      expect([pathOf(link).slice(0, 4), status < 500]).toEqual([pathOf(link).slice(0, 4), true]);
    }
  }
  expect(await everythingKept()).toEqual(before);
  expect(local.mailbox.mails()).toHaveLength(mails);
});

test('the same on HR’s mails: no decision is taken, nobody is let in', async () => {
  const before = await everythingKept();
  const mails = local.mailbox.mails().length;
  const links = living.mails.filter(({ to }) => to === hr).flatMap(linksOf);
  expect(new Set(links.map((link) => pathOf(link).slice(0, 3)))).toEqual(new Set(['/b/', '/f/', '/r/']));
  for (const link of links) {
    for (const page of [await send(link), await send(link)]) {
      expect(participants.filter((address) => page.text.includes(address))).toEqual([]);
      expect(page.text).not.toContain('class="tabs"');
    }
    const presses: Record<string, string>[] = [{}, JUNK, { _press: 'open' }];
    for (const fields of presses) {
      const reply = await postForm(link, fields);
      expect(reply.headers.getSetCookie()).toEqual([]);
    }
  }
  expect(await everythingKept()).toEqual(before);
  expect(local.mailbox.mails()).toHaveLength(mails);
});

test('the buttons, too, do no more than to write once to the address on file', async () => {
  const before = await everythingKept();
  const mails = local.mailbox.mails().length;
  const doors = [
    ...forwarded(),
    ...living.mails
      .filter(({ to }) => to === hr)
      .flatMap((mail) => linksOf(mail).map((link) => ({ mail, link }))),
  ].filter(({ mail, link }) => /^\/(?:me|b)\//.test(pathOf(link)) || mail.to === hr);
  for (const { link } of doors) {
    const { text } = await postForm(link, { _press: 'ask' });
    expect(participants.filter((address) => text.includes(address))).toEqual([]);
  }
  expect(await everythingKept()).toEqual(before);
  const sent = local.mailbox.mails().slice(mails);
  expect(sent.map(({ to }) => to[0]).toSorted()).toEqual(
    [...new Set(doors.map(({ mail }) => mail.to))].toSorted(),
  );
});
