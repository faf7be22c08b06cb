import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeCohort } from '../../../../functions/cohorts/cohort.ts';
import { readDefinition } from '../../../../functions/definition/read-definition.ts';
import {
  NAMED_ELSEWHERE,
  peopleElsewhere,
} from '../../../../functions/http/hr-api/preview/people-elsewhere.ts';
import { preview, previewBeside } from '../../../../functions/http/hr-api/preview/preview.ts';
import { Preview } from '../../../../functions/http/hr-api/preview/preview-answer.ts';
import { WORDABLE_MAILS } from '../../../../functions/stages/mail-kinds.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { definition, launched } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const NOW = new Date('2026-09-20T07:00:00Z');

/** What HR of some teams reads before it launches a cohort for these people. */
async function previewFor(table: Table, ids: readonly string[], rest: object = {}, teams = ['hr']) {
  const posted = definition(ids, { startDate: '2026-09-21', ...rest });
  const read = readDefinition(posted, { now: NOW, mailKinds: WORDABLE_MAILS, teams });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const alone = preview(read, NOW, 'en');
  const elsewhere = await peopleElsewhere(table, read.definition, { calendar: alone.calendar, teams });
  return previewBeside(elsewhere, alone, 'en');
}

/** A cohort named Lyon with a pair under way, until the spring. */
async function companyWithLyon() {
  const table = await memory.another();
  const staged = await launched(table, ['m1', 'e1', 'e2'], { name: 'Lyon' });
  await calls(staged);
  await matching(staged, accept);
  return { table, staged };
}

test('HR reads who is in which of its own cohorts, in what part and until when', async () => {
  const { table, staged } = await companyWithLyon();
  const found = await previewFor(table, ['m1', 'e1', 'm9']);
  const cohort = { id: staged.cohortId, name: 'Lyon' };
  expect(found.elsewhere.inOtherTeams).toEqual({ people: 0, first: [] });
  expect(found.elsewhere.inYourCohorts).toMatchObject({
    people: 2,
    first: [
      { person: 'e1', cohort, as: ['mentee'] },
      { person: 'm1', cohort, as: ['mentor'] },
    ],
  });
  expect(found.warnings.join(' ')).toContain('2 take part in other cohorts of your teams');
  expect(Preview.safeParse(found).error).toBeUndefined();
});

test('HR of another team reads that somebody is in another cohort, until when, and nothing else', async () => {
  const { table, staged } = await companyWithLyon();
  const found = await previewFor(table, ['m1', 'e1', 'm9'], { team: 'paris' }, ['paris']);
  const { inYourCohorts, inOtherTeams } = found.elsewhere;
  expect(inYourCohorts).toEqual({ people: 0, first: [] });
  expect(inOtherTeams.people).toBe(2);
  for (const row of inOtherTeams.first) expect(Object.keys(row).sort()).toEqual(['person', 'until']);
  const said = JSON.stringify(found.elsewhere) + found.warnings.join();
  for (const secret of ['Lyon', staged.cohortId, 'mentee"']) expect(said).not.toContain(secret);
});

test('whoever was only called, has left or was in a cohort that is over is in no other', async () => {
  const table = await memory.another();
  const staged = await launched(table, ['m1', 'e1', 'x1'], { name: 'Lyon' });
  await calls(staged);
  const inLyon = async (id: string) => (await previewFor(table, [id])).elsewhere.inYourCohorts.people;
  expect([await inLyon('x1'), await inLyon('m1'), await inLyon('e1')]).toEqual([0, 1, 1]);
  await leaves(staged, 'm1');
  expect([await inLyon('m1'), await inLyon('e1')]).toEqual([0, 1]);
  await changeCohort(table, staged.cohortId, { status: 'closed' });
  expect(await inLyon('e1')).toBe(0);
});

test('kickoffs at the same time are counted', async () => {
  const { table, staged } = await companyWithLyon();
  await kickoff(staged);
  const { kickoffAt = '' } = await staged.cohort();
  const apart = await previewFor(table, ['m1', 'e1']);
  expect(apart.elsewhere.kickoffsAtTheSameTime).toBe(0);
  const read = readDefinition(definition(['m1', 'e1'], { startDate: '2026-09-21' }), {
    now: NOW,
    mailKinds: WORDABLE_MAILS,
    teams: ['hr'],
  });
  if (!read.ok) throw new Error('not right');
  const from = Date.parse(kickoffAt);
  const at = (minutes: number) => ({
    kickoffAt: new Date(from + minutes * 60_000),
    kickoffEndsAt: new Date(from + (minutes + 30) * 60_000),
  });
  const atOnce = async (minutes: number) =>
    (await peopleElsewhere(table, read.definition, { calendar: at(minutes), teams: ['hr'] }))
      .kickoffsAtTheSameTime;
  expect(await Promise.all([-30, -29, 10].map(atOnce))).toEqual([0, 2, 2]);
});

test('a long list is cut, and counted whole', async () => {
  const table = await memory.another();
  const ids = Array.from({ length: NAMED_ELSEWHERE + 5 }, (_, i) => `m${i}`);
  const staged = await launched(table, ids, { name: 'Lyon' });
  await calls(staged);
  const { inYourCohorts } = (await previewFor(table, ids)).elsewhere;
  expect([inYourCohorts.people, inYourCohorts.first.length]).toEqual([ids.length, NAMED_ELSEWHERE]);
});
