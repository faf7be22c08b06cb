import { afterAll, beforeAll, expect, test } from 'vitest';
import { pairRequest } from '../../../../functions/http/pair-page/pair-request.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { ownWords } from '../../../../functions/people/own-words.ts';
import { checkReadiness } from '../../../../functions/stages/call-for-mentors/check-readiness.ts';
import { key } from '../../../../functions/store/keys.ts';
import { newLink } from '../../../../functions/web/link.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { browserEvent } from '../../../cohorts/browser-event.ts';
import {
  addressOf,
  asMentee,
  asMentor,
  launched,
  type StagedCohort,
} from '../../../cohorts/staged-cohort.ts';
import { accept, call, calls, kickoff, matching, proposal } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const GOALS = 'I want to lead a team of my own by spring';
const OFFER = 'I would like to show somebody how teams grow';

const as = (personId: string) => ({ role: 'person', personId }) as const;

/** One mentor and one mentee, who have applied in words of their own and are asked about each other. */
async function applied(ids = ['m1', 'e1']): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids, { matching: { policy: { capacity: 2 } } });
  await staged.begin('callForMentors');
  await call(staged, 'mentor', ({ personId }) =>
    personId.startsWith('m') ? asMentor({ goals: OFFER, places: 2 }) : undefined,
  );
  await staged.hold('mentorTraining-1', 'mentorTraining', () => ({ trained: true }));
  await call(staged, 'mentee', ({ personId }) =>
    personId.startsWith('e') ? asMentee({ goals: GOALS, avoid: 'Somebody secret' }) : undefined,
  );
  await staged.hold('menteeSelected', 'menteeSelected');
  await checkReadiness(staged.ref, staged.at);
  await staged.begin('matching');
  return staged;
}

async function only(staged: StagedCohort) {
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (!pair) throw new Error('no pair');
  return pair;
}

test('from the proposal on each reads of the other what their application promised, and no more', async () => {
  const staged = await applied();
  await proposal(staged, accept);
  const mentee = await atPage(staged, 'pair', as('e1'));
  expect(await mentee.look('')).toContain(addressOf('m1'));
  await staged.table.change(key.pair(staged.cohortId, (await only(staged)).pairId), { status: 'proposed' });
  const mentor = await atPage(staged, 'pair', as('m1'));
  const page = await mentor.look('');
  expect(page).toContain(GOALS);
  expect(page).toContain(OFFER);
  expect(page).not.toContain(addressOf('e1'));
  expect(page).not.toContain('Somebody secret');
});

test('what was written before the form promised it stays unread', async () => {
  const staged = await applied();
  await staged.table.change(key.mentee(staged.cohortId, 'e1'), { terms: undefined });
  expect(await ownWords(staged.table, staged.cohortId, 'e1', 'mentee')).toBeUndefined();
  expect(await ownWords(staged.table, staged.cohortId, 'm1', 'mentor')).toBe(OFFER);
  await proposal(staged, accept);
  const page = await (await atPage(staged, 'pair', as('m1'))).look('');
  expect(page).toContain(OFFER);
  expect(page).not.toContain(GOALS);
});

test('a mentor of two finds both, and nobody finds a pair of others', async () => {
  const staged = await applied(['m1', 'e1', 'e2']);
  await proposal(staged, accept);
  const all = await pairs(staged.table, staged.cohortId);
  expect(all).toHaveLength(2);
  for (const { pairId, menteeId, mentorId } of all) {
    for (const id of ['m1', 'e1', 'e2']) {
      const { statusCode } = await (await atPage(staged, 'pair', as(id))).ask(`/${pairId}`);
      expect([id, pairId, statusCode]).toEqual([id, pairId, [menteeId, mentorId].includes(id) ? 200 : 404]);
    }
  }
  const page = await (await atPage(staged, 'pair', as('m1'))).look('');
  for (const { pairId } of all) expect(page).toContain(`/${pairId}?`);
});

test('a pair that is over says so, and nothing else', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const { pairId } = await only(staged);
  const page = await atPage(staged, 'pair', as('e1'));
  expect(await page.look(`/${pairId}`)).toContain(addressOf('m1'));
  for (const status of ['ended', 'declined', 'completed'] as const) {
    await staged.table.change(key.pair(staged.cohortId, pairId), { status });
    const over = await page.look(`/${pairId}`);
    expect(over).toContain('This pair is over');
    expect(over).not.toContain(addressOf('m1'));
  }
});

test('a mail alone shows who the other one is; what they wrote lies behind the door', async () => {
  const staged = await applied();
  await proposal(staged, accept);
  const { table, cohortId, sender } = staged;
  const [token, items] = newLink({ scope: 'person', cohortId, language: 'en', ...as('e1') }, staged.now);
  await table.putAll(items);
  const ask = (fields?: Record<string, string>) =>
    pairRequest(browserEvent({ address: `/p/${token}`, fields, cookies: [] }), { table, sender });
  const page = String((await ask()).body);
  expect(page).toContain('Who you are');
  for (const hidden of [GOALS, OFFER, addressOf('m1'), addressOf('e1')]) expect(page).not.toContain(hidden);
  const before = staged.toldTo('e1').length;
  const posted: Record<string, string>[] = [{}, { _press: 'open' }, { a: 'b' }];
  for (const junk of posted) await ask(junk);
  expect(staged.toldTo('e1')).toHaveLength(before);
  for (let times = 0; times < 3; times++) expect((await ask({ _press: 'ask' })).statusCode).toBe(200);
  expect(staged.toldTo('e1').slice(before)).toHaveLength(1);
});
