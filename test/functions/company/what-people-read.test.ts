import { afterAll, beforeAll, expect, test } from 'vitest';
import { placesOffered } from '../../../functions/company/places-offered.ts';
import { participants } from '../../../functions/people/participant.ts';
import { getRound, requests } from '../../../functions/rounds/round.ts';
import { collectApplications } from '../../../functions/stages/call-for-mentors/collect-applications.ts';
import { formOf, type RoundKind } from '../../../functions/stages/rounds.ts';
import { asMentee, asMentor, launched, type StagedCohort } from '../../cohorts/staged-cohort.ts';
import { accept, calls, matching, proposal } from '../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const UP_TO_TWO = { matching: { policy: { capacity: 2 } } };

/** m1 accompanies e1 in one cohort, and both are called by another. */
async function calledByAnother(): Promise<StagedCohort> {
  const table = await memory.another();
  const first = await launched(table, ['m1', 'e1'], UP_TO_TWO, (id) => `${id}A`, 'A');
  await calls(first, undefined, { m1A: 2 });
  await proposal(first, accept);
  const second = await launched(table, ['m1', 'm2', 'e1'], UP_TO_TWO, (id) => `${id}B`, 'B');
  await second.begin('callForMentors');
  return second;
}

/** What somebody reads above their form, and once it is answered. */
async function formRead(staged: StagedCohort, roundId: string, kind: RoundKind, personId: string) {
  const { table, cohortId } = staged;
  const round = await getRound(table, { cohortId, roundId });
  const request = (await requests(table, round)).find((one) => one.personId === personId);
  if (!request) throw new Error(`${personId} was not asked`);
  const cohort = await staged.cohort();
  const form = await formOf(kind)?.({
    table,
    cohort,
    round,
    request,
    timeZone: cohort.settings.timeZone,
    now: staged.now,
  });
  return { lead: form?.lead.map(({ en }) => en).join(' '), next: form?.next?.en };
}

test('a mentor reads before applying that mentees elsewhere count, and afterwards how many places count here', async () => {
  const staged = await calledByAnother();
  await staged.open('mentorCall-1', 'mentorCall');
  const read = (id: string) => formRead(staged, 'mentorCall-1', 'mentorCall', id);
  expect((await read('m1B')).lead).toContain('In other cohorts you accompany one person');
  await staged.answer('mentorCall-1', 'm1B', asMentor({ places: 2 }));
  expect((await read('m1B')).next).toContain('(2) this many count here for now: 1.');
  expect(JSON.stringify(await read('m2B'))).not.toContain('other cohorts');
  // And so they are counted when the call closes.
  const { table, cohortId } = staged;
  await collectApplications({ cohortId, side: 'mentor' }, { table });
  const applied = await participants(table, cohortId, 'mentor');
  expect(await placesOffered(table, await staged.cohort(), applied)).toBe(1);
});

test('a mentee reads that there is no second mentor at the same time', async () => {
  const staged = await calledByAnother();
  await staged.open('menteeCall-1', 'menteeCall');
  const read = () => formRead(staged, 'menteeCall-1', 'menteeCall', 'e1B');
  expect((await read()).lead).toContain('Nobody has two mentors at once');
  await staged.answer('menteeCall-1', 'e1B', asMentee());
  expect((await read()).next).toContain('only when that is over');
});

test('whoever waits because of another cohort is told so', async () => {
  const table = await memory.another();
  const first = await launched(table, ['m1', 'e1'], {}, (id) => `${id}A`, 'A');
  await calls(first);
  await proposal(first, accept);
  const second = await launched(table, ['m1', 'm2', 'e1', 'e2'], {}, (id) => `${id}B`, 'B');
  await calls(second);
  await matching(second, accept);
  expect(second.subjectsTo('e1')).toContainEqual(
    expect.stringContaining('One mentor at a time: you wait here for now'),
  );
  expect(second.toldTo('m1')).toContain('mentorUnmatched');
  expect(second.subjectsTo('e2')).not.toContainEqual(
    expect.stringContaining('One mentor at a time: you wait here for now'),
  );
});
