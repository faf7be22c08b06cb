import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { matchingPage } from '../../../../functions/http/board/matching/matching-page.tsx';
import { pairPage } from '../../../../functions/http/board/matching/pair-page.tsx';
import { policiesPage } from '../../../../functions/http/board/matching/policies-page.tsx';
import { timelinePage } from '../../../../functions/http/board/timeline.tsx';
import { erasePerson } from '../../../../functions/http/my-page/erase-person.ts';
import { changeProposal } from '../../../../functions/matching/record/proposal-record.ts';
import { reasons } from '../../../../functions/matching/record/review-trail.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ReviewDesk } from './review-desk.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const EVERYBODY = ['m1', 'm2', 'm3', 'e1', 'e2', 'e3'];

async function desk(rest: object = {}, ids: readonly string[] = EVERYBODY): Promise<ReviewDesk> {
  return ReviewDesk.open(await memory.another(), ids, rest);
}

async function changes({ staged }: ReviewDesk) {
  const events = await timeline(staged.table, staged.cohortId);
  return events
    .filter(({ what }) => what === 'pairsChanged')
    .map(({ by, facts }) => ({ by, act: facts.act, revision: facts.revision, ...facts }))
    .toSorted((a, b) => Number(a.revision) - Number(b.revision));
}

test('each override is in the trail with who decided it and why', async () => {
  const review = await desk();
  const kept = await review.pairOf('e1');
  expect(
    await review.press('lock', { pair: kept, reason: '  They asked\n for each other ' }),
  ).toBeUndefined();
  const excluded = await review.pairOf('e2');
  expect(await review.press('forbid', { pair: excluded, by: 1 })).toBeUndefined();
  expect(await changes(review)).toEqual([
    { by: 'hr~0', act: 'lock', number: 1, revision: 2, ...kept },
    { by: 'hr~1', act: 'forbid', number: 1, revision: 3, ...excluded },
  ]);
  const { proposal, overrides } = await review.stored();
  expect(overrides).toEqual({ locked: [kept], forbidden: [excluded] });
  expect(proposal.pairs).not.toContainEqual(expect.objectContaining(excluded));
  const page = await timelinePage(await review.visit());
  expect(page).toContain('“They asked for each other”');
  expect(page).toContain('Ada');
  expect(page).toContain('Grace');
});

test('without a reason, or with too long a one, nothing is done and what was typed is there again', async () => {
  const review = await desk();
  const pair = await review.pairOf('e1');
  const before = await review.stored();
  const missing = await review.press('forbid', { pair, reason: ' \n ' });
  expect(missing?.status).toBe(422);
  expect(missing?.page).toContain('aria-invalid="true"');
  const long = await review.press('forbid', { pair, reason: `${'x'.repeat(400)}y` });
  expect(long?.status).toBe(422);
  expect(long?.page).toContain(`${'x'.repeat(400)}y`);
  expect(await review.stored()).toEqual(before);
});

test('of two coordinators the second hears who was first, and overwrites nothing', async () => {
  const review = await desk();
  const [mine, theirs] = [await review.pairOf('e1'), await review.pairOf('e2')];
  await review.press('lock', { pair: mine });
  const late = await review.press('holdBack', { pair: theirs, by: 1, seen: '1.1', reason: 'Still in doubt' });
  expect(late?.status).toBe(409);
  expect(late?.page).toContain('Ada has just changed the proposal');
  expect(late?.page).toContain('Still in doubt');
  expect(late?.page).toContain('name="seen" value="1.2"');
  expect((await review.stored()).heldBack ?? []).toEqual([]);
  expect(await changes(review)).toHaveLength(1);
});

test('of changes at the very same moment one is made; pairs and trail agree', async () => {
  const review = await desk();
  const pairs = [await review.pairOf('e1'), await review.pairOf('e2'), await review.pairOf('e3')];
  const answers = await Promise.all(
    pairs.map((pair, by) => review.press('forbid', { pair, by: by % 2, seen: '1.1' })),
  );
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
  expect(answers.filter((answer) => answer?.status === 409)).toHaveLength(2);
  const { overrides, proposal, revision } = await review.stored();
  expect([overrides.forbidden.length, revision]).toEqual([1, 2]);
  for (const { menteeId, mentorId } of proposal.pairs) {
    expect(overrides.forbidden).not.toContainEqual({ menteeId, mentorId });
  }
  expect(await changes(review)).toMatchObject(overrides.forbidden);
});

test('a button pressed twice decides once', async () => {
  const review = await desk();
  const pair = await review.pairOf('e1');
  await review.press('lock', { pair });
  expect(await review.press('lock', { pair, seen: '1.1' })).toBeUndefined();
  expect((await review.stored()).revision).toBe(2);
});

test('a change whose trail was cut off is written into it with the next one', async () => {
  const review = await desk();
  const { staged } = review;
  const pair = await review.pairOf('e1');
  const decision = { act: 'lock' as const, by: 'hr~1', at: staged.now.toISOString(), ...pair, reason: 'Why' };
  const overrides = { locked: [pair], forbidden: [] };
  await changeProposal(staged.table, staged.cohortId, { number: 1, revision: 2, overrides, decision });
  expect(await changes(review)).toEqual([]);
  await review.press('free', { pair });
  expect((await changes(review)).map(({ act }) => act)).toEqual(['lock', 'free']);
  expect((await reasons(staged.table, staged.cohortId)).map(({ reason }) => reason)).toContain('Why');
});

test('moved by hand: the price first, then the two are together and everybody else is matched anew', async () => {
  const review = await desk();
  const taken = await review.mentorOf('e2');
  const pair = { menteeId: 'e1', mentorId: taken ?? '' };
  const looked = await pairPage(await review.visit({ mentee: 'e1', mentor: taken }));
  expect(looked).toContain('All pairs together would');
  expect(looked).toContain('One other mentee would change mentor.');
  expect(await review.press('move', { pair })).toBeUndefined();
  expect(await review.mentorOf('e1')).toBe(taken);
  expect(await review.mentorOf('e2')).not.toBe(taken);
  const page = await matchingPage(await review.visit());
  expect(page).toContain('What changed');
  expect(page).toContain('kept by you');
});

test('nobody is put under their own manager, nor in a place that is kept for another', async () => {
  const people = EVERYBODY.map((id) => ({
    id,
    name: `Person ${id}`,
    email: `${id}@example.com`,
    language: 'en',
    ...(id === 'e1' && { managerId: 'm1' }),
  }));
  const review = await desk({ people });
  const pair = { menteeId: 'e1', mentorId: 'm1' };
  const refused = await review.press('move', { pair });
  expect(refused?.status).toBe(422);
  expect(refused?.page).toContain('Person m1 is above or below in the reporting chain.');
  const kept = await review.pairOf('e2');
  await review.press('lock', { pair: kept });
  const full = await review.press('move', { pair: { menteeId: 'e3', mentorId: kept.mentorId } });
  expect(full?.page).toContain('a pair that is kept holds this person or this place');
  expect((await review.stored()).overrides.locked).toEqual([kept]);
});

test('policies stand side by side; the one chosen is computed and kept', async () => {
  const review = await desk();
  const page = await policiesPage(await review.visit());
  for (const policy of ['Serve the most people', 'Best fit of all pairs together', 'Lift the weakest pair']) {
    expect(page).toContain(policy);
  }
  expect(await review.press('policy', { objective: 'highestFloor' })).toBeUndefined();
  const { overrides, proposal } = await review.stored();
  expect([overrides.objective, proposal.objective]).toEqual(['highestFloor', 'highestFloor']);
});

test('what a person’s pair was changed for is handed over with their data, and erased with it', async () => {
  const review = await desk();
  const { staged } = review;
  const pair = await review.pairOf('e1');
  await review.press('lock', { pair, reason: 'Something about them' });
  await erasePerson(staged.table, await staged.cohort(), 'e1');
  expect(await reasons(staged.table, staged.cohortId)).toEqual([]);
  expect(JSON.stringify(await review.stored())).not.toContain('Something about them');
});
