import { afterAll, beforeAll, expect, test } from 'vitest';
import { getCohort } from '../../../../functions/cohorts/cohort.ts';
import { listedCohorts } from '../../../../functions/cohorts/listing.ts';
import { launch } from '../../../../functions/http/hr-api/cohorts/launch.ts';
import { key } from '../../../../functions/store/keys.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { definition, launched, RecordedExecutions } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask } from './hr-program.ts';

const LYON = { groups: ['mentoring-hr-lyon'] };

let memory: MemoryTable;
let queried: string[] = [];
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** A table that notes which partitions are listed. */
function watched(table: Table): Table {
  return new Proxy(table, {
    get(target, name) {
      if (name !== 'page') return Reflect.get(target, name).bind(target);
      return (range: Parameters<Table['page']>[0], ...rest: unknown[]) => {
        queried.push(range.pk);
        return Reflect.apply(target.page, target, [range, ...rest]);
      };
    },
  });
}

test('a list reads the cohorts of the caller’s teams, and none of the others', async () => {
  const table = await memory.another();
  const of = (team: string) =>
    launch(
      definition(['p1']),
      { idempotencyKey: team, by: 'hr', teams: [team] },
      { table, executions: new RecordedExecutions(), now: new Date('2026-09-01T08:00:00Z') },
    );
  for (const team of ['hr', 'lyon', 'lyons', 'paris']) await of(team);
  const staged = Object.assign(await launched(await memory.another(), ['p1']), { table: watched(table) });
  queried = [];
  const { body } = await ask(staged, 'GET /cohorts', { groups: ['mentoring-hr-lyon', 'mentoring-hr-paris'] });
  expect(body.cohorts.map(({ team }: { team: string }) => team).sort()).toEqual(['lyon', 'paris']);
  expect(queried).toEqual(['COHORTS#lyon', 'COHORTS#paris']);
  expect((await ask(staged, 'GET /cohorts')).body.cohorts).toMatchObject([{ team: 'hr' }]);
});

test('a cohort that was launched before there were teams is the first team’s', async () => {
  const staged = await launched(await memory.another(), ['p1']);
  const { team: _, ...settings } = (await getCohort(staged.table, staged.cohortId)).settings;
  await staged.table.change(key.cohort(staged.cohortId), { settings });
  expect((await ask(staged, 'GET /cohorts/{id}')).body).toMatchObject({ team: 'hr' });
  expect((await ask(staged, 'GET /cohorts')).body.cohorts).toMatchObject([{ id: staged.cohortId }]);
  expect((await memory.scanned()).map(({ pk }) => pk)).toContain('COHORTS');
  expect((await ask(staged, 'GET /cohorts/{id}', LYON)).status).toBe(404);
  expect((await ask(staged, 'GET /cohorts', LYON)).body).toEqual({ cohorts: [] });
});

test('whoever is of several teams turns the pages of one list, in the order of the launches', async () => {
  const table = await memory.another();
  const day = (number: number) => `2026-09-${String(number).padStart(2, '0')}T08:00:00.000Z`;
  const lyon = (number: number) => number % 3 === 0;
  const all = Array.from({ length: 20 }, (_, index) => index + 1);
  for (const number of all) {
    await table.put(key.cohortListing(lyon(number) ? 'lyon' : undefined, day(number), `c${number}`), {
      cohortId: `c${number}`,
    });
  }
  for (const limit of [1, 3, 19, 20, 21]) {
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await listedCohorts(table, ['hr', 'lyon'], { limit, after });
      if (page === 'noSuchPlace') throw new Error('a page leads nowhere');
      expect(page.cohortIds.length).toBeLessThanOrEqual(limit);
      seen.push(...page.cohortIds);
      after = page.next;
      more = after !== undefined;
    }
    expect(seen).toEqual(all.map((number) => `c${number}`));
  }
});

test('a preview says what a launch would say of the team', async () => {
  const staged = await launched(await memory.another(), ['p1']);
  const body = { ...definition(['p1']), startDate: '2026-10-05', team: 'hr' };
  expect((await ask(staged, 'POST /cohorts/preview', { body })).status).toBe(200);
  const refused = await ask(staged, 'POST /cohorts/preview', { body, ...LYON });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/team' }] } });
  expect(await listedCohorts(staged.table, ['lyon'], { limit: 9 })).toEqual({ cohortIds: [] });
});
