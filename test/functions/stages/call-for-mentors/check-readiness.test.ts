import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { participants } from '../../../../functions/people/participant.ts';
import type { Request } from '../../../../functions/rounds/round.ts';
import { checkReadiness } from '../../../../functions/stages/call-for-mentors/check-readiness.ts';
import { readinessForm } from '../../../../functions/stages/call-for-mentors/readiness/readiness.form.ts';
import { isReady, readinessSheet } from '../../../../functions/stages/call-for-mentors/readiness.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { call } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const MENTORS = ['m1', 'm2', 'm3', 'm4'];
const AUTOMATIC = { callForMentors: { selection: 'automatic' } };

/** Up to the gate: of the mentors these have confirmed their training. */
async function atTheGate(ids: readonly string[], trained: readonly string[]): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids, AUTOMATIC);
  await call(staged, 'mentor');
  await staged.hold('mentorTraining-1', 'mentorTraining', confirmedBy(trained));
  await call(staged, 'mentee');
  return staged;
}

const confirmedBy =
  (ids: readonly string[]) =>
  ({ personId }: Request) =>
    ids.includes(personId) ? { trained: true as const } : undefined;

async function hrSays(staged: StagedCohort, number: number, decision: string): Promise<void> {
  await staged.hold(`readiness-${number}`, 'readiness', () => ({ decision }), number);
}

test('three of four trained, a place for each and a choice for each: the matching begins', async () => {
  const staged = await atTheGate([...MENTORS, 'e1', 'e2', 'e3'], ['m1', 'm2', 'm3']);
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({ next: 'goOn' });
  expect(await readinessSheet(staged.table, await staged.cohort())).toEqual({
    mentorsSelected: 4,
    mentorsTrained: 3,
    gateShare: 0.75,
    places: 3,
    mentees: 3,
    menteesShortOfChoice: 0,
  });
  const mentors = await participants(staged.table, staged.cohortId, 'mentor');
  expect(mentors.map(({ status, trainedAt }) => [status, trainedAt !== undefined])).toEqual([
    ['trained', true],
    ['trained', true],
    ['trained', true],
    ['selected', false],
  ]);
});

const READY = {
  mentorsSelected: 4,
  mentorsTrained: 3,
  gateShare: 0.75,
  places: 3,
  mentees: 3,
  menteesShortOfChoice: 0,
};

test.each([
  ['too few are trained', { mentorsTrained: 2 }],
  ['places are short', { mentees: 4 }],
  ['somebody has no choice', { menteesShortOfChoice: 1 }],
  [
    'there is no place, nor anybody who wants one',
    { mentorsSelected: 0, mentorsTrained: 0, places: 0, mentees: 0 },
  ],
  ['nobody wants a place', { mentees: 0 }],
])('not ready when %s', (_, short) => {
  expect(isReady(READY)).toBe(true);
  expect(isReady({ ...READY, ...short })).toBe(false);
});

test.each([
  ['no mentor is left', ['e1', 'e2'], 'noMentors'],
  ['no mentor is trained', ['m1', 'e1'], 'noMentors'],
  ['no mentee is left', ['m1', 'm2'], 'noMentees'],
] as const)('%s: HR is asked, and without its answer the cohort ends', async (_, ids, stopBecause) => {
  const staged = await atTheGate(ids, stopBecause === 'noMentees' ? ids : []);
  expect(await checkReadiness(staged.ref, staged.at)).toMatchObject({ next: 'askHr', number: 1 });
  await staged.hold('readiness-1', 'readiness');
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({ next: 'stop' });
  expect(await staged.cohort()).toMatchObject({ stopBecause, stopBy: 'workflow' });
});

test('HR is offered to match now only where there is somebody to match', () => {
  const values = (canMatch: boolean) => {
    const [question] = readinessForm({ sheet: [], canMatch, isLast: false }).sections[0]?.questions ?? [];
    return question?.kind === 'radio' ? question.options.map(({ value }) => value) : [];
  };
  expect(values(true)).toEqual(['proceed', 'wait', 'stop']);
  expect(values(false)).toEqual(['wait', 'stop']);
});

test('HR is told that it is asked again, but for the last time it can be put off', () => {
  const hintOf = (isLast: boolean) => {
    const [question] = readinessForm({ sheet: [], canMatch: true, isLast }).sections[0]?.questions ?? [];
    const options = question?.kind === 'radio' ? question.options : [];
    return options.find(({ value }) => value === 'wait')?.hint?.en;
  };
  expect(hintOf(false)).toMatch(/asked again/);
  expect(hintOf(true)).toMatch(/put off no further/);
  const lead = (canMatch: boolean) =>
    readinessForm({ sheet: [], canMatch, isLast: false })
      .lead.map(({ en }) => en)
      .join(' ');
  expect(lead(true)).toMatch(/the matching begins with those who are ready/);
  expect(lead(false)).toMatch(/the cohort ends/);
});

test('too few places: HR is asked, and without its answer the cohort goes on', async () => {
  const staged = await atTheGate(['m1', 'e1', 'e2'], ['m1']);
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({
    next: 'askHr',
    roundId: 'readiness-1',
    number: 1,
  });
  expect(await checkReadiness(staged.ref, staged.at)).toMatchObject({ next: 'askHr' });
  await staged.hold('readiness-1', 'readiness');
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({ next: 'goOn' });
  const decided = (await timeline(staged.table, staged.cohortId)).filter(
    ({ what }) => what === 'readinessDecided',
  );
  expect(decided).toMatchObject([{ by: 'workflow', facts: { decision: 'proceed', number: 1 } }]);
});

test('a week more asks the untrained once more, and is over as soon as they are trained', async () => {
  const staged = await atTheGate([...MENTORS, 'e1'], ['m1']);
  await hrSays(staged, 1, 'wait');
  const training = { roundId: 'mentorTraining-2', number: 2 };
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({ next: 'train', ...training });
  await staged.hold('mentorTraining-2', 'mentorTraining', confirmedBy(['m2']), 2);
  expect(staged.mails.filter(({ about }) => about === 'mentorTraining-2')).toHaveLength(3);
  const wait = await checkReadiness(staged.ref, staged.at);
  expect(wait).toEqual({ next: 'wait', until: '2026-09-14T07:00:00.000Z' });

  staged.later(7);
  expect(await checkReadiness(staged.ref, staged.at)).toMatchObject({ next: 'askHr', number: 2 });
  await hrSays(staged, 2, 'wait');
  await staged.hold('mentorTraining-3', 'mentorTraining', confirmedBy(['m3']), 3);
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({ next: 'goOn' });
});

test('HR can put it off four times; then the cohort goes on with those who are ready', async () => {
  const staged = await atTheGate([...MENTORS, 'e1'], ['m1']);
  for (let number = 1; number <= 4; number++) {
    await hrSays(staged, number, 'wait');
    await staged.hold(`mentorTraining-${number + 1}`, 'mentorTraining', undefined, number + 1);
    staged.later(7);
  }
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({ next: 'goOn' });
});

test('HR stops the cohort at the gate: the request is in the table for the machine to find', async () => {
  const staged = await atTheGate(['e1'], []);
  await hrSays(staged, 1, 'stop');
  expect(await checkReadiness(staged.ref, staged.at)).toEqual({ next: 'stop' });
  expect((await staged.cohort()).stopRequestedAt).toBe(staged.now.toISOString());
});
