import { afterAll, beforeAll, expect, test } from 'vitest';
import { erasePerson } from '../../../../functions/http/my-page/erase-person.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { allPlanVersions, writePlan } from '../../../../functions/pairs/plan/plan.ts';
import { closeRound } from '../../../../functions/rounds/close-round.ts';
import { getRound, pendingRequestIds, requests } from '../../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../../functions/rounds/send-what-is-due.ts';
import { planOf } from '../../../../functions/stages/kickoff/agreement/agreed-plan.ts';
import { INSTRUMENTS } from '../../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../../functions/stages/round/sending.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask as askApi } from '../hr-api/hr-program.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const as = (personId: string) => ({ role: 'person', personId }) as const;

async function underWay(): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.open('agreement', 'agreement');
  return staged;
}

async function only(staged: StagedCohort) {
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (!pair) throw new Error('no pair');
  return pair;
}

const PLAN = { goal1: 'Lead my first meeting', cadence: 'monthly', firstSteps: 'Prepare it\nHold it' };
const AGREEMENT = {
  ...PLAN,
  goal1By: 'By the end of March',
  goal1How: 'The team decides without me',
  firstMeeting: '2026-11-20',
  confidentiality: 'yes',
  noFaultExit: 'yes',
};

/** The form of agreement of one of the two, as their mail opens it. */
async function formOf(staged: StagedCohort, side: 'mentor' | 'mentee') {
  const pair = await only(staged);
  const personId = pair[`${side}Id`];
  const requestId = `${pair.pairId}~${side}`;
  return atPage(staged, 'form', { role: 'person', personId, roundId: 'agreement', requestId });
}

const versionIn = (page: string) => /name="_version" value="(\d+)"/.exec(page)?.[1] ?? '';

test('both see one plan and change the same; HR sees that there is one and its cadence, and no word of it', async () => {
  const staged = await underWay();
  const { pairId } = await only(staged);
  const [mentor, mentee] = [await atPage(staged, 'pair', as('m1')), await atPage(staged, 'pair', as('e1'))];
  expect(await mentee.look(`/${pairId}`)).toContain('You have no plan yet');
  const room = `/${pairId}/plan`;
  expect((await mentee.press({}, room)).status).toBe(422);
  expect((await mentee.press({ ...PLAN, _version: '0' }, room)).status).toBe(303);
  expect(await mentor.look(`/${pairId}`)).toContain('Lead my first meeting');
  const opened = await mentor.look(room);
  expect(versionIn(opened)).toBe('1');
  const changed = { ...PLAN, goal1: 'Lead two meetings', _version: '1' };
  expect((await mentor.press(changed, room)).status).toBe(303);
  expect(await mentee.look(`/${pairId}`)).toContain('Lead two meetings');
  expect(await mentee.look(`/${pairId}/versions`)).toContain('Lead my first meeting');

  const { body } = await askApi(staged, 'GET /cohorts/{id}/pairs');
  expect(body.pairs[0].plan).toEqual({ cadence: 'monthly' });
  const board = await atPage(staged, 'board', { role: 'hr', personId: '0' });
  const shown = (await board.look('/pairs')) + (await board.look('')) + JSON.stringify(body);
  expect(shown).toContain('Every month');
  expect(shown).not.toMatch(/Lead|Prepare it/);
});

test('who saves over what they had not seen is shown both, has lost nothing, and brings them together', async () => {
  const staged = await underWay();
  const { pairId } = await only(staged);
  const [mentor, mentee] = [await atPage(staged, 'pair', as('m1')), await atPage(staged, 'pair', as('e1'))];
  const room = `/${pairId}/plan`;
  await mentee.press({ ...PLAN, _version: '0' }, room);
  const blind = { ...PLAN, goal1: 'Give feedback', _version: '0' };
  const { status, page } = await mentor.press(blind, room);
  expect(status).toBe(409);
  expect(page).toContain('The plan was changed while you were writing');
  for (const goal of ['Lead my first meeting', 'Give feedback']) expect(page).toContain(goal);
  expect(await mentee.look(`/${pairId}`)).toContain('There are two versions');
  expect(await mentee.look(room)).toContain('Give feedback');
  const both = { ...PLAN, goal2: 'Give feedback', _version: versionIn(page) };
  expect((await mentor.press(both, room)).status).toBe(303);
  expect(await mentee.look(`/${pairId}`)).not.toContain('There are two versions');
  expect((await planOf(staged.table, staged.cohortId, await only(staged)))?.current.answers).toMatchObject({
    goal1: 'Lead my first meeting',
    goal2: 'Give feedback',
  });
});

test('the plan opens by no mail alone, and what a scanner posts there changes nothing', async () => {
  const staged = await underWay();
  const { pairId } = await only(staged);
  const mentee = await atPage(staged, 'pair', as('e1'));
  await mentee.press({ ...PLAN, _version: '0' }, `/${pairId}/plan`);
  const before = await planOf(staged.table, staged.cohortId, await only(staged));
  const form = await formOf(staged, 'mentor');
  expect(await form.look()).not.toContain('Lead my first meeting');
  const posted: Record<string, string>[] = [{}, { a: 'b' }, { ...PLAN, _version: '1' }];
  for (const fields of posted) await mentee.press(fields, `/${pairId}/plan`);
  expect(await planOf(staged.table, staged.cohortId, await only(staged))).toEqual(before);
});

test('what one answers to the agreement is the plan of both: the other one is asked no more, and led to it', async () => {
  const staged = await underWay();
  const { pairId } = await only(staged);
  const mentee = await formOf(staged, 'mentee');
  expect(Buffer.byteLength(await mentee.look())).toBeLessThan(30 * 1024);
  expect((await mentee.press({ ...AGREEMENT, _version: '0' })).status).toBe(303);
  const ref = { ...staged.ref, roundId: 'agreement' };
  expect(await pendingRequestIds(staged.table, ref)).toEqual([]);
  const saved = await mentee.look('?saved=1&lang=en');
  expect(saved).toContain('is not asked for it any more');
  const mentor = await formOf(staged, 'mentor');
  for (const form of [mentor, mentee]) {
    const page = await form.look();
    expect(page).toContain(`/${pairId}/plan`);
    expect(page).not.toContain('<form');
  }
  const page = await atPage(staged, 'pair', as('m1'));
  const shown = await page.look(`/${pairId}`);
  for (const said of ['Lead my first meeting', 'By the end of March', 'The team decides without me'])
    expect(shown).toContain(said);
  expect(await closeRound(ref, staged.at)).toEqual({ recipients: 2, answered: 2 });
});

test('whoever’s partner has answered gets no reminder, also where the plan was written on the page', async () => {
  const remindedOf = async (act: (staged: StagedCohort) => Promise<unknown>) => {
    const staged = await underWay();
    await act(staged);
    const ref = { ...staged.ref, roundId: 'agreement' };
    const { reminders } = await getRound(staged.table, ref);
    staged.now = new Date(reminders[0] ?? '');
    await sendWhatIsDue(ref, sendingOf(staged.sender, INSTRUMENTS));
    const asked = (personId: string) => staged.toldTo(personId).filter((about) => about === 'agreement');
    return [asked('m1').length, asked('e1').length];
  };
  expect(await remindedOf(async () => undefined)).toEqual([2, 2]);
  const answers = async (staged: StagedCohort) =>
    (await formOf(staged, 'mentee')).press({ ...AGREEMENT, _version: '0' });
  expect(await remindedOf(answers)).toEqual([1, 1]);
  const writes = async (staged: StagedCohort) => {
    const page = await atPage(staged, 'pair', as('m1'));
    return page.press({ ...PLAN, _version: '0' }, `/${(await only(staged)).pairId}/plan`);
  };
  expect(await remindedOf(writes)).toEqual([1, 1]);
});

test('an answer whose function was cut off is the plan all the same, and the first change keeps it', async () => {
  const staged = await underWay();
  const pair = await only(staged);
  const answers = { ...PLAN, firstMeeting: '2026-11-20', confidentiality: true, noFaultExit: true } as const;
  await staged.answer('agreement', `${pair.pairId}~mentee`, answers);
  expect(await (await formOf(staged, 'mentor')).look()).not.toContain('<form');
  const mentor = await atPage(staged, 'pair', as('m1'));
  const seen = versionIn(await mentor.look(`/${pair.pairId}/plan`));
  await mentor.press({ ...PLAN, goal1: 'Give feedback', _version: seen }, `/${pair.pairId}/plan`);
  const versions = await allPlanVersions(staged.table, staged.cohortId);
  expect(versions.map((one) => [one.side, one.base, one.answers.goal1])).toEqual([
    ['mentee', 0, 'Lead my first meeting'],
    ['mentor', 1, 'Give feedback'],
  ]);
});

test('two who answer at once lose nothing: both are kept, and the second is told', async () => {
  const staged = await underWay();
  const [mentee, mentor] = [await formOf(staged, 'mentee'), await formOf(staged, 'mentor')];
  await mentee.press({ ...AGREEMENT, _version: '0' });
  await mentee.press({ ...AGREEMENT, _version: '0' });
  await mentor.press({ ...AGREEMENT, goal1: 'Give feedback', _version: '0' });
  expect(await mentor.look('?saved=1&lang=en')).toContain('Both are kept');
  const plan = await planOf(staged.table, staged.cohortId, await only(staged));
  expect(plan?.current.answers.goal1).toBe('Lead my first meeting');
  expect(plan?.beside.map(({ answers }) => answers.goal1)).toEqual(['Give feedback']);
});

test('a plan written on the page asks for no agreement any more; it comes back in pulse and end form', async () => {
  const staged = await underWay();
  const { pairId } = await only(staged);
  const mentee = await atPage(staged, 'pair', as('e1'));
  await mentee.press({ ...PLAN, _version: '0' }, `/${pairId}/plan`);
  const ref = { ...staged.ref, roundId: 'agreement' };
  expect(await pendingRequestIds(staged.table, ref)).toEqual([]);
  for (const { settledAt } of await requests(staged.table, ref)) expect(settledAt).toBeDefined();
  await staged.open('pulse-1', 'pulse');
  await staged.open('endForm', 'endForm');
  const of = (roundId: string) =>
    atPage(staged, 'form', { ...as('e1'), roundId, requestId: `${pairId}~mentee` });
  expect(await (await of('pulse-1')).look()).toContain('The next step in your plan: “Prepare it”');
  await mentee.press({ ...PLAN, goal1: 'Another goal', _version: '1' }, `/${pairId}/plan`);
  expect(await (await of('endForm')).look()).toContain('Another goal');
});

test('one’s own page and file show the plan, and an erasure takes it away', async () => {
  const staged = await underWay();
  const { pairId } = await only(staged);
  const mentee = await atPage(staged, 'pair', as('e1'));
  await mentee.press({ ...PLAN, _version: '0' }, `/${pairId}/plan`);
  for (const personId of ['m1', 'e1']) {
    const me = await atPage(staged, 'myData', as(personId));
    expect(await me.look('/answers?lang=en')).toContain('Lead my first meeting');
    expect(await me.look('/file?lang=en')).toContain('Lead my first meeting');
  }
  const { table, cohortId } = staged;
  const ofOthers = { base: 0, side: 'mentee', at: staged.now.toISOString() } as const;
  await writePlan(table, cohortId, 'x~y', { ...ofOthers, answers: { goal1: 'Lead like Person e1' } });
  await erasePerson(table, await staged.cohort(), 'e1');
  expect((await allPlanVersions(table, cohortId)).map(({ pairId: id, answers }) => [id, answers])).toEqual([
    ['x~y', { goal1: 'Lead like …' }],
  ]);
});
