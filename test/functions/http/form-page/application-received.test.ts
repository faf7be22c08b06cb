import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoredAnswers } from '../../../../functions/forms/answers/answer.ts';
import { answersAsBody } from '../../../../functions/forms/answers/answers-as-body.ts';
import { mentorApplicationOf } from '../../../../functions/people/application-forms.ts';
import { findRequest } from '../../../../functions/rounds/answer-request.ts';
import { withdrawApplication } from '../../../../functions/stages/call-for-mentors/application-withdrawn/withdraw-application.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { asMentor, launched } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const ROUND_ID = 'mentorCall-1';

/** M1 is called as a mentor, and posts the form on its page. */
async function called() {
  const staged = await launched(await memory.another(), ['m1', 'm2']);
  await staged.begin('callForMentors');
  await staged.open(ROUND_ID, 'mentorCall');
  const page = await atPage(staged, 'form', {
    role: 'person',
    personId: 'm1',
    roundId: ROUND_ID,
    requestId: 'm1',
  });
  const form = mentorApplicationOf(await staged.cohort());
  const stored = () => findRequest(staged.table, { ...staged.ref, roundId: ROUND_ID }, 'm1');
  const apply = async (answers: StoredAnswers) => {
    const version = (await stored())?.version ?? 0;
    const fields = Object.entries({ ...answersAsBody(form, answers), _version: version });
    return (await page.press(Object.fromEntries(fields.map(([name, value]) => [name, String(value)]))))
      .status;
  };
  const receipts = () => staged.toldTo('m1').filter((about) => about.startsWith('applicationReceived'));
  return { staged, apply, stored, receipts };
}

test('whoever applies is written to once, not at each change nor when the same is posted again', async () => {
  const { staged, apply, stored, receipts } = await called();
  expect(await apply({})).toBe(422);
  expect(receipts()).toEqual([]);
  expect(await apply(asMentor())).toBe(303);
  expect(receipts()).toEqual(['applicationReceived-mentor']);
  expect(await apply(asMentor())).toBe(303);
  expect(await apply(asMentor({ goals: 'Something else' }))).toBe(303);
  staged.later(1);
  expect(await apply(asMentor({ goals: 'And again' }))).toBe(303);
  expect((await stored())?.answers?.goals).toBe('And again');
  expect(receipts()).toEqual(['applicationReceived-mentor']);
  expect(staged.toldTo('m2')).toEqual([ROUND_ID]);
});

test('an application counts when no mail can be sent, and is confirmed with the next change', async () => {
  const { staged, apply, stored, receipts } = await called();
  staged.mailFails = true;
  expect(await apply(asMentor())).toBe(303);
  expect((await stored())?.answers?.goals).toBe(asMentor().goals);
  expect(receipts()).toEqual([]);
  staged.mailFails = false;
  staged.later(1);
  expect(await apply(asMentor({ goals: 'Something else' }))).toBe(303);
  expect(receipts()).toEqual(['applicationReceived-mentor']);
});

test('whoever has taken an application back and applies anew is written to about the new one, once', async () => {
  const { staged, apply, receipts } = await called();
  await apply(asMentor());
  staged.later(1);
  await withdrawApplication(await staged.cohort(), { personId: 'm1', side: 'mentor' }, staged.sender);
  expect(await apply(asMentor())).toBe(303);
  expect(await apply(asMentor({ goals: 'Something else' }))).toBe(303);
  expect(receipts()).toHaveLength(2);
});
