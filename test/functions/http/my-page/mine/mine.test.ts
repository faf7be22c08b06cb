import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession } from '../../../../../functions/http/door/session-record.ts';
import { erasePerson } from '../../../../../functions/http/my-page/erase-person.ts';
import { mineWords } from '../../../../../functions/http/my-page/mine/mine-words.ts';
import { myDataRequest } from '../../../../../functions/http/my-page/my-data-request.ts';
import { findWithdrawal } from '../../../../../functions/people/withdrawal.ts';
import type { Table } from '../../../../../functions/store/table.ts';
import { newLink } from '../../../../../functions/web/link.ts';
import { sessionCookie } from '../../../../../functions/web/session.ts';
import { browserEvent } from '../../../../cohorts/browser-event.ts';
import { launched, RecordedExecutions, type StagedCohort } from '../../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../../store/memory-table.ts';
import { complaintsAbout } from '../../../web/validate-page.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** A cohort to its kickoff, in which HR's ids are other references than in the next. */
async function cohortIn(table: Table, name: string, people: readonly object[]): Promise<StagedCohort> {
  const staged = await launched(table, [], { name, people }, (id) => `${id}${name}`, name);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}

const person = (id: string, rest: object = {}) => ({
  id,
  name: `Person ${id}`,
  email: `${id}@example.com`,
  language: 'en',
  ...rest,
});

/** Whoever has somebody's page open by a link of one cohort. */
async function pageOf({ table, cohortId, sender, callback, now }: StagedCohort, personId: string) {
  const link = { scope: 'person', cohortId, role: 'person', personId, language: 'en' } as const;
  const [token, items] = newLink(link, now);
  await table.putAll(items);
  const opened = await openSession(table, link, { remembered: false, device: {}, now });
  const cookies = [sessionCookie(link, opened.token, opened.seconds).split(';', 1)[0] ?? ''];
  const executions = new RecordedExecutions();
  const ask = (cohort?: string, fields?: Record<string, string>, room = '') =>
    myDataRequest(
      browserEvent({
        address: `/me/${token}${room}?${cohort ? `cohort=${cohort}&` : ''}lang=en`,
        fields,
        cookies,
      }),
      { table, callback, executions, sender },
    );
  const read = async (cohort?: string) => String((await ask(cohort)).body);
  return { ask, read, executions };
}

/** m1 accompanies e1 in Lyon, and so has no place left in Paris. */
async function lyonAndParis() {
  const table = await memory.another();
  const lyon = await cohortIn(table, 'Lyon', [person('m1'), person('e1')]);
  const paris = await cohortIn(table, 'Paris', [person('e1x'), person('m2'), person('m1')]);
  return { table, lyon, paris };
}

const words = mineWords.en;

test('the page lists the cohorts of a person with part, partner and dates, and opens each behind one door', async () => {
  const { lyon, paris } = await lyonAndParis();
  const { read } = await pageOf(lyon, 'm1Lyon');
  const page = await read();
  expect(page).toContain(words.title);
  expect(page).toContain(words.ofOne('Lyon'));
  expect(page).toContain(`cohort=${paris.cohortId}`);
  expect(page).toContain('Person e1');
  const other = await read(paris.cohortId);
  expect(other).toContain(words.ofOne('Paris'));
  expect(other).toContain(`<a href="/me/`);
  for (const html of [page, other]) {
    const complaints = await complaintsAbout(html);
    // The roles of a table that is laid out as cards are said on purpose.
    expect(complaints.filter((complaint) => !complaint.startsWith('no-redundant-role'))).toEqual([]);
  }
});

test('whoever is in one cohort alone reads nothing of others', async () => {
  const { lyon, paris } = await lyonAndParis();
  const { read, ask } = await pageOf(lyon, 'e1Lyon');
  expect(await read()).not.toContain(words.title);
  expect((await ask(paris.cohortId)).statusCode).toBe(404);
  expect((await ask('nosuchcohort')).statusCode).toBe(404);
});

test('leaving is of the cohort that is shown, and of no other', async () => {
  const { table, lyon, paris } = await lyonAndParis();
  const { ask, executions } = await pageOf(lyon, 'm1Lyon');
  expect((await ask(paris.cohortId, {}, '/leave')).statusCode).toBe(422);
  const left = await ask(paris.cohortId, { confirmed: 'yes' }, '/leave');
  expect(left.headers?.location).toContain(`cohort=${paris.cohortId}`);
  expect(executions.withdrawals.map(({ cohortId }) => cohortId)).toEqual([paris.cohortId]);
  expect(await findWithdrawal(table, lyon.cohortId, 'm1Lyon')).toBeUndefined();
});

test('an id that was given to somebody else opens nothing of them', async () => {
  const table = await memory.another();
  const lyon = await cohortIn(table, 'Lyon', [person('m1'), person('e1')]);
  const other = person('m1', { name: 'Somebody Else', email: 'else@example.com' });
  const paris = await cohortIn(table, 'Paris', [other, person('e2')]);
  const { read, ask } = await pageOf(paris, 'm1Paris');
  expect(await read()).not.toContain('Lyon');
  expect((await ask(lyon.cohortId)).statusCode).toBe(404);
});

test('an address that was given to somebody else opens nothing of them either', async () => {
  const table = await memory.another();
  const lyon = await cohortIn(table, 'Lyon', [person('m1'), person('e1')]);
  const paris = await cohortIn(table, 'Paris', [person('m7', { email: 'm1@example.com' }), person('e2')]);
  const { ask } = await pageOf(paris, 'm7Paris');
  expect((await ask(lyon.cohortId)).statusCode).toBe(404);
});

test('who was erased in one cohort is still themselves in the other, which says nothing of the first', async () => {
  const { table, lyon, paris } = await lyonAndParis();
  await erasePerson(table, await lyon.cohort(), 'm1Lyon');
  const { read, ask } = await pageOf(paris, 'm1Paris');
  const page = await read();
  expect(page).toContain('Person m1');
  expect(page).not.toContain('Lyon');
  expect((await ask(lyon.cohortId)).statusCode).toBe(404);
});
