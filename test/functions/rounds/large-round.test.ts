import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHUNK } from '../../../functions/rounds/open-round.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';
import { cohortInTable, personOf, STARTS_AT } from './cohort-in-table.ts';
import { synthesisedRound } from './round-machine.ts';
import { RoundWorld } from './round-world.ts';

/** The measure: a round of this many stays under these. */
const PEOPLE = 20_000;
const MOST_TRANSITIONS = 1000;
const HISTORY_LIMIT = 25_000;

let dynamodb: MemoryTable;

beforeAll(async () => {
  dynamodb = await openMemoryTable();
});
afterAll(() => dynamodb[Symbol.asyncDispose]());

/** Of a round of the deployed machine in which nobody answers, so that each reminder goes to everybody. */
async function cost(people: number, reminders: string[]) {
  const table = await dynamodb.another();
  const directory = Array.from({ length: people }, (_, index) => personOf(index));
  const { cohortId } = await cohortInTable(table, directory, { reminders });
  await using world = await RoundWorld.open({
    machine: await synthesisedRound(),
    table,
    start: STARTS_AT,
    sesTells: false,
  });
  const closed = await world.hold({ cohortId, roundId: 'mentorCall-1', kind: 'mentorCall' });
  const { stepFunctions } = world.machine;
  let events = 0;
  for (const executionArn of world.executions) {
    for (let nextToken: string | undefined, isFirst = true; isFirst || nextToken; isFirst = false) {
      const page = await stepFunctions.call('GetExecutionHistory', {
        executionArn,
        includeExecutionData: false,
        ...(nextToken && { nextToken }),
      });
      events += page.events.length;
      nextToken = page.nextToken;
    }
  }
  // The first mail and each reminder, once to each.
  expect(closed).toEqual({ recipients: people, answered: 0 });
  expect(world.postBox.posted).toHaveLength(people * (1 + reminders.length));
  return { transitions: stepFunctions.stateTransitions.total, events };
}

test('what a round costs grows with its chunks alone; 20,000 people stay far below the limits', async () => {
  const [one, full, double] = [
    await cost(1, ['P3D']),
    await cost(CHUNK, ['P3D']),
    await cost(2 * CHUNK, ['P3D']),
  ];
  const aChunk = { transitions: full.transitions - one.transitions, events: full.events - one.events };
  expect(double.transitions - full.transitions).toBe(aChunk.transitions);
  expect(double.events - full.events).toBe(aChunk.events);

  // Three reminders, the most that the definition allows; each mailing sends all chunks again.
  const longest = await cost(1, ['P3D', 'P7D', 'P10D']);
  const chunks = (PEOPLE / CHUNK) * (4 / 2);
  expect(longest.transitions + chunks * aChunk.transitions).toBeLessThan(MOST_TRANSITIONS);
  expect(longest.events + chunks * aChunk.events).toBeLessThan(HISTORY_LIMIT / 4);
}, 300_000);
