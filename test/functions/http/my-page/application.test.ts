import { afterAll, beforeAll, expect, test } from 'vitest';
import { applicationWords } from '../../../../functions/http/my-page/application/application-words.ts';
import { homeWords } from '../../../../functions/http/my-page/home/home-words.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { closeRound } from '../../../../functions/rounds/close-round.ts';
import { requests } from '../../../../functions/rounds/round.ts';
import { collectApplications } from '../../../../functions/stages/call-for-mentors/collect-applications.ts';
import { selectApplicants } from '../../../../functions/stages/call-for-mentors/select-applicants.ts';
import { countApplications } from '../../../../functions/stages/call-for-mentors/selection/applicants.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { asMentor, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { asNamed } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { complaintsAbout } from '../../web/validate-page.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const ROOM = '/application?lang=en';
const CALL = 'mentorCall-1';
const meant = { side: 'mentor', 'withdraw-mentor': 'yes' };
const mailsTo = (staged: StagedCohort, personId: string) =>
  staged.toldTo(personId).filter((what) => what.startsWith('applicationWithdrawn'));

/** Both have applied, and m1 has their page open. */
async function applied() {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
  await staged.begin('callForMentors');
  await staged.open(CALL, 'mentorCall');
  await staged.answers(CALL, asNamed.mentor);
  const me = await atPage(staged, 'myData', { role: 'person', personId: 'm1' });
  const collect = async () => {
    await closeRound({ ...staged.ref, roundId: CALL }, staged.at);
    await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
    const all = await participants(staged.table, staged.cohortId, 'mentor');
    return Object.fromEntries(all.map(({ personId, status }) => [personId, status]));
  };
  const answersOfM1 = async () =>
    (await requests(staged.table, { ...staged.ref, roundId: CALL })).find(({ personId }) => personId === 'm1')
      ?.answers;
  return { staged, me, collect, answersOfM1 };
}

test('while the call is open it is gone at once, and nobody collects it; they hear it once', async () => {
  const { staged, me, collect, answersOfM1 } = await applied();
  expect(await me.look()).toContain(applicationWords.en.title);
  expect((await me.ask(ROOM, meant)).statusCode).toBe(303);
  expect(await answersOfM1()).toBeUndefined();
  const home = await me.look();
  expect(home).not.toContain(applicationWords.en.title);
  expect(home).toContain(homeWords.en.open);
  expect((await me.ask(ROOM)).statusCode).toBe(303);
  await me.ask(ROOM, meant);
  expect(mailsTo(staged, 'm1')).toHaveLength(1);
  expect(await collect()).toEqual({ m2: 'applied' });
});

test('who took it back is not asked once more by the call that is extended, and can apply again until the date', async () => {
  const { staged, me, collect } = await applied();
  await me.ask(ROOM, meant);
  await staged.answer(CALL, 'm1', asMentor({ places: 2 }));
  staged.later(1);
  expect(await me.look()).toContain(applicationWords.en.title);
  await me.ask(ROOM, meant);
  expect(mailsTo(staged, 'm1')).toHaveLength(2);
  await closeRound({ ...staged.ref, roundId: CALL }, staged.at);
  await staged.open('mentorCall-2', 'mentorCall', 2);
  const asked = (await requests(staged.table, { ...staged.ref, roundId: 'mentorCall-2' })).map(
    ({ personId }) => personId,
  );
  expect(asked).toEqual(['e1']);
  expect(await collect()).toEqual({ m2: 'applied' });
});

test('applying again after it was taken back is an application as before', async () => {
  const { staged, me, collect } = await applied();
  await me.ask(ROOM, meant);
  await staged.answer(CALL, 'm1', asMentor({ places: 2 }));
  expect(await collect()).toEqual({ m1: 'applied', m2: 'applied' });
});

test('after the call HR no longer decides on it, and a selection does not bring it back', async () => {
  const { staged, me, collect } = await applied();
  expect(await collect()).toEqual({ m1: 'applied', m2: 'applied' });
  expect(await me.look(ROOM)).toContain(applicationWords.en.closed);
  await me.ask(ROOM, meant);
  const context = { table: staged.table, cohort: await staged.cohort() };
  expect(await countApplications(context, 'mentor')).toBe(1);
  expect(await selectApplicants({ ...staged.ref, side: 'mentor' }, staged.at)).toMatchObject({ selected: 1 });
  expect(await collect()).toEqual({ m1: 'withdrawn', m2: 'selected' });
  expect(mailsTo(staged, 'm1')).toHaveLength(1);
});

test('what HR has decided on is not taken back here', async () => {
  const { staged, me, collect } = await applied();
  await collect();
  await selectApplicants({ ...staged.ref, side: 'mentor' }, staged.at);
  expect((await me.ask(ROOM, meant)).statusCode).toBe(303);
  expect(await collect()).toEqual({ m1: 'selected', m2: 'selected' });
  expect(mailsTo(staged, 'm1')).toEqual([]);
});

test('a form posted as it is found, or with guesses, takes nothing back', async () => {
  const { me, answersOfM1 } = await applied();
  const before = await answersOfM1();
  const found: [Record<string, string>, number][] = [
    [{}, 303],
    [{ side: 'mentee', 'withdraw-mentee': 'yes' }, 303],
    [{ side: 'mentor' }, 422],
    [{ side: 'mentor', 'withdraw-mentor': 'maybe' }, 422],
  ];
  for (const [fields, status] of found) expect((await me.ask(ROOM, fields)).statusCode).toBe(status);
  expect(await answersOfM1()).toEqual(before);
});

test.each(['en', 'fr'])('the room is valid: %s', async (locale) => {
  const { me } = await applied();
  for (const { page } of [
    { page: await me.look(`/application?lang=${locale}`) },
    await me.press({ side: 'mentor' }, `/application?lang=${locale}`),
  ])
    expect(await complaintsAbout(page)).toEqual([]);
});
