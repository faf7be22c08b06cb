import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { lookAfterPairs } from '../../../../functions/stages/check-ins/look-after-pairs.ts';
import type { RoundKind } from '../../../../functions/stages/rounds.ts';
import { key } from '../../../../functions/store/keys.ts';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { type Answering, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** On the day of the kickoff, with one pair for each mentor. */
async function keptBusy(ids: readonly string[] = ['m1', 'e1']): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}

const look = (staged: StagedCohort) => lookAfterPairs(staged.ref, staged.sender);

/** As the machine does: looks, tells what is to be told, and goes to the next moment, until then. */
async function lookedAfterFor(staged: StagedCohort, days: number): Promise<number> {
  const end = new Date(staged.now.getTime() + days * DAY_MS);
  for (let looks = 1; ; looks++) {
    const care = await look(staged);
    if (care.next === 'done') return looks;
    if (care.next !== 'wait') {
      const kind: RoundKind = care.next === 'nudge' ? 'firstMeetingNudge' : 'pairEnded';
      await staged.hold(care.roundId, kind, undefined, care.number);
      continue;
    }
    expect(new Date(care.until).getTime()).toBeGreaterThan(staged.now.getTime());
    if (new Date(care.until) > end) return looks;
    staged.now = new Date(care.until);
  }
}

const raised = async ({ table, cohortId }: StagedCohort) =>
  (await alerts(table, cohortId)).map(({ kind, facts }) => facts.reason ?? kind);
const times = (staged: StagedCohort, personId: string, about: string) =>
  staged.toldTo(personId).filter((one) => one === about).length;

const AGREEMENT = {
  firstMeeting: '2026-10-01',
  cadence: 'monthly',
  goal1: 'Lead my first team',
  firstSteps: 'Meet',
  confidentiality: true,
  noFaultExit: true,
} as const;
const agreeing: Answering = () => AGREEMENT;

test('a pair that does not meet is nudged once, then HR is told, once for each reason', async () => {
  const staged = await keptBusy();
  await lookedAfterFor(staged, 30);
  expect([times(staged, 'm1', 'firstMeetingNudge-1'), times(staged, 'e1', 'firstMeetingNudge-1')]).toEqual([
    1, 1,
  ]);
  expect((await raised(staged)).toSorted()).toEqual(['agreementMissing', 'firstMeetingMissing']);
  const mails = staged.mails.length;
  await look(staged);
  await look(staged);
  expect(staged.mails).toHaveLength(mails);
});

test('a silent pair is closed by the clock, both are told, and both are free', async () => {
  const staged = await keptBusy(['m1', 'm2', 'e1', 'e2']);
  const [silent, other] = await pairs(staged.table, staged.cohortId);
  if (!silent || !other) throw new Error('two pairs were to be');
  await staged.hold('agreement', 'agreement', ({ pairId }) =>
    pairId === other.pairId ? AGREEMENT : undefined,
  );
  await lookedAfterFor(staged, 80);
  await staged.hold('pulse-1', 'pulse', ({ pairId }) =>
    pairId === other.pairId ? { meetings: 3 } : undefined,
  );
  await lookedAfterFor(staged, 25);
  const [first, second] = await pairs(staged.table, staged.cohortId);
  expect([first?.status, first?.endReason, second?.status]).toEqual(['ended', 'silence', 'active']);
  for (const id of [silent.mentorId, silent.menteeId]) expect(times(staged, id, 'pairEnded-1')).toBe(1);
  for (const id of [other.mentorId, other.menteeId]) expect(times(staged, id, 'pairEnded-1')).toBe(0);
  const mentors = await participants(staged.table, staged.cohortId, 'mentor');
  expect(mentors.find(({ personId }) => personId === silent.mentorId)?.status).toBe('unmatched');
  expect(mentors.find(({ personId }) => personId === other.mentorId)?.status).toBe('paired');
});

test('once a working day at most, at the sending hour, and done when the last forms open', async () => {
  const staged = await keptBusy(['m1', 'm2', 'm3', 'e1', 'e2', 'e3']);
  // Answers at odd moments give each pair moments of its own at which its health changes.
  await staged.open('agreement', 'agreement');
  for (const { pairId } of await pairs(staged.table, staged.cohortId)) {
    staged.now = new Date(staged.now.getTime() + 5 * 3_600_000 + 17_000);
    await staged.answer('agreement', `${pairId}~mentee`, AGREEMENT);
  }
  const from = staged.now;
  await lookedAfterFor(staged, 20);
  expect(staged.now.toISOString()).toMatch(/T0[78]:00:00\.000Z$/);
  await lookedAfterFor(staged, 400);
  const looked = (staged.now.getTime() - from.getTime()) / DAY_MS;
  expect(looked).toBeLessThan(170);
  expect(await look(staged)).toEqual({ next: 'done' });
});

test('who asks for contact is named to HR once; asked again after HR dealt with it, once more', async () => {
  const staged = await keptBusy();
  await staged.hold('agreement', 'agreement', agreeing);
  const asking: Answering = ({ side }) => ({ meetings: 2, contactMe: side === 'mentee' ? 'yes' : 'no' });
  await staged.hold('pulse-1', 'pulse', asking);
  await look(staged);
  await look(staged);
  const [alert, ...others] = await alerts(staged.table, staged.cohortId);
  expect([alert?.kind, alert?.personId, others]).toEqual(['contactMe', 'e1', []]);
  expect(staged.mails.filter(({ about }) => about.startsWith('alerts-'))).toHaveLength(1);

  staged.later(1);
  const handledAt = staged.now.toISOString();
  await staged.table.change(key.alert(staged.cohortId, alert?.alertId ?? ''), { handledAt });
  await look(staged);
  expect(await alerts(staged.table, staged.cohortId)).toHaveLength(1);
  staged.later(14);
  await staged.hold('pulse-2', 'pulse', asking, 2);
  await look(staged);
  expect((await alerts(staged.table, staged.cohortId)).map(({ kind }) => kind)).toEqual([
    'contactMe',
    'contactMe',
  ]);
});

test('a round that never closed is reported a day after its deadline', async () => {
  const staged = await keptBusy();
  await staged.open('selfView', 'selfView');
  staged.later(20);
  await look(staged);
  expect(await raised(staged)).not.toContain('roundOverdue');
  staged.later(4);
  await look(staged);
  await look(staged);
  expect((await raised(staged)).filter((reason) => reason === 'roundOverdue')).toEqual(['roundOverdue']);
});

test('without a pair there is nothing to look after', async () => {
  const staged = await keptBusy(['x1']);
  expect(await look(staged)).toEqual({ next: 'done' });
  expect(await raised(staged)).toEqual([]);
});

test('what HR has dealt with is not raised again, as long as it has not become worse', async () => {
  const staged = await keptBusy();
  const dealWithAll = async () => {
    for (const { alertId } of await alerts(staged.table, staged.cohortId)) {
      await staged.table.change(key.alert(staged.cohortId, alertId), {
        handledAt: staged.now.toISOString(),
      });
    }
  };
  await lookedAfterFor(staged, 30);
  await dealWithAll();
  // No answer, but a sign of life: they have not met for long, and HR has talked to them since.
  for (const pulse of [1, 2, 3]) {
    await staged.hold(`pulse-${pulse}`, 'pulse', () => ({ meetings: 0, helps: 4, open: 4 }), pulse);
    await lookedAfterFor(staged, 20);
    await dealWithAll();
  }
  expect((await raised(staged)).toSorted()).toEqual([
    'agreementMissing',
    'firstMeetingMissing',
    'sessionLate',
    'sessionMissing',
  ]);
});
