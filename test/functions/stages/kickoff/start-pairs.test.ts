import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { changeCohort } from '../../../../functions/cohorts/cohort.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { nextPulse } from '../../../../functions/stages/check-ins/pulse/next-pulse.ts';
import { alertInWords } from '../../../../functions/stages/cohort/alerts/alert-words.ts';
import { startPairs } from '../../../../functions/stages/kickoff/start-pairs.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function matched(ids: readonly string[]): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids);
  await calls(staged, ({ personId }) => (personId === 'm3' ? undefined : { trained: true }));
  await matching(staged, accept);
  return staged;
}

test('accepted pairs start at the kickoff, never before the day told at the launch; who is left waits and knows', async () => {
  const staged = await matched(['m1', 'm2', 'm3', 'e1']);
  const started = await startPairs(staged.ref, staged.sender);
  // Everybody had answered and decided within a day.
  expect(started).toEqual({ kickoffAt: '2026-11-02T09:00:00.000Z', started: true, pairs: 1 });
  const [pair] = await pairs(staged.table, staged.cohortId);
  expect([pair?.status, pair?.startedAt]).toEqual(['active', started.kickoffAt]);
  const mentors = await participants(staged.table, staged.cohortId, 'mentor');
  expect(mentors.map(({ status }) => status).toSorted()).toEqual(['paired', 'unmatched', 'unmatched']);
  for (const { personId, status } of mentors) {
    expect(staged.toldTo(personId).includes('mentorUnmatched')).toBe(status === 'unmatched');
  }
});

test('a date that people were invited to holds; one that nobody knows yet moves with the stage', async () => {
  const staged = await matched(['m1', 'e1']);
  await startPairs(staged.ref, staged.sender);
  staged.later(70);
  const { kickoffAt } = await startPairs(staged.ref, staged.sender);
  expect(kickoffAt).toBe('2026-11-23T09:00:00.000Z');
  await staged.hold('kickoff', 'kickoff');
  staged.later(1);
  expect(await startPairs(staged.ref, staged.sender)).toEqual({ kickoffAt, started: true, pairs: 1 });
  const [pair] = await pairs(staged.table, staged.cohortId);
  expect([pair?.startedAt, (await staged.cohort()).kickoffAt]).toEqual([kickoffAt, kickoffAt]);
});

describe('on a day that HR has fixed', () => {
  const heldOn = async (on: string) => {
    const staged = await matched(['m1', 'e1']);
    const { settings } = await staged.cohort();
    await changeCohort(staged.table, staged.cohortId, {
      settings: { ...settings, kickoff: { ...settings.kickoff, on } },
    });
    const { kickoffAt } = await startPairs(staged.ref, staged.sender);
    // Tried again: HR is told once.
    await startPairs(staged.ref, staged.sender);
    const told = staged.mails.filter(({ about }) => about.startsWith('alerts-'));
    return { kickoffAt, told, alerts: await alerts(staged.table, staged.cohortId) };
  };

  test('the pairs wait for it', async () => {
    const { kickoffAt, told, alerts } = await heldOn('2026-11-05');
    expect([kickoffAt, told, alerts]).toEqual(['2026-11-05T09:00:00.000Z', [], []]);
  });

  test('which leaves too little time it moves, and HR is told at once', async () => {
    const { kickoffAt, told, alerts } = await heldOn('2026-09-08');
    expect(kickoffAt).toBe('2026-11-02T09:00:00.000Z');
    const facts = { on: '2026-09-08', heldOn: '2026-11-02' };
    expect(alerts).toMatchObject([{ kind: 'kickoffMoved', facts }]);
    expect(told.map(({ address }) => address)).toEqual(['ada.hr@example.com']);
    expect(alerts.map((alert) => alertInWords(alert, { locale: 'en', timeZone: 'Europe/Paris' }))).toEqual([
      expect.stringMatching(/is on 2.November.2026, not on 8.September.2026 as you had fixed/),
    ]);
  });
});

test('pulses come in their order, those missed are left out, and none without a pair', async () => {
  const staged = await matched(['m1', 'e1']);
  await kickoff(staged);
  expect(await nextPulse(staged.ref, staged.at)).toMatchObject({ next: 'ask', number: 1 });
  await staged.hold('pulse-1', 'pulse');
  expect(await nextPulse(staged.ref, staged.at)).toMatchObject({ next: 'ask', number: 2 });
  // HR took its time over a stage that failed: the pulses of days 30 and 60 went by.
  staged.later(80);
  expect(await nextPulse(staged.ref, staged.at)).toMatchObject({ next: 'ask', number: 4 });
  await staged.open('pulse-4', 'pulse', 4);
  staged.later(40);
  // Begun, but its machine failed: it is taken up and closed.
  expect(await nextPulse(staged.ref, staged.at)).toMatchObject({ next: 'ask', number: 4 });
  const nobody = await matched(['x1']);
  await kickoff(nobody);
  expect(await nextPulse(nobody.ref, nobody.at)).toEqual({ next: 'done' });
});
