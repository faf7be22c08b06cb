import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { matchingPage } from '../../../../functions/http/board/matching/matching-page.tsx';
import { erasePerson } from '../../../../functions/http/my-page/erase-person.ts';
import { nameResolutions, textIdOf } from '../../../../functions/people/named/name-resolution.ts';
import { unresolvedNames } from '../../../../functions/people/named/unresolved-names.ts';
import { checkReadiness } from '../../../../functions/stages/call-for-mentors/check-readiness.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { asMentee, launched, people } from '../../../cohorts/staged-cohort.ts';
import { call } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ReviewDesk } from './review-desk.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const NAMES: Record<string, string> = {
  m1: 'Ruth Ellison',
  m2: 'Tom Adams',
  m3: 'Tom Adams',
  e1: 'Ana Silva',
};

/** Ruth and two of one name are mentors; Ana, a mentee, writes whom to avoid; the first proposal waits for HR. */
async function desk(avoid: string, ids = Object.keys(NAMES)): Promise<ReviewDesk> {
  const named = people(ids).map((person) => ({ ...person, name: NAMES[person.id] ?? person.name }));
  const staged = await launched(await memory.another(), ids, { people: named });
  await staged.begin('callForMentors');
  await call(staged, 'mentor');
  await staged.hold('mentorTraining-1', 'mentorTraining', () => ({ trained: true }));
  await call(staged, 'mentee', ({ personId }) => (personId === 'e1' ? asMentee({ avoid }) : undefined));
  await staged.hold('menteeSelected', 'menteeSelected');
  await checkReadiness(staged.ref, staged.at);
  await staged.begin('matching');
  await proposePairs(staged.ref, staged.at);
  await staged.open('matchReview-1', 'matchReview', 1);
  return new ReviewDesk(staged);
}

test('a misspelt name is shown to HR with who is nearest; once HR says who is meant, the pair is another', async () => {
  const review = await desk('Please not with Ruth Elison', ['m1', 'm2', 'e1']);
  const { staged } = review;
  const page = await matchingPage(await review.visit());
  expect(page).toContain('“Please not with Ruth Elison”');
  expect(page).toContain('value="m1"');
  const text = textIdOf('Please not with Ruth Elison');
  expect(await review.press('nameMeant', { writer: 'e1', text, meant: 'm1' })).toBeUndefined();
  expect(await review.mentorOf('e1')).toBe('m2');
  const [told] = (await timeline(staged.table, staged.cohortId)).filter(
    ({ what }) => what === 'nameResolved',
  );
  expect(told).toMatchObject({ by: 'hr~0', facts: { personId: 'e1', people: 1 } });
  expect(JSON.stringify(await timeline(staged.table, staged.cohortId))).not.toContain('Elison');
  const resolved = await matchingPage(await review.visit());
  expect(resolved).not.toContain('People to avoid: to be resolved');
  expect(resolved).toContain('HR said who is meant: Ruth Ellison.');
});

test('of two with one name neither is proposed, until HR says who is meant', async () => {
  const review = await desk('Tom Adams', ['m2', 'm3', 'e1']);
  expect((await review.stored()).proposal.pairs).toEqual([]);
  const press = { writer: 'e1', text: textIdOf('Tom Adams') };
  expect((await review.press('nameMeant', press))?.status).toBe(422);
  expect((await review.press('nameMeant', { ...press, other: 'Nobody Known' }))?.status).toBe(422);
  expect(await review.press('nameMeant', { ...press, other: 'm2@example.com' })).toBeUndefined();
  expect(await review.mentorOf('e1')).toBe('m3');
});

test('HR says that nobody is meant, and is not asked again', async () => {
  const review = await desk('Zyxwv Quux');
  const press = { writer: 'e1', text: textIdOf('Zyxwv Quux') };
  expect(await review.press('nobodyMeant', press)).toBeUndefined();
  expect(await unresolvedNames(review.staged.table, review.staged.cohortId)).toEqual([]);
});

test('HR thinks again before the pairs are published; a button pressed twice is one decision', async () => {
  const review = await desk('Please not with Ruth Elison', ['m1', 'm2', 'e1']);
  const press = { writer: 'e1', text: textIdOf('Please not with Ruth Elison') };
  await review.press('nameMeant', { ...press, meant: 'm1' });
  expect(await review.mentorOf('e1')).toBe('m2');
  await review.press('nobodyMeant', press);
  const { revision } = await review.stored();
  await review.press('nobodyMeant', press);
  expect((await review.stored()).revision).toBe(revision);
  await review.press('nameMeant', { ...press, other: 'm2@example.com' });
  expect(await review.mentorOf('e1')).toBe('m1');
});

test('publishing without it is said before the press that counts', async () => {
  const review = await desk('Zyxwv Quux');
  const asked = await review.press('publish', { _seal: '' });
  expect(asked?.page).toContain('Ana Silva – Zyxwv Quux');
  expect(await review.press('publish')).toBeUndefined();
});

test('where nobody decides, HR is told by an alert, once', async () => {
  const review = await desk('Zyxwv Quux');
  const { table, cohortId, ref, at } = review.staged;
  await publishPairs({ ...ref, number: 1 }, at);
  await publishPairs({ ...ref, number: 1 }, at);
  const raised = (await alerts(table, cohortId)).filter(({ kind }) => kind === 'namesUnresolved');
  expect(raised).toMatchObject([{ personId: 'e1', facts: { number: 1 } }]);
});

test('whoever is erased is in no text that named them, nor in what HR said of it', async () => {
  const review = await desk('Ruthie the terrible and Tom Adams\nEllison, Ruth\nRuth Elison');
  const { table, cohortId } = review.staged;
  const text = textIdOf('Ruthie the terrible');
  await review.press('nameMeant', { writer: 'e1', text, other: 'Ruth Ellison' });
  expect(await nameResolutions(table, cohortId)).toMatchObject([{ personId: 'e1', meant: ['m1'] }]);
  await erasePerson(table, await review.staged.cohort(), 'm1');
  expect(await nameResolutions(table, cohortId)).toEqual([]);
  const left = JSON.stringify(await memory.scanned());
  expect(left).not.toMatch(/ruthie|el+ison/i);
  expect(left).toContain('… and Tom Adams');
});
