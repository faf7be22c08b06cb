import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../../../functions/directory/person.ts';
import { eraseWhoLeft } from '../../../../functions/http/my-page/erase-person.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { openChange } from '../../../../functions/people/difference/change-record.ts';
import { directory } from '../../../../functions/people/directory.ts';
import { referencesBy } from '../../../../functions/people/reference.ts';
import { personKnownAs } from '../../../../functions/people/staff-ids.ts';
import { somebody } from '../../../../functions/people/uncalled.ts';
import { findWithdrawal } from '../../../../functions/people/withdrawal.ts';
import { proceeds } from '../../../cohorts/leaving.ts';
import { applies, fileOf, newData, type Said } from '../../../cohorts/new-data.ts';
import { launched, RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask } from './hr-program.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function underWay(): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}

async function put(
  staged: StagedCohort,
  said: Record<string, Said>,
  query: Record<string, string> = {},
  executions = new RecordedExecutions(),
) {
  const body = await fileOf(staged, said);
  return ask(staged, 'PUT /cohorts/{id}/people', { body, query, executions });
}
const patch = (staged: StagedCohort, personId: string, body: object, query: Record<string, string> = {}) =>
  ask(staged, 'PATCH /cohorts/{id}/people/{personId}', { personId, body, query });
const emailOf = async ({ table, cohortId }: StagedCohort, id: string) =>
  (await directory(table, cohortId)).find((person: Person) => person.id === id)?.email;

test('what no criterion, rule or form uses is not kept, and it is said', async () => {
  const staged = await underWay();
  const { body } = await patch(staged, 'e1', { department: 'Sales', site: 'Lyon' });
  expect(body).toMatchObject({ notKept: ['department'], changed: [{ person: 'e1', fields: ['site'] }] });
  const file = await put(staged, { e2: { department: 'Sales' } });
  expect(file.body).toMatchObject({ notKept: ['department'], changed: [] });
});

test.each([
  ['without a column of languages', 'id,name,email', ''],
  ['with an empty cell', 'id,name,email,language', ','],
])('a file %s leaves everybody their language', async (_, header, cell) => {
  const staged = await underWay();
  expect((await patch(staged, 'e1', { language: 'fr' })).body).toMatchObject({ applying: true });
  const change = await openChange(staged.table, staged.cohortId);
  await applies(staged, change?.changeId ?? '');
  const languageOf = async () =>
    (await directory(staged.table, staged.cohortId)).find(({ staffId }) => staffId === 'e1')?.language;
  expect(await languageOf()).toBe('fr');
  const rows = [header, `m1,Person m1,m1@example.com${cell && ',en'}`, `e1,Person e1,e1@example.com${cell}`];
  const peopleCsv = rows.join('\n');
  const { body } = await ask(staged, 'PUT /cohorts/{id}/people', {
    body: { peopleCsv, confirm: ['no-managers'] },
  });
  expect(body).toMatchObject({ changed: [], lostColumns: expect.any(Array) });
});

test('in a file of a part of the company managers are found who stand in the directory only', async () => {
  const staged = await underWay();
  const rows = [
    'id,name,email,manager',
    'e1,Person e1,e1@example.com,Person m2',
    'n1,Nora New,n1@example.com,m1',
  ];
  const { body } = await ask(staged, 'PUT /cohorts/{id}/people', { body: { peopleCsv: rows.join('\n') } });
  expect(body).toMatchObject({
    changed: [{ person: 'e1', fields: ['managerId'] }],
    joined: ['n1'],
    directory: { confirm: [], leftOut: [], managers: { named: 2, found: 2 } },
  });
});

describe('a new file', () => {
  test('is shown first; said yes to, it is taken over once, whoever asks again', async () => {
    const staged = await underWay();
    const [pair] = await pairs(staged.table, staged.cohortId);
    if (!pair) throw new Error('nobody is paired');
    const { menteeId, mentorId } = pair;
    const said = { [menteeId]: { managerId: mentorId }, n1: {} };
    const first = await put(staged, said);
    expect(first).toMatchObject({
      status: 200,
      body: {
        applying: false,
        joined: ['n1'],
        changed: [{ person: menteeId, fields: ['managerId'] }],
        pairs: { pausing: [{ mentee: menteeId, mentor: mentorId, status: 'active' }] },
        goneFromFile: [],
      },
    });
    const executions = new RecordedExecutions();
    const { confirm } = first.body;
    expect(await put(staged, said, { confirm }, executions)).toMatchObject({ body: { applying: true } });
    // The answer was lost, and the call is repeated.
    expect(await put(staged, said, { confirm }, executions)).toMatchObject({ body: { applying: true } });
    const [change, again] = executions.directoryChanges;
    expect(again).toEqual(change);
    // Another one waits its turn.
    const other = await put(staged, { [menteeId]: { site: 'Lyon' } });
    expect(
      await put(staged, { [menteeId]: { site: 'Lyon' } }, { confirm: other.body.confirm }),
    ).toMatchObject({
      status: 409,
    });
    await applies(staged, change?.changeId ?? '');
    expect(await put(staged, {})).toMatchObject({ body: { confirm: null, unchanged: 5 } });
  });

  test('of which something has changed since is not taken over', async () => {
    const staged = await underWay();
    const { body } = await put(staged, { e1: { site: 'Lyon' } });
    expect(await put(staged, { e1: { site: 'Paris' } }, { confirm: body.confirm })).toMatchObject({
      status: 409,
      body: { title: expect.stringContaining('changed since') },
    });
    expect(await put(staged, { e1: { site: 'Lyon' } }, { confirm: 'another' })).toMatchObject({
      status: 409,
    });
  });

  test('that would end more than a tenth of the pairs needs the number said', async () => {
    const staged = await underWay();
    const said = { e1: 'left' as const };
    const { body } = await put(staged, said);
    expect(body).toMatchObject({ endingPairs: 1, leavingParticipants: ['e1'] });
    const { confirm } = body;
    expect(await put(staged, said, { confirm })).toMatchObject({ status: 409 });
    expect(await put(staged, said, { confirm, endingPairs: '2' })).toMatchObject({ status: 409 });
    expect(await put(staged, said, { confirm, endingPairs: '1' })).toMatchObject({
      status: 200,
      body: { applying: true },
    });
  });

  test('is refused whole for two with one address, a circle, or an unknown manager: with the place of each', async () => {
    const staged = await underWay();
    const refused = await put(staged, {
      e1: { email: 'm1@example.com' },
      m1: { managerId: 'm2' },
      m2: { managerId: 'm1' },
      e2: { managerId: 'nobody' },
    });
    expect(refused.status).toBe(422);
    const pointers = refused.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toHaveLength(3);
    expect(pointers).toContain('#/people/1/managerId');
    expect(await put(staged, {}, { gone: 'perhaps' })).toMatchObject({ status: 422 });
  });
});

describe('one person', () => {
  test('is corrected at once where no pair is concerned; null takes a field away', async () => {
    const staged = await underWay();
    const done = await patch(staged, 'e1', { email: 'e.one@example.com', site: 'Lyon' });
    expect(done).toMatchObject({ status: 200, body: { applying: true } });
    expect(await patch(staged, 'nobody', { site: 'Lyon' })).toMatchObject({ status: 404 });
    expect(await patch(staged, 'e1', { gender: 'x' })).toMatchObject({ status: 422 });
    expect(await patch(staged, 'e2', { email: 'm1@example.com' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/email' }] },
    });
  });

  test('whose change pauses or ends a pair has to be confirmed', async () => {
    const staged = await underWay();
    const shown = await patch(staged, 'e1', { left: true });
    expect(shown).toMatchObject({ status: 200, body: { applying: false, left: ['e1'], endingPairs: 1 } });
    const query = { confirm: shown.body.confirm, endingPairs: '1' };
    expect(await patch(staged, 'e1', { left: true }, query)).toMatchObject({ body: { applying: true } });
    expect(await emailOf(staged, 'e1')).toBe('e1@example.com');
  });
});

test('whoever has left is corrected without being back; that they are back is said', async () => {
  const staged = await underWay();
  await newData(staged, { e1: 'left' });
  expect((await patch(staged, 'e1', { managerId: 'm2' })).body).toMatchObject({
    back: [],
    changed: [{ person: 'e1', fields: ['managerId'] }],
  });
  const other = await underWay();
  await newData(other, { e1: 'left' });
  expect((await patch(other, 'e1', { left: false })).body).toMatchObject({ applying: true, back: ['e1'] });
});

test('a change of which nothing is seen any more gives way, and is not gone on with', async () => {
  const staged = await underWay();
  const executions = new RecordedExecutions();
  const { body } = await put(staged, { e1: { site: 'Lyon' } });
  await put(staged, { e1: { site: 'Lyon' } }, { confirm: body.confirm }, executions);
  staged.now = new Date(staged.now.getTime() + 16 * 60_000);
  const later = await put(staged, { e1: { site: 'Paris' } });
  await put(staged, { e1: { site: 'Paris' } }, { confirm: later.body.confirm }, executions);
  for (const { changeId } of executions.directoryChanges.toReversed()) await applies(staged, changeId);
  const [e1] = await directory(staged.table, staged.cohortId);
  expect(e1).toMatchObject({ id: 'e1', site: 'Paris' });
});

test('a paused pair is ended by HR’s ids; no other', async () => {
  const staged = await underWay();
  const end = { mentee: 'e1', mentor: 'm1' };
  expect(await ask(staged, 'POST /cohorts/{id}/pairs/end', { body: end })).toMatchObject({ status: 409 });
});

test('whoever is kept for the reporting lines only can be looked up and erased, and the line above stays', async () => {
  const ref = referencesBy('a secret of this test');
  const staged = await launched(
    await memory.another(),
    ['m1', 'e1'],
    { uncalled: [{ id: 'u1', name: 'Una Gone', managerId: 'm1', because: 'noAddress' }] },
    ref,
  );
  const { table, cohortId } = staged;
  const found = await ask(staged, 'GET /cohorts/{id}/people/{personId}', { personId: 'u1' });
  expect(found.body.person).toEqual({ id: 'u1', name: 'Una Gone', managerId: 'm1', because: 'noAddress' });
  expect(await ask(staged, 'DELETE /cohorts/{id}/people/{personId}', { personId: 'u1' })).toMatchObject({
    status: 202,
  });
  const personId = ref('u1');
  expect(await proceeds(staged, personId)).toEqual({ next: 'erase' });
  const { withdrawalId = '' } = (await findWithdrawal(table, cohortId, personId)) ?? {};
  await eraseWhoLeft({ cohortId, withdrawalId }, staged.at);
  expect(await somebody(table, cohortId, personId)).toBeUndefined();
  expect(await personKnownAs(table, cohortId, 'u1')).toBeUndefined();
  expect(staged.mails).toEqual([]);
});
