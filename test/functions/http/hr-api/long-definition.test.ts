import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeCohort } from '../../../../functions/cohorts/cohort.ts';
import { definition, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask } from './hr-program.ts';

let memory: MemoryTable;
let staged: StagedCohort;
beforeAll(async () => {
  memory = await openMemoryTable();
  staged = await launched(await memory.another(), ['m1']);
});
afterAll(() => memory[Symbol.asyncDispose]());

const settings = definition(['p1', 'p2']);
const pair = { menteeId: 'p1', mentorId: 'p2' };

/** Each as long as it can be: ids of two characters, which the table keeps as longer references, or a language of its own. */
const LISTS: Record<string, (length: number) => object> = {
  'pairs that are excluded': (length) => ({
    matching: { policy: { mustHave: { forbidden: Array(length).fill(pair) } } },
  }),
  'pairs with a reason in Greek': (length) => ({
    matching: {
      policy: { mustHave: { forbidden: Array(length).fill({ ...pair, reason: 'συνάδελφοι'.repeat(10) }) } },
    },
  }),
  'people called one by one': (length) => ({
    callForMentors: { criteria: { personIds: Array(length).fill('p1') } },
  }),
};

test.each(Object.entries(LISTS))(
  'whatever length of a definition is taken is stored: %s',
  async (name, listOf) => {
    const previewed = async (length: number) => {
      const { status } = await ask(staged, 'POST /cohorts/preview', {
        body: { ...settings, ...listOf(length) },
      });
      expect([200, 422]).toContain(status);
      return status === 200;
    };
    let [taken, refused] = [1, 40_000];
    while (refused - taken > 1) {
      const middle = Math.floor((taken + refused) / 2);
      if (await previewed(middle)) taken = middle;
      else refused = middle;
    }
    expect(taken).toBeGreaterThan(1_000);
    const { status, body } = await ask(staged, 'POST /cohorts', {
      body: { ...settings, ...listOf(taken) },
      headers: { 'idempotency-key': name.replaceAll(' ', '-') },
    });
    expect(status).toBe(202);
    // All that a cohort's life adds to its item, each as long as it can be.
    const at = '2026-09-07T07:00:00.000Z';
    const figures = Array.from({ length: 12 }, (_, index) => `${'x'.repeat(38)}${index}`);
    expect(
      await changeCohort(staged.table, body.id, {
        stages: Array(20).fill({ name: 'callForMentors', startedAt: at, endedAt: at }),
        stopReason: 'έ'.repeat(1_000),
        executionArn: 'a'.repeat(400),
        stageExecutionArn: 'a'.repeat(400),
        decision: { stage: 'callForMentors', taskToken: 't'.repeat(2_048), askedAt: at },
        reported: Object.fromEntries(figures.map((id) => [id, 123_456.789])),
        reportedAt: Object.fromEntries(figures.map((id) => [id, at])),
      }),
    ).toBe(true);
  },
);

test.each([1e21, -1e300, 1e-200])('a target of %d is refused, and nothing breaks', async (target) => {
  const indicator = { kind: 'trainedMentors' };
  const objectives = [{ id: 'x', statement: 'Trained', indicator, target }];
  const { status, body } = await ask(staged, 'POST /cohorts/preview', { body: { ...settings, objectives } });
  expect([
    status,
    body.errors.some(({ pointer }: { pointer: string }) => pointer === '#/objectives/0/target'),
  ]).toEqual([422, true]);
});
