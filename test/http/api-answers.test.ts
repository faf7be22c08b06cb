import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { API_ROUTES, type ApiRoute } from '../../functions/http/hr-api/routes.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { executionsOf } from '../../infra/local/rehearsal/demo/executions.ts';
import { answerForm } from '../../infra/local/rehearsal/simulated-people/form-visit.ts';
import { linkTo } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { ORDINARY, Persona } from '../../infra/local/rehearsal/simulated-people/persona.ts';
import { asMentee, asMentor } from '../cohorts/staged-cohort.ts';
import { type Reply, send } from './client.ts';
import { dutiful } from './dutiful.ts';
import { LivingCohort, type ReceivedMail } from './living-cohort.ts';
import { PublishedApi } from './published-api.ts';
import { smallCohort } from './small-cohort.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
const { definition, mentors, mentees, hr } = smallCohort('fr');

const Pairs = z.object({
  pairs: z.array(z.object({ menteeId: z.string(), mentorId: z.string(), status: z.string() })),
});

let folder: string;
let local: Local;
let living: LivingCohort;
let published: PublishedApi;
let cohortId: string;
/** Routes that have answered with success so far. */
const answered = new Set<string>();
const mistakes: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-answers-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  published = await PublishedApi.of(local.baseUrl);
  living = new LivingCohort(local);
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

interface Asked {
  personId?: string;
  body?: unknown;
  key?: string;
  query?: string;
}

/** Asks, and notes what of the answer is not as published. */
async function ask(
  route: ApiRoute,
  { personId = '', body, key, query = '' }: Asked = {},
  id = cohortId,
): Promise<Reply> {
  const [method = '', path = ''] = route.split(' ');
  const reply = await local.clock.busy(() =>
    send(local.baseUrl + path.replace('{id}', id).replace('{personId}', personId) + query, {
      method,
      headers: {
        authorization: `Bearer ${local.hrToken}`,
        'content-type': 'application/json',
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  );
  if (reply.status < 300) answered.add(route);
  mistakes.push(...published.mistakesOf(route, reply));
  return reply;
}

/** Everything that can be read of the cohort as it stands. */
async function readEverything(): Promise<void> {
  for (const route of API_ROUTES) {
    if (!route.startsWith('GET ')) continue;
    for (const personId of route.includes('{personId}') ? ['P1', 'P11', 'P21'] : ['']) {
      await ask(route, { personId });
    }
  }
}

/** At the next pulse this person leaves instead of answering. */
async function leave(mail: ReceivedMail): Promise<void> {
  const persona = new Persona(1, mail.to, false, { ...ORDINARY, leaves: 1, silent: 0, late: 0 });
  await answerForm(mail, linkTo('f', mail) ?? '', persona, {
    today: local.clock.now(),
    desk: living.deskOf(mail.to),
  });
}

async function killCallOf(id: string): Promise<void> {
  for (const { arn: executionArn, machine, status } of await executionsOf(local)) {
    if (machine !== 'CallForMentors' || status !== 'RUNNING') continue;
    const { input } = await local.stepFunctions.call('DescribeExecution', { executionArn });
    if (JSON.parse(input ?? '{}').cohortId !== id) continue;
    await local.stepFunctions.stopExecution({ executionArn, error: 'Killed' });
    return;
  }
  throw new Error(`no call of ${id} is under way`);
}

/** The address of the mentor of a mentee. */
async function mentorOf(mentee: string): Promise<string> {
  const people = definition.people ?? [];
  const menteeId = people.find(({ email }) => email === mentee)?.id;
  const { pairs } = Pairs.parse(JSON.parse((await ask('GET /cohorts/{id}/pairs')).text));
  const pair = pairs.find((one) => one.menteeId === menteeId && one.status === 'active');
  return people.find(({ id }) => id === pair?.mentorId)?.email ?? '';
}

/** A mentee's mentor becomes their manager: the pair pauses, and HR ends it. */
async function newData(): Promise<void> {
  const people = definition.people ?? [];
  const [, email = ''] = mentees;
  const mentorAddress = await mentorOf(email);
  const mentor = people.find((person) => person.email === mentorAddress)?.id ?? '';
  const mentee = people.find((person) => person.email === email)?.id ?? '';
  await ask('PUT /cohorts/{id}/people', { body: { people } });
  const patch = { personId: mentee, body: { managerId: mentor } };
  const shown = JSON.parse((await ask('PATCH /cohorts/{id}/people/{personId}', patch)).text);
  expect(shown).toMatchObject({ applying: false, pairs: { pausing: [{ mentee, mentor }] } });
  await ask('PATCH /cohorts/{id}/people/{personId}', { ...patch, query: '?confirm=another' });
  await ask('PATCH /cohorts/{id}/people/{personId}', { ...patch, query: `?confirm=${shown.confirm}` });
  await living.until('pairPaused', email);
  await readEverything();
  await ask('POST /cohorts/{id}/pairs/end', { body: { mentee, mentor } });
  await ask('POST /cohorts/{id}/pairs/end', { body: { mentee, mentor: 'nobody' } });
  await living.until('pairEnded', email);
}

test('the description lists the routes there are', () => {
  expect(published.routes.toSorted()).toEqual(API_ROUTES.toSorted());
});

/** Few places, a pair that HR insists on against a rule, and one that may move: every part of an answer has something. */
const person = (id: string, rest: object = {}) => ({
  id,
  name: `Person ${id}`,
  email: `${id}@valdoise.example`.toLowerCase(),
  language: 'fr',
  ...rest,
});
const TRIED_OUT = {
  locale: 'fr',
  skills: [{ id: 'feedback', label: 'Donner du feedback' }],
  policy: { attributes: [{ column: 'branch', weight: 5 }] },
  mentors: [
    {
      person: person('R1', { attributes: { branch: 'north' }, grade: 12 }),
      skills: [{ id: 'feedback', level: 4 }],
    },
    { person: person('R2', { timeZone: 'Europe/Paris', site: 'Nord' }) },
  ],
  mentees: [
    { person: person('E1', { managerId: 'R1' }), skills: [{ id: 'feedback', importance: 3 }] },
    {
      person: person('E2', { attributes: { branch: 'north' }, grade: 9, site: 'Nord' }),
      goals: 'Mieux décider',
    },
    { person: person('E3', { timeZone: 'Europe/Paris' }) },
    { person: person('E4', { managerId: 'R2' }) },
  ],
  locked: [{ menteeId: 'E1', mentorId: 'R1' }],
  current: [{ menteeId: 'E2', mentorId: 'R2' }],
};

test('from the launch to the report every answer is as published, down to the last field', async () => {
  const reported = {
    id: 'stay',
    statement: { en: 'People stay', fr: 'Les gens restent' },
    indicator: { measure: 'reported', name: 'Fidélité', unit: '%', better: 'higher' },
    target: 0.9,
  };
  const posted = { ...definition, objectives: [...(definition.objectives ?? []), reported] };
  await ask('POST /cohorts/preview', { body: posted });
  await ask('POST /cohorts', { body: posted });
  const launched = await ask('POST /cohorts', { body: posted, key: 'answers' });
  cohortId = JSON.parse(launched.text).id;
  expect(launched.headers.get('location')).toBe(`/cohorts/${cohortId}`);
  const latecomer = mentors.at(-1) ?? '';
  living.ignore(latecomer, 'mentorCall');
  living.ignore(mentees.at(-1) ?? '', 'menteeCall');
  await readEverything();

  const call = await living.until('mentorCall', latecomer);
  await ask('POST /cohorts/{id}/extend', { body: { by: 'P1D' } });
  await answerForm(call, linkTo('f', call) ?? '', dutiful(latecomer), {
    today: local.clock.now(),
    desk: living.deskOf(latecomer),
  });
  await ask('POST /cohorts/{id}/retry');
  await ask('POST /cohorts/{id}/rematch', { body: {} });
  await readEverything();

  await living.until('matchReview', hr);
  await readEverything();
  await ask('POST /matchings', { body: TRIED_OUT });

  await living.until('agreement');
  const leaver = await mentorOf(mentees[0] ?? '');
  living.when(leaver, 'pulse', leave);
  await living.until('pairEnded', mentees[0]);
  await living.days(7);
  await ask('POST /cohorts/{id}/mentors', {
    body: {
      person: { id: 'N1', name: 'Nadia Neuve', email: 'nadia@valdoise.example', language: 'fr' },
      answers: asMentor({ avoid: 'Zyxwv Quux' }),
    },
  });
  await ask('POST /cohorts/{id}/names', { body: { person: 'N1', text: 'Zyxwv Quux', meant: [] } });
  await ask('POST /cohorts/{id}/mentees', { body: { person: 'P1', answers: asMentee() } });
  await ask('POST /cohorts/{id}/rematch', { body: { reason: 'Un mentor est parti' } });
  await readEverything();
  await living.until('introduction', mentees[0]);
  await ask('POST /cohorts/{id}/figures', { body: { reported: { stay: 0.93 } } });

  await newData();
  await living.until('summary');
  await readEverything();
  await ask('DELETE /cohorts/{id}/people/{personId}', { personId: 'P26' });
  await ask('GET /cohorts/{id}/people/{personId}', { personId: 'P26' });
  await readEverything();
  expect(mistakes).toEqual([]);
}, 300_000);

test('so are those of a stage that failed, and of a cohort that is stopped', async () => {
  const launched = await ask('POST /cohorts', { body: definition, key: 'stopped' });
  cohortId = JSON.parse(launched.text).id;
  await living.until('mentorCall');
  await local.clock.busy(() => killCallOf(cohortId));
  await living.until('stageFailed', hr);
  await readEverything();
  await ask('POST /cohorts/{id}/retry', { body: { again: true } });
  await ask('POST /cohorts/{id}/retry');
  await ask('POST /cohorts/{id}/stop', { body: { reason: 'Une fusion' } });
  await living.until('cohortStopped');
  await ask('POST /cohorts/{id}/stop');
  await readEverything();
  expect(mistakes).toEqual([]);
}, 300_000);

test('so is what is refused', async () => {
  for (const route of API_ROUTES) {
    if (route.includes('{id}')) expect((await ask(route, {}, 'nobody')).status).toBe(404);
    if (!route.startsWith('POST ')) continue;
    expect((await ask(route, { body: '{', key: 'refused' })).status).toBe(400);
    expect((await ask(route, { body: '{"gender":1}', key: 'refused' })).status).toBeGreaterThanOrEqual(409);
    expect((await ask(route, { body: `"${'x'.repeat(5_600_000)}"`, key: 'refused' })).status).toBe(413);
  }
  expect(mistakes).toEqual([]);
});

test('every route was asked for with success', () => {
  expect([...answered].sort()).toEqual(API_ROUTES.toSorted());
});
