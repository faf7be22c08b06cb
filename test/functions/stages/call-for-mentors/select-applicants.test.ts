import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { selectApplicants } from '../../../../functions/stages/call-for-mentors/select-applicants.ts';
import { launched } from '../../../cohorts/staged-cohort.ts';
import { call } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

test('HR’s decisions take effect, and whoever is not selected is told', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'm3']);
  await call(staged, 'mentor', undefined, () => ({
    'decision-m1': 'accept',
    'decision-m2': 'decline',
    'decision-m3': 'accept',
  }));
  const mentors = await participants(staged.table, staged.cohortId, 'mentor');
  expect(mentors.map(({ status, selectedAt }) => [status, selectedAt !== undefined])).toEqual([
    ['selected', true],
    ['notSelected', false],
    ['selected', true],
  ]);
  expect(staged.toldTo('m2')).toEqual(['mentorCall-1', 'mentorNotSelected']);
  expect(staged.toldTo('m1')).toEqual(['mentorCall-1']);
  const again = await selectApplicants({ ...staged.ref, side: 'mentor' }, staged.at);
  expect(again).toEqual({ selected: 2, notSelected: 1 });
  const trail = (await timeline(staged.table, staged.cohortId)).filter(
    ({ what }) => what === 'mentorsSelected',
  );
  expect(trail).toMatchObject([{ by: 'hr~0', facts: { selected: 2, notSelected: 1, automatic: false } }]);
});

test.each(['hr', 'automatic'])(
  'without HR’s word (%s) whoever met the criteria is selected',
  async (selection) => {
    const staged = await launched(await memory.another(), ['m1', 'm2'], { callForMentors: { selection } });
    await call(staged, 'mentor');
    const mentors = await participants(staged.table, staged.cohortId, 'mentor');
    expect(mentors.map(({ status }) => status)).toEqual(['selected', 'selected']);
    const asked = staged.mails.filter(({ about }) => about === 'mentorSelection');
    expect(asked).toHaveLength(selection === 'hr' ? 1 : 0);
  },
);

test('nobody applies: nobody is asked, nothing fails', async () => {
  const staged = await launched(await memory.another(), ['m1']);
  await call(staged, 'mentor', () => undefined);
  expect(await participants(staged.table, staged.cohortId, 'mentor')).toEqual([]);
  expect(staged.mails.map(({ about }) => about)).toEqual(['mentorCall-1']);
});
