import { afterAll, beforeAll, expect, test } from 'vitest';
import { launched } from '../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let dynamodb: MemoryTable;

beforeAll(async () => {
  dynamodb = await openMemoryTable();
});
afterAll(() => dynamodb[Symbol.asyncDispose]());

test('a mail bears the subject HR has written for its kind, and the end of the cohort to HR our own', async () => {
  const subjects = { mentorCall: 'Be a mentor with us', cohortStopped: 'We stop here' };
  const staged = await launched(await dynamodb.another(), ['m1'], { mail: { subjects } });
  await staged.begin('callForMentors');
  await staged.open('mentorCall', 'mentorCall');
  await staged.open('cohortStopped', 'cohortStopped');
  const { settings } = await staged.cohort();
  const toHr = staged.mails.filter(({ address }) => address === settings.hr[0]?.email);
  expect(staged.subjectsTo('m1')).toEqual([`Be a mentor with us (${settings.name})`]);
  expect(toHr.map(({ subject }) => subject)).toEqual([expect.not.stringContaining('We stop here')]);
});
