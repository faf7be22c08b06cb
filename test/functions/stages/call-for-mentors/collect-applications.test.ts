import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Side } from '../../../../functions/definition/side.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { collectApplications } from '../../../../functions/stages/call-for-mentors/collect-applications.ts';
import { selectApplicants } from '../../../../functions/stages/call-for-mentors/select-applicants.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { asMentor, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { asNamed, call } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const statuses = async ({ table, cohortId }: StagedCohort, side: Side = 'mentor') =>
  Object.fromEntries(
    (await participants(table, cohortId, side)).map(({ personId, status }) => [personId, status]),
  );

test('whoever answered the first or the second call has applied, once', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'm3', 'e1']);
  await staged.hold('mentorCall-1', 'mentorCall', ({ personId }) =>
    personId === 'm1' ? asMentor() : undefined,
  );
  const first = await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
  await staged.hold('mentorCall-2', 'mentorCall', asNamed.mentor, 2);
  expect(staged.toldTo('m1')).toEqual(['mentorCall-1']);
  expect(staged.toldTo('m2')).toEqual(['mentorCall-1', 'mentorCall-2']);
  const second = await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
  expect([first.applications, second.applications]).toEqual([1, 3]);
  expect(await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at)).toEqual(second);
  expect(await statuses(staged)).toEqual({ m1: 'applied', m2: 'applied', m3: 'applied' });
});

test('places are short below what HR wants, each mentor with the places they offer and the policy allows', async () => {
  const rest = { callForMentors: { placesWanted: 4 }, matching: { policy: { capacity: 2 } } };
  const staged = await launched(await memory.another(), ['m1', 'm2', 'm3'], rest);
  const offers: Record<string, number> = { m1: 2, m2: 1 };
  await staged.hold('mentorCall-1', 'mentorCall', ({ personId }) => {
    const places = offers[personId];
    return places ? asMentor({ places }) : undefined;
  });
  expect(await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at)).toEqual({
    applications: 2,
    short: true,
  });
  await staged.hold(
    'mentorCall-2',
    'mentorCall',
    ({ personId }) => (personId === 'm3' ? asMentor({ places: 3 }) : undefined),
    2,
  );
  expect((await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at)).short).toBe(false);
});

test('a stage tried again after the selection does not open the call anew', async () => {
  const rest = { callForMentors: { placesWanted: 2 } };
  const staged = await launched(await memory.another(), ['m1', 'm2'], rest);
  await call(staged, 'mentor', undefined, () => ({ 'decision-m1': 'accept', 'decision-m2': 'decline' }));
  expect(await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at)).toEqual({
    applications: 2,
    short: false,
  });
});

test('whoever leaves after applying is not selected, although the application is there', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2'], {
    callForMentors: { selection: 'automatic' },
  });
  await staged.open('mentorCall-1', 'mentorCall');
  for (const id of ['m1', 'm2']) await staged.answer('mentorCall-1', id, asMentor());
  await leaves(staged, 'm1');
  await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
  await selectApplicants({ ...staged.ref, side: 'mentor' }, staged.at);
  expect(await statuses(staged)).toEqual({ m1: 'withdrawn', m2: 'selected' });
});
