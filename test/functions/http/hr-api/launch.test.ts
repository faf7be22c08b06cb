import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCohort } from '../../../../functions/cohorts/cohort.ts';
import { listedCohorts } from '../../../../functions/cohorts/listing.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { launch } from '../../../../functions/http/hr-api/cohorts/launch.ts';
import { directory } from '../../../../functions/people/directory.ts';
import { key, kindAt } from '../../../../functions/store/keys.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { crashing } from '../../../cohorts/crashing.ts';
import { definition, RecordedExecutions } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const NOW = new Date('2026-09-01T08:00:00Z');
const KEY = { idempotencyKey: 'ticket-17', by: 'hr-1', teams: ['hr'] };
/** The ids of the cohorts HR has. */
async function listed(table: Table): Promise<string[]> {
  const page = await listedCohorts(table, ['hr'], { limit: 100 });
  return page === 'noSuchPlace' ? [] : page.cohortIds;
}

test('the same key with the same body is the same cohort, started once', async () => {
  const table = await memory.another();
  const executions = new RecordedExecutions();
  const one = await launch(definition(['p1', 'p2']), KEY, { table, executions, now: NOW });
  const other = await launch(definition(['p1', 'p2']), KEY, { table, executions, now: NOW });
  if (one.outcome !== 'launched' || other.outcome !== 'launched') throw new Error('not launched');
  expect(other.cohort.cohortId).toBe(one.cohort.cohortId);
  expect(one.cohort).toMatchObject({
    status: 'scheduled',
    peopleCount: 2,
    startsAt: '2026-09-07T07:00:00.000Z',
  });
  expect(executions.started).toEqual([one.cohort.cohortId]);
  expect(await listed(table)).toHaveLength(1);
});

test('another body, another person’s key, and a key of its own', async () => {
  const table = await memory.another();
  const executions = new RecordedExecutions();
  const at = { table, executions, now: NOW };
  const first = await launch(definition(['p1']), KEY, at);
  if (first.outcome !== 'launched') throw new Error('not launched');
  expect(await launch(definition(['p2']), KEY, at)).toEqual({
    outcome: 'keyReused',
    cohortId: first.cohort.cohortId,
  });
  const ofOther = await launch(definition(['p2']), { ...KEY, by: 'hr-2' }, at);
  const anew = await launch(definition(['p1']), { ...KEY, idempotencyKey: 'ticket-18' }, at);
  expect([ofOther.outcome, anew.outcome]).toEqual(['launched', 'launched']);
  expect(new Set(executions.started).size).toBe(3);
});

test('what is not right is refused with every problem, and nothing is stored, not even the key', async () => {
  const table = await memory.another();
  const executions = new RecordedExecutions();
  const at = { table, executions, now: NOW };
  const refused = await launch({ ...definition(['p1']), timeZone: 'Mars', people: [] }, KEY, at);
  if (refused.outcome !== 'refused') throw new Error('not refused');
  expect(refused.problems.map(({ pointer }) => pointer).toSorted()).toEqual(['#/people', '#/timeZone']);
  expect([executions.started, await listed(table)]).toEqual([[], []]);
  expect(await launch(definition(['p1']), KEY, at)).toMatchObject({ outcome: 'launched' });
});

test('two calls at once are one cohort', async () => {
  const table = await memory.another();
  const executions = new RecordedExecutions();
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => launch(definition(['p1', 'p2']), KEY, { table, executions, now: NOW })),
  );
  const ids = outcomes.map((outcome) => (outcome.outcome === 'launched' ? outcome.cohort.cohortId : ''));
  expect(new Set(ids).size).toBe(1);
  expect(await listed(table)).toHaveLength(1);
  expect(await directory(table, ids[0] ?? '')).toHaveLength(2);
});

test('HR’s ids are in the entries of the directory and in what leads to them, and nowhere else', async () => {
  const table = await memory.another();
  const people = ['boss-7', 'worker-7', 'mentor-7'].map((id) => ({ ...definition([id]).people[0], id }));
  const named = [{ menteeId: 'worker-7', mentorId: 'mentor-7' }];
  const outcome = await launch(
    {
      ...definition([]),
      people: people.map((one) => (one.id === 'worker-7' ? { ...one, managerId: 'boss-7' } : one)),
      callForMentors: { criteria: { personIds: ['mentor-7'] } },
      matching: { policy: { mustHave: { forbidden: named } } },
    },
    KEY,
    { table, executions: new RecordedExecutions(), now: NOW },
  );
  if (outcome.outcome !== 'launched') throw new Error(JSON.stringify(outcome));
  const { cohortId, settings } = outcome.cohort;
  const [boss, mentor, worker] = await directory(table, cohortId);
  expect([boss, mentor, worker].map((one) => one?.staffId)).toEqual(['boss-7', 'mentor-7', 'worker-7']);
  expect([boss, mentor, worker].map((one) => one?.id)).toEqual(
    Array(3).fill(expect.stringMatching(/^ref-[a-z2-9]{16}$/)),
  );
  expect(worker?.managerId).toBe(boss?.id);
  expect(settings.callForMentors.criteria.personIds).toEqual([mentor?.id]);
  expect(settings.matching.policy.mustHave.forbidden).toEqual([
    { menteeId: worker?.id, mentorId: mentor?.id },
  ]);
  const items = (await memory.scanned()).filter((item) =>
    /(boss|worker|mentor)-7"/.test(JSON.stringify(item)),
  );
  expect(items.map(({ pk, sk }) => kindAt(String(pk), String(sk)))).toEqual(
    expect.arrayContaining([key.person, key.staff]),
  );
  expect(items).toHaveLength(6);
  // Nor is anything left from which a reference could be made again.
  expect((await memory.scanned()).filter((item) => 'secret' in item)).toEqual([]);
});

test('cut off after any write and repeated a week later, it is the cohort that was asked for', async () => {
  let cuts = 0;
  for (let writes = 0; ; writes++) {
    const table = await memory.another();
    const executions = new RecordedExecutions();
    const cutOff = await launch(definition(['p1', 'p2']), KEY, {
      table: crashing(table, writes),
      executions,
      now: NOW,
    }).then(
      () => false,
      () => true,
    );
    // By then the start date is past: what was checked and stored holds all the same.
    const stored = (await listed(table)).length > 0;
    const now = stored ? new Date('2026-09-10T08:00:00Z') : NOW;
    const repeated = await launch(definition(['p1', 'p2']), KEY, { table, executions, now });
    if (repeated.outcome !== 'launched') throw new Error(JSON.stringify(repeated));
    const { cohortId } = repeated.cohort;
    expect(new Set(executions.started)).toEqual(new Set([cohortId]));
    expect((await findCohort(table, cohortId))?.executionArn).toBe(`arn:execution:${cohortId}`);
    expect(await directory(table, cohortId)).toHaveLength(2);
    expect(await listed(table)).toEqual([cohortId]);
    expect((await timeline(table, cohortId)).map(({ what }) => what)).toEqual(['launched']);
    if (!cutOff) break;
    cuts += 1;
  }
  expect(cuts).toBeGreaterThan(4);
});
