import { afterAll, beforeAll, expect, test } from 'vitest';
import { ViewItem } from '../../../../../functions/definition/indicator.ts';
import { byOthersWords } from '../../../../../functions/http/my-page/by-others/by-others-words.ts';
import { erasePerson, exportPerson } from '../../../../../functions/http/my-page/erase-person.ts';
import { atPage } from '../../../../cohorts/at-a-page.ts';
import { launched, people, type StagedCohort } from '../../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const words = byOthersWords.en;
const SHOW = { show: 'managerViews' };
/** In the manager's words, as only the form about somebody else has them. */
const DELEGATES = 'Hands over whole tasks, with the decisions that belong to them';

/** A pair; the manager of e1 is asked how they see them. */
async function described(rest: object = { evaluation: { managerView: true } }): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), [], {
    people: [...people(['boss', 'm1']), ...people(['e1']).map((one) => ({ ...one, managerId: 'boss' }))],
    ...rest,
  });
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.open('managerView', 'managerView');
  return staged;
}

/** The room of their page in which the answers stand. */
async function myPage(staged: StagedCohort, personId: string) {
  const { look, press } = await atPage(staged, 'myData', { role: 'person', personId });
  const room = '/answers?lang=en';
  return { look: () => look(room), press: (fields: Record<string, string>) => press(fields, room) };
}

/** Everything the table keeps, but for how often was posted. */
const kept = async () =>
  JSON.stringify(await memory.scanned(), (name, value) =>
    name === 'budgetFullAt' || name === 'writtenBy' ? undefined : value,
  );

/** The manager sends the form as it is on the page: with a level for delegating, and without the promise it made before. */
async function answers(
  staged: StagedCohort,
  level: string,
  { roundId = 'managerView', earlier = false } = {},
) {
  const form = await atPage(staged, 'form', {
    role: 'person',
    personId: 'boss',
    roundId,
    requestId: 'e1~manager',
  });
  const shown = await form.look();
  const hidden = [...shown.matchAll(/<input type="hidden" name="(_\w+)" value="([^"]*)"/g)];
  const fields = Object.fromEntries(
    hidden.flatMap(([, name = '', value = '']) => (earlier && name === '_terms' ? [] : [[name, value]])),
  );
  const rows = Object.fromEntries(ViewItem.options.map((item) => [`view.${item}`, '']));
  return (await form.press({ ...fields, ...rows, 'view.delegate': level })).status;
}

test('a press shows the person described what their manager answered, when and who; nobody else', async () => {
  const staged = await described();
  expect(await answers(staged, '2')).toBe(303);
  const me = await myPage(staged, 'e1');
  const closed = await me.look();
  expect(closed).toContain(words.viewsLead);
  expect(closed).not.toContain(DELEGATES);
  const before = await kept();
  const junk: Record<string, string>[] = [{}, { show: 'x' }];
  for (const fields of junk) expect((await me.press(fields)).page).not.toContain(DELEGATES);
  const { status, page } = await me.press(SHOW);
  expect(status).toBe(200);
  expect(page).toMatch(/How do you see Person e1 at work\? – Person boss, .*2026/);
  expect(page).toContain(DELEGATES);
  expect(await kept()).toBe(before);

  expect(await answers(staged, '5')).toBe(303);
  expect((await me.press(SHOW)).page).not.toEqual(page);
  for (const other of ['m1', 'boss']) {
    const theirs = await myPage(staged, other);
    expect(await theirs.look()).not.toContain(words.show);
    expect((await theirs.press(SHOW)).page).not.toContain('Person boss, ');
  }
  for (const personId of ['e1', 'boss', 'm1']) {
    const exported = JSON.stringify(await exportPerson(staged.table, await staged.cohort(), personId));
    expect(exported).not.toContain('"delegate":5');
  }
});

test('what was answered under the earlier promise stays out, until the manager answers under the new one', async () => {
  const staged = await described();
  const me = await myPage(staged, 'e1');
  expect((await me.press(SHOW)).page).toContain(words.noViews);
  await answers(staged, '2', { earlier: true });
  const { page } = await me.press(SHOW);
  expect(page).not.toContain(DELEGATES);
  expect(page).toContain(words.earlier(1));
  await answers(staged, '2');
  expect((await me.press(SHOW)).page).toContain(DELEGATES);
  await answers(staged, '3', { earlier: true });
  expect((await me.press(SHOW)).page).not.toContain(DELEGATES);
});

test('the view at the end is shown beside the one at the start', async () => {
  const staged = await described();
  await answers(staged, '2');
  staged.later(100);
  await staged.open('managerViewEnd', 'managerViewEnd');
  expect(await answers(staged, '4', { roundId: 'managerViewEnd' })).toBe(303);
  const me = await myPage(staged, 'e1');
  expect((await me.press(SHOW)).page.split(DELEGATES)).toHaveLength(3);
});

test('once the manager is erased there is nothing to show, and no word of it where nobody was asked', async () => {
  const staged = await described();
  await answers(staged, '2');
  expect(await erasePerson(staged.table, await staged.cohort(), 'boss')).toBe(true);
  const me = await myPage(staged, 'e1');
  expect(await me.look()).not.toContain(words.views);
  expect((await me.press(SHOW)).page).not.toContain(DELEGATES);
  const unasked = await described({});
  expect(await (await myPage(unasked, 'e1')).look()).not.toContain(words.views);
});
