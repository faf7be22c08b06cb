import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const as = (personId: string) => ({ role: 'person', personId }) as const;
const HR = 'ada.hr@example.com';

async function underWay(): Promise<{ staged: StagedCohort; pairId: string }> {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (!pair) throw new Error('no pair');
  return { staged, pairId: pair.pairId };
}

const REASON = 'We have nothing to say to each other';

test.each([
  ['noAnswer', 'partnerSilent'],
  ['anotherPartner', 'anotherPartner'],
  ['help', 'helpAsked'],
] as const)(
  'HR is told once, at once and by name; the other one hears nothing of it: %s',
  async (room, kind) => {
    const { staged, pairId } = await underWay();
    const mentee = await atPage(staged, 'pair', as('e1'));
    expect(await mentee.look(`/${pairId}`)).toContain(`/${pairId}/${room}?`);
    const before = { partner: staged.toldTo('m1').length, hr: staged.mails.length };
    const typed = { reason: REASON, confirmed: 'yes' };
    for (let times = 0; times < 3; times++)
      expect((await mentee.press(typed, `/${pairId}/${room}`)).status).toBe(303);
    const raised = (await alerts(staged.table, staged.cohortId)).filter((alert) => alert.kind === kind);
    expect(raised).toMatchObject([{ personId: 'e1', facts: { message: REASON } }]);
    expect(staged.mails.slice(before.hr).map(({ address }) => address)).toEqual([HR]);
    expect(staged.toldTo('m1')).toHaveLength(before.partner);
    const told = await mentee.look(`/${pairId}/${room}`);
    expect(told).toContain('HR has known since');
    expect(told).not.toContain('name="confirmed"');
    const mentor = await atPage(staged, 'pair', as('m1'));
    for (const below of [`/${pairId}`, `/${pairId}/${room}`])
      expect(await mentor.look(below)).not.toMatch(/nothing to say|HR has known/);
    const board = await atPage(staged, 'board', { role: 'hr', personId: '0' });
    const alertsShown = await board.look('/alerts');
    expect(alertsShown).toContain(REASON);
    expect(alertsShown).toMatch(/Person e1.* – .*Person m1/);
  },
);

test('what is typed while HR has the matter is not lost without a word', async () => {
  const { staged, pairId } = await underWay();
  const mentee = await atPage(staged, 'pair', as('e1'));
  await mentee.press({ confirmed: 'yes' }, `/${pairId}/help`);
  const { status, page } = await mentee.press({ reason: REASON, confirmed: 'yes' }, `/${pairId}/help`);
  expect(status).toBe(409);
  expect(page).toContain('This has not been sent');
  expect(page).toContain(REASON);
});

test('once HR has dealt with it, it can be asked for again; what a scanner posts asks for nothing', async () => {
  const { staged, pairId } = await underWay();
  const mentee = await atPage(staged, 'pair', as('e1'));
  const posted: Record<string, string>[] = [{}, { a: 'b' }, { reason: REASON }];
  for (const fields of posted) expect((await mentee.press(fields, `/${pairId}/help`)).status).toBe(422);
  expect(await alerts(staged.table, staged.cohortId)).toEqual([]);
  await mentee.press({ confirmed: 'yes' }, `/${pairId}/help`);
  const [first] = await alerts(staged.table, staged.cohortId);
  const board = await atPage(staged, 'board', { role: 'hr', personId: '0' });
  await board.press({ alertId: first?.alertId ?? '' }, '/alerts');
  expect(await mentee.look(`/${pairId}/help`)).toContain('name="confirmed"');
  await mentee.press({ confirmed: 'yes' }, `/${pairId}/help`);
  expect(await alerts(staged.table, staged.cohortId)).toHaveLength(2);
});

test('a pair that has not begun asks for help at most, and one proposed for nothing', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  const [pair] = await pairs(staged.table, staged.cohortId);
  const page = await atPage(staged, 'pair', as('e1'));
  const shown = await page.look(`/${pair?.pairId}`);
  expect(shown).toContain('/help?');
  expect(shown).not.toMatch(/\/(?:plan|noAnswer|anotherPartner)\?/);
  expect((await page.ask(`/${pair?.pairId}/plan`)).statusCode).toBe(303);
});
