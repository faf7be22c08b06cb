import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../functions/cohorts/alert.ts';
import { changeCohort } from '../../../functions/cohorts/cohort.ts';
import { findProposal } from '../../../functions/matching/record/proposal-record.ts';
import { pairs } from '../../../functions/pairs/pair.ts';
import { eraseCohort } from '../../../functions/stages/evaluation/erase-cohort.ts';
import { proposePairs } from '../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../functions/stages/matching/publish-pairs.ts';
import { waiting } from '../../../functions/stages/matching/waiting.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { launched, type StagedCohort } from '../../cohorts/staged-cohort.ts';
import { accept, calls, decline, matching, proposal } from '../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

interface Company {
  table: Table;
  /** A cohort that has come to its matching. Its people are known by other references than in the others. */
  cohort: (name: string, ids: readonly string[], given?: Given) => Promise<StagedCohort>;
}

interface Given {
  rest?: object;
  places?: Record<string, number>;
}

async function company(): Promise<Company> {
  const table = await memory.another();
  return {
    table,
    async cohort(name, ids, { rest = {}, places } = {}) {
      const staged = await launched(table, ids, { name, ...rest }, (id) => `${id}${name}`, name);
      await calls(staged, undefined, withReferences(name, places));
      return staged;
    },
  };
}

const withReferences = (name: string, places: Record<string, number> = {}) =>
  Object.fromEntries(Object.entries(places).map(([id, count]) => [`${id}${name}`, count]));

const stateOf = async ({ table, cohortId }: StagedCohort) =>
  (await pairs(table, cohortId)).map(({ pairId, status }) => `${pairId} ${status}`);

const UP_TO_TWO = { matching: { policy: { capacity: 2, mustHave: {} } } };

test('a mentor has no place in one cohort that is taken in another', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1']);
  await proposal(first, accept);
  const second = await cohort('B', ['m1', 'm2', 'e2', 'e3']);
  await proposal(second, accept);
  expect(await stateOf(first)).toEqual(['e1A~m1A accepted']);
  expect((await stateOf(second)).map((one) => one.split('~')[1])).toEqual(['m2B accepted']);
  expect(await waiting(second.table, await second.cohort())).toMatchObject({ mentors: [], places: 0 });
});

test('whoever offers two places, and has one mentee elsewhere, has one left', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1'], { rest: UP_TO_TWO, places: { m1: 2 } });
  await proposal(first, accept);
  const second = await cohort('B', ['m1', 'e2', 'e3'], { rest: UP_TO_TWO, places: { m1: 2 } });
  await matching(second, accept);
  expect(await stateOf(second)).toHaveLength(1);
});

test('a mentee with a mentor in another cohort gets no second one, and HR reads why', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1']);
  await proposal(first, accept);
  const second = await cohort('B', ['m2', 'm3', 'e1', 'e2']);
  await proposePairs(second.ref, second.at);
  const stored = await findProposal(second.table, second.cohortId, 1);
  expect(stored?.proposal.pairs.map(({ menteeId }) => menteeId)).toEqual(['e2B']);
  expect(stored?.proposal.unmatched).toMatchObject([
    { menteeId: 'e1B', reason: 'noMentorAllowed', removed: [{ rule: 'mentorElsewhere', count: 2 }] },
  ]);
  // No further mentor would help.
  expect(stored?.proposal.blocking).toEqual([]);
});

test('the same two are no pair in two cohorts, with their parts exchanged either', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['b1', 'b2']);
  await proposal(first, accept);
  const [pair] = await pairs(first.table, first.cohortId);
  const second = await cohort('B', ['b1', 'b2'], { rest: UP_TO_TWO, places: { b1: 2, b2: 2 } });
  await matching(second, accept);
  expect(pair?.status).toBe('accepted');
  expect(await stateOf(second)).toEqual([]);
});

test('what was a pair before is not proposed again, unless HR says so', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1']);
  await proposal(first, accept);
  const [pair] = await pairs(first.table, first.cohortId);
  if (!pair) throw new Error('no pair');
  const { cohortId, table } = first;
  const set = { status: 'completed', startedAt: pair.proposedAt };
  await table.change(key.pair(cohortId, pair.pairId), set);
  await changeCohort(table, cohortId, { status: 'closed', closedAt: pair.proposedAt });

  const second = await cohort('B', ['m1', 'e1']);
  expect(await proposePairs(second.ref, second.at)).toMatchObject({ pairs: 0 });
  const stored = await findProposal(table, second.cohortId, 1);
  expect(stored?.proposal.unmatched[0]?.removed).toMatchObject([{ rule: 'earlierPairs' }]);

  const again = { matching: { policy: { mustHave: { earlierPairs: false } } } };
  const third = await cohort('C', ['m1', 'e1'], { rest: again });
  expect(await proposePairs(third.ref, third.at)).toMatchObject({ pairs: 1 });
});

test('of two cohorts that computed the same place the first to publish has it, and HR of the other hears', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1']);
  const second = await cohort('B', ['m1', 'e2']);
  expect(await proposePairs(first.ref, first.at)).toMatchObject({ pairs: 1 });
  expect(await proposePairs(second.ref, second.at)).toMatchObject({ pairs: 1 });
  expect(await publishPairs({ ...first.ref, number: 1 }, first.at)).toEqual({ pairs: 1 });
  expect(await publishPairs({ ...second.ref, number: 1 }, second.at)).toEqual({ pairs: 0 });
  expect(await stateOf(second)).toEqual([]);
  expect(await alerts(second.table, second.cohortId)).toMatchObject([
    { kind: 'takenElsewhere', facts: { pairs: 1 } },
  ]);
  expect(await publishPairs({ ...first.ref, number: 1 }, first.at)).toEqual({ pairs: 1 });
});

test('two that publish at once never both keep the place', async () => {
  for (let attempt = 0; attempt < 5; attempt++) {
    const { cohort } = await company();
    const both = [await cohort('A', ['m1', 'e1']), await cohort('B', ['m1', 'e2'])];
    for (const one of both) await proposePairs(one.ref, one.at);
    await Promise.all(both.map((one) => publishPairs({ ...one.ref, number: 1 }, one.at)));
    const published = await Promise.all(both.map(stateOf));
    expect(published.flat().length).toBeLessThan(2);
  }
});

test('a place is free again when the pair elsewhere is declined', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1']);
  const second = await cohort('B', ['m1', 'e2']);
  await proposal(first, decline);
  await proposal(second, accept);
  expect(await stateOf(second)).toEqual(['e2B~m1B accepted']);
});

test('a person with another id is known by the address, another person with the same id is not taken for them', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1']);
  await proposal(first, accept);
  const rest = {
    people: [
      { id: 'm77', name: 'Person m1', email: 'M1@example.com', language: 'en' },
      { id: 'm1', name: 'Somebody Else', email: 'else@example.com', language: 'en' },
      { id: 'e2', name: 'Person e2', email: 'e2@example.com', language: 'en' },
      { id: 'e3', name: 'Person e3', email: 'e3@example.com', language: 'en' },
    ],
  };
  const second = await cohort('B', [], { rest });
  await proposePairs(second.ref, second.at);
  const stored = await findProposal(second.table, second.cohortId, 1);
  expect(stored?.proposal.pairs.map(({ mentorId }) => mentorId)).toEqual(['m1B']);
});

test('a cohort whose personal data is erased is nobody’s other cohort any more', async () => {
  const { cohort } = await company();
  const first = await cohort('A', ['m1', 'e1']);
  await proposal(first, accept);
  await eraseCohort(first.ref, first.at);
  const second = await cohort('B', ['m1', 'e1']);
  expect(await proposePairs(second.ref, second.at)).toMatchObject({ pairs: 1 });
});
