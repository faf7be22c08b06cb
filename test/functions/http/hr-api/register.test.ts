import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import type { Side } from '../../../../functions/definition/side.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { directory } from '../../../../functions/people/directory.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { personKnownAs } from '../../../../functions/people/staff-ids.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import {
  addressOf,
  asMentee,
  asMentor,
  launched,
  type StagedCohort,
} from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching, proposal, rematching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask } from './hr-program.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const cohort = async (ids: readonly string[]) => launched(await memory.another(), ids);

async function post(staged: StagedCohort, action: string, body: unknown) {
  const { status, body: answer } = await ask(staged, `POST /cohorts/{id}/${action}`, { body });
  return { status, body: answer };
}

const NEW_MENTOR = { id: 'n1', name: 'Nadia New', email: addressOf('n1'), language: 'fr' } as const;

async function roleOf(staged: StagedCohort, side: Side, id: string) {
  return (await participants(staged.table, staged.cohortId, side)).find(({ personId }) => personId === id);
}

test('a new mentor is told, is matched next, and registered twice is registered once', async () => {
  const staged = await cohort(['m1', 'e1', 'e2']);
  await calls(staged);
  await proposal(staged, accept);
  const body = { person: NEW_MENTOR, answers: asMentor() };
  const first = await post(staged, 'mentors', body);
  expect(first).toEqual({ status: 200, body: { person: 'n1', side: 'mentor', status: 'trained' } });
  expect(await post(staged, 'mentors', body)).toEqual(first);
  expect(staged.toldTo('n1')).toEqual(['registered-mentor']);
  expect((await staged.cohort()).peopleCount).toBe(4);
  await proposal(staged, accept);
  const { table, cohortId } = staged;
  const n1 = (await personKnownAs(table, cohortId, 'n1')) ?? '';
  expect(n1).toMatch(/^ref-[a-z2-9]{16}$/);
  expect((await pairs(table, cohortId)).map(({ mentorId }) => mentorId).sort()).toEqual(['m1', n1]);
  const trail = (await timeline(table, cohortId)).filter(({ what }) => what === 'registered');
  expect(trail).toMatchObject([{ by: 'hr-1', facts: { personId: n1, side: 'mentor' } }]);
});

test('HR names managers, and mentors who are wished for, by its own ids', async () => {
  const staged = await cohort(['m1', 'e1']);
  const { table, cohortId } = staged;
  await post(staged, 'mentors', { person: NEW_MENTOR, answers: asMentor() });
  const n2 = { ...NEW_MENTOR, id: 'n2', email: addressOf('n2'), managerId: 'n1' };
  const wishes = ['n1', 'm1'];
  const refused = await post(staged, 'mentees', { person: n2, answers: asMentee({ wishes }) });
  expect(refused.body.errors).toMatchObject([
    { pointer: '#/answers/wishes', remedy: 'A list of any of "n1".' },
  ]);
  const answers = asMentee({ wishes: ['n1'] });
  expect(await post(staged, 'mentees', { person: n2, answers })).toMatchObject({ status: 200 });
  const [known, n1] = await Promise.all(['n2', 'n1'].map((id) => personKnownAs(table, cohortId, id)));
  const [stored] = (await directory(table, cohortId)).filter(({ id }) => id === known);
  expect(stored).toMatchObject({ staffId: 'n2', managerId: n1 });
  expect((await roleOf(staged, 'mentee', known ?? ''))?.application.wishes).toEqual([n1]);
  const told = await ask(staged, 'GET /cohorts/{id}/people/{personId}', { personId: 'n2' });
  expect(told.body).toMatchObject({
    person: { id: 'n2', managerId: 'n1' },
    participations: [{ personId: 'n2', application: { wishes: ['n1'] } }],
  });
  expect(told.body.person).not.toHaveProperty('staffId');
});

test('while pairs are under way, mentors and mentees wait until HR matches again', async () => {
  const staged = await cohort(['m1', 'e1', 'x1', 'x2']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  staged.later(7);
  expect(await post(staged, 'rematch', {})).toMatchObject({
    status: 409,
    body: { title: 'No mentee waits.' },
  });
  await post(staged, 'mentees', { person: 'x1', answers: asMentee() });
  expect(await post(staged, 'rematch', {})).toMatchObject({
    status: 409,
    body: { title: 'No place is free.', detail: expect.stringContaining('/mentors') },
  });
  await post(staged, 'mentors', { person: 'x2', answers: asMentor() });
  expect(await post(staged, 'rematch', { reason: 'A late wish' })).toEqual({
    status: 202,
    body: { rematch: 1, mentees: 1, places: 1 },
  });
  await rematching(staged, 1, accept);
  expect((await pairs(staged.table, staged.cohortId)).map(({ pairId }) => pairId).sort()).toEqual([
    'e1~m1',
    'x1~x2',
  ]);
  expect(staged.toldTo('x1')).toEqual(
    expect.arrayContaining(['registered-mentee', 'pairProposal-2', 'introduction-2']),
  );
});

test('whoever applied but was not trained in time is one HR vouches for, with their own application', async () => {
  const staged = await cohort(['m1', 'm2', 'e1']);
  await calls(staged, ({ personId }) => (personId === 'm1' ? { trained: true } : undefined));
  await post(staged, 'mentors', { person: 'm2', answers: asMentor({ goals: 'What HR thinks' }) });
  const role = await roleOf(staged, 'mentor', 'm2');
  expect([role?.status, role?.application.goals]).toEqual(['trained', asMentor().goals]);
});

describe('refused, with the field and what to do', () => {
  test.each([
    ['nobody of the directory', { person: 'x9' }, '#/person'],
    ['no person at all', {}, '#/person'],
    ['an address for two', { person: { ...NEW_MENTOR, email: addressOf('m1') } }, '#/person/email'],
    ['an id for two', { person: { ...NEW_MENTOR, id: 'm1' } }, '#/person/id'],
    ['a manager nobody knows', { person: { ...NEW_MENTOR, managerId: 'x9' } }, '#/person/managerId'],
    ['a column that is no business of ours', { person: { ...NEW_MENTOR, age: 40 } }, '#/person/age'],
    ['no language', { answers: asMentor({ languages: [] }) }, '#/answers/languages'],
    ['no commitment', { answers: { ...asMentor(), commitment: false } }, '#/answers/commitment'],
    ['a question nobody asks', { answers: { ...asMentor(), shoe: 42 } }, '#/answers/shoe'],
    ['a skill of no row', { answers: asMentor({ skills: { feedback: 9 } }) }, '#/answers/skills/feedback'],
  ])('%s', async (name, change, pointer) => {
    const staged = await cohort(['m1']);
    const right = name === 'no person at all' ? {} : { person: NEW_MENTOR };
    const refused = await post(staged, 'mentors', { ...right, answers: asMentor(), ...change });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer, detail: expect.stringMatching(/\w{3}/) })]),
    );
    expect(await directory(staged.table, staged.cohortId)).toHaveLength(1);
    expect(staged.mails).toEqual([]);
  });

  test('a choice that is none, with what can be chosen', async () => {
    const staged = await cohort(['m1']);
    const answers = asMentor({ meetingMode: 'by pigeon', skills: { feedback: 9 } });
    const { body } = await post(staged, 'mentors', { person: NEW_MENTOR, answers });
    expect(body.errors).toMatchObject([
      { pointer: '#/answers/skills/feedback', remedy: expect.stringContaining('"feedback", ') },
      { pointer: '#/answers/meetingMode', remedy: expect.stringMatching(/^One of "\w+", "/) },
    ]);
  });

  test('who has left, and when the evaluation has begun', async () => {
    const staged = await cohort(['m1', 'm2', 'e1']);
    await calls(staged);
    await leaves(staged, 'm2');
    expect(await post(staged, 'mentors', { person: 'm2', answers: asMentor() })).toMatchObject({
      status: 409,
    });
    expect((await roleOf(staged, 'mentor', 'm2'))?.status).toBe('withdrawn');
    await staged.begin('evaluation');
    expect(await post(staged, 'mentors', { person: 'e1', answers: asMentor() })).toMatchObject({
      status: 409,
    });
  });
});
