import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { API_ROUTES } from '../../../functions/http/hr-api/routes.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { type Local, startLocal } from '../../../infra/local/machine/machine.ts';
import { asMentee, asMentor } from '../../cohorts/staged-cohort.ts';
import { type Reply, send } from '../client.ts';
import { PublishedApi } from '../published-api.ts';
import { smallCohort } from '../small-cohort.ts';
import { askAs, type Caller, type Row } from './caller.ts';
import { tableItems } from './table-items.ts';
import { identityProvider } from './tokens.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
const SECONDS = MONDAY.getTime() / 1000;
const { definition } = smallCohort('en');
const Listed = z.object({ cohorts: z.array(z.object({ id: z.string(), team: z.string() })) });
const Refused = z.object({ errors: z.array(z.object({ pointer: z.string(), detail: z.string() })) });

/** By what a token differs from that of HR's first team. */
const TOKENS = {
  expired: { iat: SECONDS - 7200, exp: SECONDS - 3600 },
  'without an end': { exp: undefined },
  'with an end that is no number': { exp: `${SECONDS + 3600}` },
  'for another audience': { client_id: 'payroll' },
  'of another issuer': { iss: 'https://issuer.evil.example' },
  employee: { sub: 'eve', scope: 'openid', 'cognito:groups': ['Employees'] },
  'HR for a password': { scope: 'aws.cognito.signin.user.admin' },
  'employee with the scope': { sub: 'eve', 'cognito:groups': ['Employees'] },
  'with the scope, without groups': { 'cognito:groups': undefined },
  // Nearly HR's group; one that any employee may found where groups may have spaces; and an alias of the first team.
  'in groups called nearly so': {
    'cognito:groups': [
      'mentoring-hrs',
      'Mentoring-HR',
      'all mentoring-hr',
      '[mentoring-hr]',
      'mentoring-hr-hr',
    ],
  },
  'HR of another team': { sub: 'hr-lyon', 'cognito:groups': ['Employees', 'mentoring-hr-lyon'] },
} as const;

type Who = keyof typeof TOKENS | 'nobody' | 'with garbage' | 'altered' | 'HR of the team';

/** Who is not HR is answered alike, whatever they ask for. */
const STRANGERS = {
  nobody: 401,
  'with garbage': 401,
  altered: 401,
  expired: 401,
  'without an end': 401,
  'with an end that is no number': 401,
  'for another audience': 401,
  'of another issuer': 401,
  employee: 403,
  'HR for a password': 403,
  'employee with the scope': 403,
  'with the scope, without groups': 403,
  'in groups called nearly so': 403,
} as const satisfies Partial<Record<Who, number>>;

const TRIED_OUT = {
  locale: 'en',
  mentors: [{ person: { id: 'R1', name: 'Ada', email: 'ada@larkmoor.example', language: 'en' } }],
  mentees: [{ person: { id: 'E1', name: 'Ben', email: 'ben@larkmoor.example', language: 'en' } }],
};

/** In an order in which all can be had: the stop comes last. */
function rowsOf(id: string): Row<Who>[] {
  const row = (route: string, otherTeam: number, team: number, body?: object): Row<Who> => ({
    route,
    path: route
      .replace(/^\w+ /, '')
      .replace('{id}', id)
      .replace('{personId}', 'P21')
      .replace('{proxy+}', `${id}/all`),
    headers: { 'content-type': 'application/json', 'idempotency-key': route },
    ...(body && { body: JSON.stringify(body) }),
    answers: { ...STRANGERS, 'HR of another team': otherTeam, 'HR of the team': team },
  });
  const ofFirstTeam = { ...definition, team: 'hr' };
  return [
    row('GET /cohorts', 200, 200),
    row('POST /cohorts', 422, 202, ofFirstTeam),
    row('POST /cohorts/preview', 422, 200, ofFirstTeam),
    row('POST /matchings', 200, 200, TRIED_OUT),
    row('GET /cohorts/{id}', 404, 200),
    row('GET /cohorts/{id}/timeline', 404, 200),
    row('GET /cohorts/{id}/pairs', 404, 200),
    row('GET /cohorts/{id}/alerts', 404, 200),
    row('GET /cohorts/{id}/people', 404, 200),
    row('GET /cohorts/{id}/rounds', 404, 200),
    row('GET /cohorts/{id}/matching', 404, 200),
    row('GET /cohorts/{id}/report', 404, 200),
    row('GET /cohorts/{id}/reports', 404, 200),
    row('GET /cohorts/{id}/participation.csv', 404, 200),
    row('GET /cohorts/{id}/figures.csv', 404, 409),
    row('POST /cohorts/{id}/extend', 404, 409, { by: 'P7D' }),
    row('POST /cohorts/{id}/retry', 404, 409, {}),
    row('POST /cohorts/{id}/rematch', 404, 409, {}),
    row('POST /cohorts/{id}/mentors', 404, 200, { person: 'P11', answers: asMentor() }),
    row('POST /cohorts/{id}/mentees', 404, 200, { person: 'P21', answers: asMentee() }),
    row('POST /cohorts/{id}/figures', 404, 200, { reported: {} }),
    row('POST /cohorts/{id}/names', 404, 422, { person: 'P11', text: 'Nobody', meant: [] }),
    row('POST /cohorts/{id}/pairs/end', 404, 409, { mentee: 'P21', mentor: 'P11' }),
    row('PUT /cohorts/{id}/people', 404, 200, { people: (definition.people ?? []).slice(0, 1) }),
    row('PATCH /cohorts/{id}/people/{personId}', 404, 200, { jobTitle: 'Buyer' }),
    row('GET /cohorts/{id}/people/{personId}', 404, 200),
    row('DELETE /cohorts/{id}/people/{personId}', 404, 202),
    row('ANY /cohorts/{proxy+}', 404, 404),
    row('POST /cohorts/{id}/stop', 404, 202, {}),
  ].map((one) => ({ ...one, route: one.route.replace('ANY ', 'GET ') }));
}

let folder: string;
let local: Local;
let callers: Record<Who, Caller>;
let tokenOf: ReturnType<typeof identityProvider>;
let cohortId: string;

const bearer = (token: string): Caller => ({ authorization: `Bearer ${token}` });

async function launch(by: Caller, key: string, rest: object = {}): Promise<Reply> {
  return local.clock.busy(() =>
    send(`${local.baseUrl}/cohorts`, {
      method: 'POST',
      headers: { ...by, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ ...definition, ...rest }),
    }),
  );
}

async function listedTo(caller: Caller): Promise<z.infer<typeof Listed>['cohorts']> {
  const { text } = await send(`${local.baseUrl}/cohorts`, { headers: caller });
  return Listed.parse(JSON.parse(text)).cohorts;
}

const idIn = ({ text }: Reply) => z.object({ id: z.string() }).parse(JSON.parse(text)).id;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-callers-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  tokenOf = identityProvider(local, folder);
  const told = Object.entries(TOKENS).map(([who, changes]) => [who, bearer(tokenOf(changes))]);
  const [head, , signature] = local.hrToken.split('.');
  const [, payload] = tokenOf({ sub: 'eve' }).split('.');
  callers = {
    ...Object.fromEntries(told),
    nobody: {},
    'with garbage': bearer('garbage'),
    altered: bearer(`${head}.${payload}.${signature}`),
    'HR of the team': bearer(local.hrToken),
  };
  cohortId = idIn(await launch(callers['HR of the team'], 'the cohort'));
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

test('the table has every route of the API', () => {
  const rows = rowsOf('{id}').map(({ route }) => route);
  expect(rows.filter((route) => route !== 'GET /cohorts/{proxy+}').sort()).toEqual(API_ROUTES.toSorted());
});

describe('every route by every caller', () => {
  const refused = (Object.keys({ ...STRANGERS, ...TOKENS }) as Who[]).map((who) => [who]);

  test.each(refused)('%s: refused or shown nothing, and nothing is changed', async (who) => {
    const published = await PublishedApi.of(local.baseUrl);
    const before = await tableItems(local);
    const mails = local.mailbox.mails().length;
    for (const row of rowsOf(cohortId)) {
      const reply = await askAs(local.baseUrl, callers[who], row);
      expect([row.route, reply.status]).toEqual([row.route, row.answers[who]]);
      if (reply.status >= 400 && row.route !== 'GET /cohorts/{proxy+}')
        expect(published.mistakesOf(row.route, reply)).toEqual([]);
      if (reply.status === 401) expect(reply.headers.get('www-authenticate')).toBe('Bearer');
      expect(reply.text).not.toContain(definition.name);
    }
    expect(await tableItems(local)).toEqual(before);
    expect(local.mailbox.mails()).toHaveLength(mails);
  });

  test('HR of another team is answered as for a cohort that does not exist, to the last word', async () => {
    const other = callers['HR of another team'];
    const made = rowsOf('abcdefghjkmn');
    for (const [index, row] of rowsOf(cohortId).entries()) {
      const nonexistent = made[index];
      if (!row.path.includes(cohortId) || !nonexistent) continue;
      const [one, none] = [
        await askAs(local.baseUrl, other, row),
        await askAs(local.baseUrl, other, nonexistent),
      ];
      expect(one.text.replaceAll(cohortId, 'abcdefghjkmn')).toBe(none.text);
      const headersOf = ({ headers }: Reply) =>
        [...headers].filter(([name]) => name !== 'date' && name !== 'content-length');
      expect([one.status, headersOf(one)]).toEqual([none.status, headersOf(none)]);
    }
  });

  test('HR of the team', async () => {
    for (const row of rowsOf(cohortId)) {
      const reply = await local.clock.busy(() => askAs(local.baseUrl, callers['HR of the team'], row));
      expect([row.route, reply.status, reply.text]).toEqual([
        row.route,
        row.answers['HR of the team'],
        expect.any(String),
      ]);
    }
  });
});

test('who is not HR is told what the token lacks, and no name of a scope or group', async () => {
  const ask = (who: Who) => send(`${local.baseUrl}/cohorts/${cohortId}`, { headers: callers[who] });
  const { headers, text } = await ask('employee with the scope');
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(JSON.parse(text)).toMatchObject({
    status: 403,
    detail: expect.stringMatching(/names no group of HR/),
  });
  for (const who of ['employee', 'employee with the scope'] as const)
    expect((await ask(who)).text).not.toMatch(/mentoring-hr|mentoring\/hr/);
});

describe('teams', () => {
  const lyon = () => callers['HR of another team'];
  const both = (): Caller =>
    bearer(tokenOf({ sub: 'hr-both', 'cognito:groups': ['mentoring-hr', 'mentoring-hr-lyon'] }));

  test('a cohort is of the team of who launches it, and listed to that team alone', async () => {
    const id = idIn(await launch(lyon(), 'of lyon'));
    expect(await listedTo(lyon())).toEqual([{ id, team: 'lyon' }]);
    const ofHr = await listedTo(callers['HR of the team']);
    expect(ofHr.map(({ team }) => team)).toEqual(['hr', 'hr']);
    expect(ofHr.map((cohort) => cohort.id)).not.toContain(id);
    const path = `${local.baseUrl}/cohorts/${id}`;
    expect((await send(path, { headers: callers['HR of the team'] })).status).toBe(404);
    expect((await send(path, { headers: both() })).status).toBe(200);
  });

  test('whoever is in several sees the cohorts of all, and says whose a new one is', async () => {
    expect((await listedTo(both())).map(({ team }) => team).sort()).toEqual(['hr', 'hr', 'lyon']);
    const unsaid = await launch(both(), 'of both');
    expect([unsaid.status, Refused.parse(JSON.parse(unsaid.text)).errors]).toEqual([
      422,
      [{ pointer: '#/team', detail: expect.stringContaining('"hr", "lyon"') }],
    ]);
    const foreign = await launch(both(), 'of both', { team: 'paris' });
    expect([foreign.status, Refused.parse(JSON.parse(foreign.text)).errors[0]?.pointer]).toEqual([
      422,
      '#/team',
    ]);
    const said = await launch(both(), 'of both', { team: 'lyon' });
    expect(said.status).toBe(202);
    expect((await listedTo(lyon())).map(({ id }) => id)).toContain(idIn(said));
    expect((await listedTo(callers['HR of the team'])).map(({ id }) => id)).not.toContain(idIn(said));
  });

  test('a repeated launch is no way back into a team that one has left', async () => {
    const moving = (...groups: string[]) => bearer(tokenOf({ sub: 'hr-moving', 'cognito:groups': groups }));
    const launched = await launch(moving('mentoring-hr-lyon'), 'of old');
    expect((await launch(moving('mentoring-hr-lyon'), 'of old')).text).toBe(launched.text);
    const repeated = await launch(moving('mentoring-hr-paris'), 'of old');
    expect(repeated.status).toBe(409);
    expect(repeated.text).not.toContain(idIn(launched));
    expect(await listedTo(moving('mentoring-hr-paris'))).toEqual([]);
  });
});

test('a token that HR kept is none when it has ended', async () => {
  const kept = bearer(tokenOf({ exp: SECONDS + 3600 }));
  const status = async () => (await send(`${local.baseUrl}/cohorts`, { headers: kept })).status;
  expect(await status()).toBe(200);
  await local.clock.advanceTo(new Date(MONDAY.getTime() + DAY_MS));
  expect(await status()).toBe(401);
}, 300_000);
