import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { DAY_MS } from '../../functions/time/day.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { englishWords } from '../functions/locales/english-words.ts';
import { identityProvider } from './callers/tokens.ts';
import { type Reply, send } from './client.ts';
import { smallCohort } from './small-cohort.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
const Problem = z.object({
  status: z.number(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), remedy: z.string().optional() }))
    .optional(),
});

const { definition } = smallCohort('en');
let folder: string;
let local: Local;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-definitions-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

/** Whatever is refused is refused to a caller who reads French too, without a word of English. */
async function launch(body: string, headers: Record<string, string> = {}): Promise<Reply> {
  const french = await post(body, { 'accept-language': 'fr', ...headers });
  if (french.headers.get('content-type') === 'application/problem+json') {
    const { title, detail = '', errors = [] } = Problem.parse(JSON.parse(french.text));
    const texts = [title, detail, ...errors.flatMap((error) => [error.detail, error.remedy ?? ''])];
    expect(french.headers.get('content-language')).toBe('fr');
    expect(texts.flatMap((text) => englishWords(text).map((word) => [word, text]))).toEqual([]);
  }
  return post(body, headers);
}

function post(body: string, headers: Record<string, string>): Promise<Reply> {
  return send(`${local.baseUrl}/cohorts`, {
    method: 'POST',
    body,
    headers: {
      authorization: `Bearer ${local.hrToken}`,
      'content-type': 'application/json',
      'idempotency-key': 'one',
      ...headers,
    },
  });
}

async function cohorts(): Promise<unknown[]> {
  const { text } = await send(`${local.baseUrl}/cohorts`, {
    headers: { authorization: `Bearer ${local.hrToken}` },
  });
  return z.object({ cohorts: z.array(z.unknown()) }).parse(JSON.parse(text)).cohorts;
}

/** Every refusal is a problem document that says what is wrong, and never how we are built. */
function problemOf(reply: Reply, status: number) {
  expect(reply.text).not.toMatch(/\bat .*\.(?:ts|mjs|js):\d+|node_modules|ZodError/);
  expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  const problem = Problem.parse(JSON.parse(reply.text));
  expect(problem.status).toBe(status);
  expect(problem.title).not.toBe('');
  return problem;
}

const [first, ...others] = definition.people ?? [];
test.each([
  ['an unknown field', { ...definition, colour: 'green' }, '#/colour'],
  ['an unknown field deep inside', { ...definition, kickoff: { hall: 3 } }, '#/kickoff/hall'],
  ['a start in the past', { ...definition, startDate: '2026-12-01' }, '#/startDate'],
  ['a date that does not exist', { ...definition, startDate: '2027-02-30' }, '#/startDate'],
  [
    'end forms that close before the programme ends',
    { ...definition, evaluation: { openBefore: 'P14D', openFor: 'P7D' } },
    '#/evaluation/openFor',
  ],
  [
    'pulses that run backwards',
    { ...definition, checkIns: { ...definition.checkIns, pulses: ['P42D', 'P14D'] } },
    '#/checkIns/pulses/1',
  ],
  [
    'a duration of nothing',
    { ...definition, callForMentors: { openFor: 'P0D' } },
    '#/callForMentors/openFor',
  ],
  [
    'an objective that cannot be measured',
    {
      ...definition,
      objectives: [
        { id: 'trust', statement: { en: 'More trust', fr: 'Confiance' }, indicator: 'trust', target: 1 },
      ],
    },
    '#/objectives/0/indicator',
  ],
  [
    'an objective measured by something we do not know',
    {
      ...definition,
      objectives: [
        {
          id: 'joy',
          statement: { en: 'More joy', fr: 'Joie' },
          indicator: { measure: 'joy' },
          target: 1,
        },
      ],
    },
    '#/objectives/0/indicator/measure',
  ],
  [
    'a person without a mail address',
    { ...definition, people: [{ ...first, email: undefined }, ...others] },
    '#/people/0/email',
  ],
  [
    'a person with half a mail address',
    { ...definition, people: [{ ...first, email: 'chief@' }, ...others] },
    '#/people/0/email',
  ],
  [
    'a manager who is nobody',
    { ...definition, people: [{ ...first, managerId: 'nobody' }, ...others] },
    '#/people/0/managerId',
  ],
  ['a field whose name is no text', { ...definition, '\ud800': 1 }, '#/%EF%BF%BD'],
  ['no people', { ...definition, people: [] }, '#/people'],
  ['a name with a line break', { ...definition, name: 'A\nBcc: all@example.org' }, '#/name'],
])('%s is refused at its place, and nothing is launched', async (_, body, pointer) => {
  const problem = problemOf(await launch(JSON.stringify(body)), 422);
  expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  expect(problem.errors?.every(({ detail }) => detail.length > 10)).toBe(true);
  expect(await cohorts()).toEqual([]);
});

test.each(['null', '[]', '"cohort"', '42', 'true', '{}'])('%s is no definition', async (body) => {
  problemOf(await launch(body), 422);
});

test.each(['', '{', '{"name":', 'name=A', '\u0000', '{"a":1}{"b":2}', '['.repeat(100_000)])(
  'malformed JSON is told from a wrong definition',
  async (body) => {
    problemOf(await launch(body), 400);
    expect(await cohorts()).toEqual([]);
  },
);

test('a body that is too long is refused with the limit', async () => {
  const problem = problemOf(
    await launch(JSON.stringify({ ...definition, peopleCsv: 'x'.repeat(5_600_000) })),
    413,
  );
  expect(problem.title).toContain('too long');
  expect((await launch('x'.repeat(11_000_000))).status).toBe(413);
});

test.each([undefined, '', '   ', 'x'.repeat(201)])('the Idempotency-Key %j is not taken', async (key) => {
  const headers: Record<string, string> = {
    authorization: `Bearer ${local.hrToken}`,
    'content-type': 'application/json',
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
  const reply = await send(`${local.baseUrl}/cohorts`, {
    method: 'POST',
    body: JSON.stringify(definition),
    headers,
  });
  expect(problemOf(reply, 400).title).toContain('Idempotency-Key');
  expect(await cohorts()).toEqual([]);
});

test('HR’s token: absent, altered, of nobody, unsigned or expired, it opens nothing', async () => {
  const tokenOf = identityProvider(local, folder);
  const yesterday = (MONDAY.getTime() - DAY_MS) / 1000;
  const [head, payload, signature] = local.hrToken.split('.');
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  const tokens = [
    '',
    'Bearer',
    'Bearer x',
    `Bearer ${head}.${payload}.${signature?.split('').reverse().join('')}`,
    `Bearer ${unsigned}.${payload}.`,
    `Bearer ${tokenOf({ iat: yesterday, exp: yesterday + 60 })}`,
    `Bearer ${tokenOf({ iss: 'https://evil.example' })}`,
    `Bearer ${tokenOf({ aud: 'another' })}`,
  ];
  for (const authorization of tokens) {
    for (const path of ['/cohorts', '/cohorts/x', '/cohorts/x/people/P1']) {
      const reply = await send(`${local.baseUrl}${path}`, {
        headers: authorization ? { authorization } : {},
      });
      expect([authorization.slice(0, 10), path, reply.status]).toEqual([
        authorization.slice(0, 10),
        path,
        401,
      ]);
    }
    expect((await launch(JSON.stringify(definition), { authorization })).status).toBe(401);
  }
  const valid = `Bearer ${tokenOf()}`;
  expect((await send(`${local.baseUrl}/cohorts`, { headers: { authorization: valid } })).status).toBe(200);
});

test('the same key and body are one launch, also at the same time; another body is refused', async () => {
  const body = JSON.stringify(definition);
  const replies = await Promise.all([launch(body), launch(body), launch(body)]);
  expect(replies.map(({ status }) => status)).toEqual([202, 202, 202]);
  expect(new Set(replies.map(({ headers }) => headers.get('location'))).size).toBe(1);
  expect((await launch(body)).status).toBe(202);
  problemOf(await launch(JSON.stringify({ ...definition, name: 'Another' })), 409);
  expect(await cohorts()).toHaveLength(1);
});

test('what does not exist or cannot be done is said so', async () => {
  const headers = { authorization: `Bearer ${local.hrToken}`, 'content-type': 'application/json' };
  const [id = ''] = z
    .array(z.object({ id: z.string() }))
    .parse(await cohorts())
    .map((cohort) => cohort.id);
  const at = (path: string) => `${local.baseUrl}/cohorts/${path}`;
  const post = (path: string, body: unknown) =>
    send(at(path), { method: 'POST', headers, body: JSON.stringify(body) });
  problemOf(await send(at('nothing'), { headers }), 404);
  problemOf(await send(at(`${id}/secrets`), { headers }), 404);
  problemOf(await send(at(`${id}/__proto__`), { headers }), 404);
  problemOf(await send(at(`${id}/people/nobody`), { headers }), 404);
  problemOf(await send(at(`${id}/people/nobody`), { method: 'DELETE', headers }), 404);
  problemOf(await post(`${id}/explode`, {}), 404);
  problemOf(await post(`${id}/constructor`, {}), 404);
  problemOf(await post(`${id}/retry`, {}), 409);
  problemOf(await post(`${id}/extend`, { by: 'P7D', roundId: 'nothing' }), 409);
  expect(problemOf(await post(`${id}/extend`, { by: '-P7D' }), 422).errors?.[0]?.pointer).toBe('#/by');
  expect(problemOf(await post(`${id}/figures`, { reported: { goals: 1 } }), 422).errors?.[0]?.pointer).toBe(
    '#/reported/goals',
  );
  expect(problemOf(await post(`${id}/stop`, { because: 'x' }), 422).errors?.[0]?.pointer).toBe('#/because');
});
