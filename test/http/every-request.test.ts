import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { API_ROUTES, OPEN_API_ROUTE } from '../../functions/http/hr-api/routes.ts';
import { webCatalogue } from '../../functions/web/catalogue.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { linkTo } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { readPage } from '../../infra/local/rehearsal/simulated-people/page.ts';
import { postForm, type Reply, send, sessionOf } from './client.ts';
import { LivingCohort } from './living-cohort.ts';
import { smallCohort } from './small-cohort.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
const Problem = z.object({
  status: z.number(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string() })).optional(),
});

const { definition, hr, mentors } = smallCohort('fr');
const [mentor = ''] = mentors;
let folder: string;
let local: Local;
let living: LivingCohort;
let cohortId: string;

/** Mentors have been matched, and the pairs wait for HR: every list has something. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-every-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  living = new LivingCohort(local);
  living.ignore(hr, 'matchReview');
  living.ignore(mentor, 'mentorCall');
  const program = new HrClient(local.baseUrl, local.hrToken);
  await local.clock.busy(() => program.launch({ ...definition, name: 'Une autre' }, 'another'));
  cohortId = await local.clock.busy(() => program.launch(definition, 'ours'));
  await living.until('matchReview', hr);
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

const asHr = (headers: Record<string, string> = {}) => ({
  authorization: `Bearer ${local.hrToken}`,
  ...headers,
});
const get = (path: string, headers = asHr()) => send(local.baseUrl + path, { headers });
const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  send(local.baseUrl + path, {
    method: 'POST',
    headers: asHr({ 'content-type': 'application/json', ...headers }),
    body: Buffer.from(body),
  });

function problemOf(reply: Reply, status: number) {
  expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  return Problem.parse(JSON.parse(reply.text));
}

function apiPaths(): string[] {
  return [...API_ROUTES, OPEN_API_ROUTE]
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.slice('GET '.length).replace('{id}', cohortId).replace('{personId}', 'P11'));
}

describe('a HEAD', () => {
  /** Of what a GET says, what a HEAD must say, too. */
  const saidBy = ({ status, headers }: Reply) => ({
    status,
    ...Object.fromEntries(
      ['content-type', 'content-length', 'content-security-policy', 'cache-control'].map((name) => [
        name,
        headers.get(name),
      ]),
    ),
  });

  test('answers as the GET does, without the body, on every route of the API', async () => {
    for (const path of apiPaths()) {
      // A file may come compressed: as it would for a program that does not say what it takes.
      const plain = asHr({ 'accept-encoding': 'identity' });
      const shown = await get(path, plain);
      const head = await send(local.baseUrl + path, { method: 'HEAD', headers: plain });
      expect([path, head.text, saidBy(head)]).toEqual([path, '', saidBy(shown)]);
    }
    expect((await send(`${local.baseUrl}/cohorts`, { method: 'HEAD' })).status).toBe(401);
    const nobody = await send(`${local.baseUrl}/cohorts/nobody`, { method: 'HEAD', headers: asHr() });
    expect(nobody.status).toBe(404);
  });

  test('and on every page that a link opens, whether or not it is let in', async () => {
    const call = living.lastMail(mentor, 'mentorCall');
    const board = linkTo('b', living.lastMail(hr, 'cohortLaunched')) ?? '';
    const cookie = await sessionOf(board, { mailbox: local.mailbox, address: hr });
    const form = linkTo('f', call) ?? '';
    const token = form.slice(form.lastIndexOf('/') + 1);
    const opened = [form, `${form}?lang=en`, linkTo('me', call) ?? '', `${local.baseUrl}/u/${token}`];
    const boardPages = ['', '/alerts', '/pairs', '/matching', '/matching/policies', '/timeline', '/nothing'];
    const pages = [
      ...[...opened, board, `${local.baseUrl}/f/nobody`, `${local.baseUrl}/nowhere`].map((url) => ({
        url,
        headers: {},
      })),
      ...boardPages.map((page) => ({ url: `${board}${page}`, headers: { cookie } })),
    ];
    for (const { url, headers } of pages) {
      const shown = await send(url, { headers });
      const head = await send(url, { method: 'HEAD', headers });
      expect([url, head.text, saidBy(head)]).toEqual([url, '', saidBy(shown)]);
      expect((await send(url, { headers })).text).toBe(shown.text);
    }
  });

  test('of what only takes a POST does nothing', async () => {
    const before = (await get(`/cohorts/${cohortId}/timeline`)).text;
    for (const path of ['stop', 'retry', 'rematch', 'extend', 'figures']) {
      const url = `${local.baseUrl}/cohorts/${cohortId}/${path}`;
      expect((await send(url, { method: 'HEAD', headers: asHr() })).status).toBe(404);
    }
    expect((await get(`/cohorts/${cohortId}/timeline`)).text).toBe(before);
  });
});

describe('what leads nowhere', () => {
  const paths = ['/', '/nowhere', '/f', '/f/', '/favicon.ico', '/.env', '/u/a/b', '/%', '/f/%E0%A4%A'];

  test.each(['fr', 'en'] as const)('is a page in the reader’s language: %s', async (locale) => {
    const { noSuchPageTitle: title } = webCatalogue[locale];
    for (const path of paths) {
      const reply = await send(local.baseUrl + path, {
        headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': `${locale},de;q=0.5` },
      });
      expect([path, reply.status, readPage(reply.text).heading]).toEqual([path, 404, title]);
      expect(reply.text).toContain(`<html lang="${locale}"`);
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(reply.headers.get('vary')).toBe('Accept, Accept-Language');
    }
    const asked = await send(`${local.baseUrl}/nowhere?lang=${locale}`);
    expect(readPage(asked.text).heading).toBe(title);
  });

  test('is a page for another method, too', async () => {
    const { noSuchPageTitle: title } = webCatalogue.en;
    for (const path of ['/f/x', '/b/x/alerts', '/me/x', '/nowhere']) {
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const { status, text } = await send(local.baseUrl + path, { method });
        expect([path, method, status, readPage(text).heading]).toEqual([path, method, 404, title]);
      }
    }
  });

  test('is a problem for a program, with the routes there are', async () => {
    const json = { accept: 'application/json' };
    for (const path of ['/nowhere', '/%', '/api/v1']) {
      expect(problemOf(await send(local.baseUrl + path, { headers: json }), 404).detail).toContain(
        'GET /cohorts',
      );
    }
    const html = { accept: 'text/html' };
    for (const [method, path] of [
      ['PUT', '/cohorts'],
      ['DELETE', '/cohorts'],
      ['GET', '/matchings'],
      ['GET', '/matchings/1'],
      ['POST', '/openapi.json'],
    ] as const) {
      const reply = await send(local.baseUrl + path, { method, headers: html });
      expect(problemOf(reply, 404).detail).toContain(`${method} /`);
    }
  });
});

describe('the body of a launch', () => {
  const launch = (body: string | Buffer, headers: Record<string, string> = {}) =>
    post('/cohorts', body, { 'idempotency-key': crypto.randomUUID(), ...headers });
  const csv =
    'matricule;nom;courriel\n1;Élodie Martin;elodie@valdoise.example\n2;Bo Petit;bo@valdoise.example\n';
  const { people: _people, callForMentors: _mentors, callForMentees: _mentees, ...rest } = definition;

  test('may begin with a byte order mark, as may the people’s CSV in it', async () => {
    const body = `\uFEFF${JSON.stringify({ ...rest, peopleCsv: `\uFEFF${csv}` })}`;
    const preview = await post('/cohorts/preview', body);
    expect([preview.status, preview.text]).toEqual([200, expect.stringContaining('"people":2')]);
    const marked = await launch(`\uFEFF${JSON.stringify(definition)}`, { 'idempotency-key': 'another' });
    expect(problemOf(marked, 409).title).toContain('Idempotency-Key');
  });

  test('in UTF-16 or another encoding is told what to do, and not that its JSON is wrong', async () => {
    const text = JSON.stringify({ ...rest, peopleCsv: csv });
    for (const bytes of [Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'utf16le')]) {
      expect(problemOf(await launch(bytes), 400)).toMatchObject({
        title: 'The body is not in UTF-8.',
        detail: expect.stringContaining('UTF-8'),
      });
    }
    const latin = problemOf(await launch(Buffer.from(text, 'latin1')), 422);
    expect(latin.errors?.map(({ pointer }) => pointer)).toContain('#/leadership/0/name');
  });

  test.each([
    ['{"name":"\\ud83d"}', '#/name'],
    ['{"name":"a\\u0000b"}', '#/name'],
    ['{"__proto__":{"people":[]}}', '#/__proto__'],
    [`{"people":${'['.repeat(2_000)}${']'.repeat(2_000)}}`, undefined],
  ])('with what cannot be kept is refused at its place: %#', async (body, pointer) => {
    const { errors } = problemOf(await launch(body), 422);
    expect(errors).toHaveLength(1);
    if (pointer !== undefined) expect(errors?.[0]?.pointer).toBe(pointer);
  });

  test('of another type is told how to come', async () => {
    expect(problemOf(await launch(csv, { 'content-type': 'text/csv' }), 415).detail).toContain('text/csv');
  });

  test('comes with one key: sent twice, or in letters that a header has no encoding for, it is none', async () => {
    for (const key of ['a, a', 'clé', 'a\tb']) {
      const refused = problemOf(await launch(JSON.stringify(definition), { 'idempotency-key': key }), 400);
      expect(refused.title).toBe('The header Idempotency-Key cannot be used.');
    }
    const twice = await new Promise<number | undefined>((resolve, reject) => {
      const headers = [
        ...['authorization', `Bearer ${local.hrToken}`, 'content-type', 'application/json'],
        ...['idempotency-key', 'ours', 'idempotency-key', 'ours'],
      ];
      const asked = request(`${local.baseUrl}/cohorts`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject);
      asked.end(JSON.stringify(definition));
    });
    expect(twice).toBe(400);
  });
});

describe('an id of any length', () => {
  const strange = [
    'x'.repeat(1_100),
    'x'.repeat(3_000),
    'é'.repeat(700),
    '%00',
    'a%23b',
    'a~b',
    '__proto__',
    '%20',
  ];

  test('is of no cohort and of no person', async () => {
    for (const id of strange) {
      for (const route of API_ROUTES) {
        if (!route.includes('{id}')) continue;
        const [method = '', path = ''] = route.split(' ');
        const url = local.baseUrl + path.replace('{id}', id).replace('{personId}', 'P11');
        const reply = await send(url, { method, headers: asHr() });
        expect([route, problemOf(reply, 404).title]).toEqual([route, 'There is no such cohort.']);
      }
      for (const method of ['GET', 'DELETE', 'HEAD']) {
        const url = `${local.baseUrl}/cohorts/${cohortId}/people/${id}`;
        expect((await send(url, { method, headers: asHr() })).status).toBe(404);
      }
    }
  });

  test('is of no form, no alert and no pair', async () => {
    const extended = await post(
      `/cohorts/${cohortId}/extend`,
      JSON.stringify({ by: 'P1D', roundId: 'x'.repeat(3_000) }),
    );
    expect(extended.status).toBe(409);
    const board = linkTo('b', living.lastMail(hr, 'cohortLaunched')) ?? '';
    const cookie = await sessionOf(board, { mailbox: local.mailbox, address: hr });
    for (const id of [...strange, '', 'x'.repeat(10_000)]) {
      const handled = await postForm(`${board}/alerts`, { alertId: decodeURIComponent(id) }, { cookie });
      expect(handled.status).toBe(303);
      const pair = new URLSearchParams({ mentee: decodeURIComponent(id), mentor: 'P11' });
      if (id.length > 5_000) continue;
      const shown = await send(`${board}/matching/pair?${pair}`, { headers: { cookie } });
      expect(shown.status).toBeLessThan(500);
    }
    for (const page of ['f', 'me', 'u', 'b', 'r']) {
      for (const id of strange) expect((await send(`${local.baseUrl}/${page}/${id}`)).status).toBe(404);
    }
  });

  test('of a person to be registered is refused by its field', async () => {
    const body = JSON.stringify({ person: 'x'.repeat(2_000), answers: {} });
    const { errors } = problemOf(await post(`/cohorts/${cohortId}/mentors`, body), 422);
    expect(errors?.map(({ pointer }) => pointer)).toContain('#/person');
  });
});

describe('a list', () => {
  const lists: Record<string, string> = {
    cohorts: '/cohorts',
    events: '/cohorts/{id}/timeline',
    pairs: '/cohorts/{id}/pairs',
    alerts: '/cohorts/{id}/alerts',
    people: '/cohorts/{id}/people',
    rounds: '/cohorts/{id}/rounds',
  };
  const Page = z.looseObject({ next: z.string().optional() });
  const pageOf = async (path: string, query: Record<string, string>) => {
    const { status, text } = await get(`${path}?${new URLSearchParams(query)}`);
    expect(status).toBe(200);
    return Page.parse(JSON.parse(text));
  };

  test.each(Object.entries(lists))('of %s is the same in pages of any size', async (name, route) => {
    const path = route.replace('{id}', cohortId);
    const itemsOf = (page: z.infer<typeof Page>) => z.array(z.unknown()).parse(page[name]);
    const whole = await pageOf(path, {});
    expect(whole).not.toHaveProperty('next');
    const all = itemsOf(whole);
    for (const limit of [1, 2, 5, Math.max(1, all.length), 500]) {
      const found: unknown[] = [];
      for (let query: Record<string, string> = { limit: String(limit) }; ; ) {
        const page = await pageOf(path, query);
        const items = itemsOf(page);
        found.push(...items);
        if (page.next === undefined) break;
        expect(items).toHaveLength(limit);
        query = { limit: String(limit), after: page.next };
      }
      expect(found).toEqual(all);
    }
  });

  test('is empty for nobody: no list but that of alerts and pairs is, here', async () => {
    const counts = await Promise.all(
      Object.entries(lists).map(async ([name, route]) => [
        name,
        z.array(z.unknown()).parse((await pageOf(route.replace('{id}', cohortId), {}))[name]).length,
      ]),
    );
    expect(Object.fromEntries(counts)).toMatchObject({ cohorts: 2, people: 14 });
    for (const [name, count] of counts) {
      if (name !== 'alerts' && name !== 'pairs') expect([name, Number(count) > 1]).toEqual([name, true]);
    }
  });

  test('the proposal is the same in parts, and a part of one that has changed is not mixed with another', async () => {
    const Proposal = z.object({
      proposal: z.looseObject({
        pairs: z.array(z.unknown()),
        unmatched: z.array(z.unknown()),
        spare: z.array(z.unknown()),
        staying: z.array(z.unknown()),
        blocking: z.array(z.unknown()),
      }),
      next: z.string().optional(),
    });
    const partOf = async (query: Record<string, string>) =>
      Proposal.parse(await pageOf(`/cohorts/${cohortId}/matching`, query));
    const { proposal: whole, next: none } = await partOf({});
    expect(none).toBeUndefined();
    expect(whole.pairs.length).toBeGreaterThan(2);
    const joined = { pairs: [], unmatched: [], spare: [], staying: [], blocking: [] };
    const lists: Record<string, unknown[]> = joined;
    for (let query: Record<string, string> = { limit: '2' }; ; ) {
      const { proposal, next } = await partOf(query);
      for (const [name, list] of Object.entries(lists))
        list.push(...z.array(z.unknown()).parse(proposal[name]));
      expect(proposal.total).toBe(whole.total);
      if (next === undefined) break;
      query = { limit: '2', after: next };
    }
    expect({ ...whole, ...joined }).toEqual(whole);
    const other = Buffer.from('1.999.2').toString('base64url');
    const stale = await get(`/cohorts/${cohortId}/matching?after=${other}`);
    expect(problemOf(stale, 409).title).toBe('The proposal has changed meanwhile.');
  });

  test.each([
    ['none', 'limit=0', 'limit'],
    ['less than none', 'limit=-1', 'limit'],
    ['more than there are in an answer', 'limit=501', 'limit'],
    ['a number written otherwise', 'limit=1e2', 'limit'],
    ['nothing', 'limit=', 'limit'],
    ['two numbers', 'limit=1&limit=2', 'limit'],
    ['a cursor of nothing', 'after=', 'after'],
    ['a cursor that is none', 'after=*', 'after'],
    ['a zero character', 'after=%00', 'after'],
    ['a cursor of half a character', 'after=_w', 'after'],
    ['a cursor longer than a key', `after=${'YWFh'.repeat(400)}`, 'after'],
    ['a cursor longer than any', `after=${'YWFh'.repeat(1_000)}`, 'after'],
  ])('asked for by %s is refused, naming the parameter', async (_, query, parameter) => {
    for (const route of [...Object.values(lists), '/cohorts/{id}/matching']) {
      const reply = await get(`${route.replace('{id}', cohortId)}?${query}`);
      expect(problemOf(reply, 422).detail).toContain(`"${parameter}"`);
    }
  });

  test('asked for with the cursor of another is no error, and shows nothing of that other', async () => {
    const { next = '' } = await pageOf(`/cohorts/${cohortId}/people`, { limit: '1' });
    const page = await pageOf(`/cohorts/${cohortId}/timeline`, { after: next });
    expect(JSON.stringify(page)).not.toContain('valdoise');
  });
});

describe('whoever posts again and again by one link', () => {
  test('is asked to wait and told for how long, costs the others nothing, and is let in again', async () => {
    const link = linkTo('f', living.lastMail(mentor, 'mentorCall')) ?? '';
    const statuses: number[] = [];
    let last: Reply | undefined;
    for (let time = 0; time < 205; time++) {
      last = await postForm(link, {});
      statuses.push(last.status);
    }
    expect(statuses.slice(0, 200)).not.toContain(429);
    expect(new Set(statuses.slice(200))).toEqual(new Set([429]));
    expect(last?.headers.get('retry-after')).toBe('6');
    expect(last && readPage(last.text).heading).toBe(webCatalogue.fr.tooManyTitle);
    expect(last?.text).toContain(webCatalogue.fr.tooManyLead);
    expect((await send(link)).status).toBe(200);
    const other = linkTo('f', living.lastMail(mentors[1] ?? '', 'mentorCall')) ?? '';
    expect((await postForm(other, {})).status).not.toBe(429);
    // The page says: in a minute.
    await local.clock.advanceTo(new Date(local.clock.now().getTime() + 60_000));
    const later = await Promise.all(Array.from({ length: 12 }, () => postForm(link, {})));
    expect(later.filter(({ status }) => status !== 429)).toHaveLength(10);
  });
});
