import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { eraseWhoLeft } from '../../../../functions/http/my-page/erase-person.ts';
import { myPart } from '../../../../functions/http/my-page/my-part.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { findPeople } from '../../../../functions/people/directory.ts';
import { findWithdrawal } from '../../../../functions/people/withdrawal.ts';
import { awaitAnswers } from '../../../../functions/rounds/await-answers.ts';
import { pendingRequestIds, requests } from '../../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../../functions/rounds/send-what-is-due.ts';
import { lookAfterPairs } from '../../../../functions/stages/check-ins/look-after-pairs.ts';
import { alertInWords } from '../../../../functions/stages/cohort/alerts/alert-words.ts';
import { tellHrOfAlerts } from '../../../../functions/stages/cohort/alerts/tell-hr-of-alerts.ts';
import { stopCohort } from '../../../../functions/stages/cohort/stop-cohort.ts';
import { closeCohort } from '../../../../functions/stages/evaluation/close-cohort.ts';
import { eraseCohort } from '../../../../functions/stages/evaluation/erase-cohort.ts';
import { startPairs } from '../../../../functions/stages/kickoff/start-pairs.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { waiting } from '../../../../functions/stages/matching/waiting.ts';
import { INSTRUMENTS } from '../../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../../functions/stages/round/sending.ts';
import { awaitWithdrawal } from '../../../../functions/stages/withdrawal/await-withdrawal.ts';
import { takeBackWithdrawal } from '../../../../functions/stages/withdrawal/take-back.ts';
import { afterWorkingDays } from '../../../../functions/time/calendar.ts';
import { crashing } from '../../../cohorts/crashing.ts';
import { asksToLeave, leaves, proceeds, type Wish } from '../../../cohorts/leaving.ts';
import { launched, RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const IN_PARIS = { locale: 'en', timeZone: 'Europe/Paris' } as const;

/** m1 has two mentees, m2 one; the pairs are under way. */
async function underWay(places: Record<string, number> = { m1: 2 }): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2', 'e3'], {
    matching: { policy: { capacity: 2 } },
  });
  await calls(staged, undefined, places);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  return staged;
}

/** Asks by the rules of the page, and the machine takes its first look. */
async function asks(staged: StagedCohort, personId: string, wish: Wish = {}): Promise<Date> {
  const { settings } = await staged.cohort();
  const { takesEffectAt = afterWorkingDays(staged.now, settings.leaving.takesEffectAfter, settings) } = wish;
  await asksToLeave(staged, personId, { reason: 'time: a lot to do', ...wish, takesEffectAt });
  const proceeding = await proceeds(staged, personId);
  const until = takesEffectAt.toISOString();
  expect(proceeding).toEqual({ next: 'wait', until, seen: 'pending' });
  return takesEffectAt;
}

async function takesBack(staged: StagedCohort, personId: string) {
  expect(await takeBackWithdrawal(staged.cohortId, personId, staged.settling)).toBe(true);
  expect(await proceeds(staged, personId)).toEqual({ next: 'done' });
}

const statuses = async (staged: StagedCohort) =>
  Object.fromEntries(
    (await pairs(staged.table, staged.cohortId)).map(({ pairId, status, endReason }) => [
      pairId,
      endReason ?? status,
    ]),
  );
const pending = (staged: StagedCohort, roundId: string) =>
  pendingRequestIds(staged.table, { ...staged.ref, roundId });
const hrHeard = ({ mails }: StagedCohort) =>
  mails
    .filter(({ address }) => address === 'ada.hr@example.com')
    .flatMap(({ about }) => /^withdrawal\w+|^alerts/.exec(about)?.[0] ?? []);
const heard = (staged: StagedCohort, personId: string, about: RegExp) =>
  staged.toldTo(personId).filter((one) => about.test(one));
async function menteesOfM1(staged: StagedCohort): Promise<[string, string]> {
  const own = (await pairs(staged.table, staged.cohortId)).filter(({ mentorId }) => mentorId === 'm1');
  const [one, other] = own.map(({ menteeId }) => menteeId);
  if (!one || !other) throw new Error('m1 has not two mentees');
  return [one, other];
}

test('asked twice, it is one: the person and HR are told at once, by a mail each, the others nothing', async () => {
  const staged = await underWay();
  const [mentee] = await menteesOfM1(staged);
  await asks(staged, 'm1');
  await asks(staged, 'm1', { reason: 'another' });
  await tellHrOfAlerts(await staged.cohort(), staged.sender);
  expect(heard(staged, 'm1', /withdrawal/)).toHaveLength(1);
  expect(hrHeard(staged)).toEqual(['withdrawalToHr']);
  expect(heard(staged, mentee, /pairEnded/)).toEqual([]);
  expect(Object.values(await statuses(staged))).toEqual(['active', 'active', 'active']);
  const [alert] = await alerts(staged.table, staged.cohortId);
  if (!alert) throw new Error('HR has nothing to look at');
  expect(alert).toMatchObject({ kind: 'withdrawal', personId: 'm1', facts: { reason: 'time: a lot to do' } });
  expect(alertInWords(alert, IN_PARIS).replaceAll('\u00a0', ' ')).toMatch(
    /^Leaves on \w+ \d+ \w+ 2026 at \d\d:\d\d \(Central European .*Time\) unless/,
  );
  // Nothing that HR alone may read stays where others read.
  expect((await findWithdrawal(staged.table, staged.cohortId, 'm1'))?.reason).toBeUndefined();
});

test('on its date it is carried out, whoever’s process died: partners told, places free, each told once', async () => {
  const staged = await underWay();
  const [one, other] = await menteesOfM1(staged);
  staged.now = await asks(staged, 'm1');
  expect(await takeBackWithdrawal(staged.cohortId, 'm1', staged.settling)).toBe(false);
  for (let dies = true, writes = 1; dies; writes += 3) {
    dies = await proceeds(staged, 'm1', crashing(staged.table, writes)).then(
      ({ next }) => next === 'wait',
      () => true,
    );
    staged.now = new Date(staged.now.getTime() + 16 * 60_000);
  }
  expect(await proceeds(staged, 'm1')).toEqual({ next: 'done' });
  for (const mentee of [one, other]) {
    expect((await statuses(staged))[`${mentee}~m1`]).toBe('withdrawal');
    expect(heard(staged, mentee, /pairEnded/)).not.toEqual([]);
  }
  expect(heard(staged, 'm1', /withdrawalConfirmed/)).not.toEqual([]);
  expect(hrHeard(staged)).toEqual(['withdrawalToHr']);
  const [alert] = await alerts(staged.table, staged.cohortId);
  expect(alert && alertInWords(alert, IN_PARIS)).toBe('Has left the cohort');
  const { mentees } = await waiting(staged.table, await staged.cohort());
  expect(mentees.map(({ personId }) => personId).sort()).toEqual([one, other].sort());
  const told = (await timeline(staged.table, staged.cohortId)).map(({ what }) => what);
  expect(told.filter((what) => what.startsWith('withdr'))).toEqual(['withdrawalAsked', 'withdrew']);
});

describe('until then what they take part in rests', () => {
  test('open forms about their pairs are waited for by nobody, and nobody is reminded; others are', async () => {
    const staged = await underWay();
    const [one, other] = await menteesOfM1(staged);
    await staged.open('pulse-1', 'pulse');
    const ref = { ...staged.ref, roundId: 'pulse-1' };
    const { table, callback } = staged;
    await awaitAnswers({ ...ref, taskToken: 'pulse-token' }, { table, callback });
    await asks(staged, 'm1');
    const left = await pending(staged, 'pulse-1');
    expect(left).toHaveLength(2);
    expect(left.every((id) => !id.includes('m1'))).toBe(true);
    staged.later(9);
    await sendWhatIsDue(ref, sendingOf(staged.sender, INSTRUMENTS));
    const third = ['e1', 'e2', 'e3'].find((id) => id !== one && id !== other) ?? '';
    expect(heard(staged, third, /pulse-1/)).toHaveLength(2);
    for (const id of ['m1', one, other]) expect(heard(staged, id, /pulse-1/)).toHaveLength(1);
    for (const { requestId, side } of await requests(table, ref)) {
      if (!requestId.includes('m1') && side) await staged.answer('pulse-1', requestId, { helps: 4 });
    }
    expect(await pending(staged, 'pulse-1')).toEqual([]);
    // It is open as long as people were told, though nobody is waited for.
    expect(staged.woken).toEqual([]);
  });

  test('no form that opens meanwhile comes to them, nor to whoever is in a pair with them', async () => {
    const staged = await underWay();
    const [one] = await menteesOfM1(staged);
    await asks(staged, 'm1');
    await staged.open('pulse-1', 'pulse');
    expect([heard(staged, 'm1', /pulse/), heard(staged, one, /pulse/)]).toEqual([[], []]);
    expect(await pending(staged, 'pulse-1')).toHaveLength(2);
  });

  test('nobody judges the pair: no nudge, no alert, no closing for want of news', async () => {
    const staged = await underWay();
    await asks(staged, 'm1', { takesEffectAt: new Date(staged.now.getTime() + 400 * 86_400_000) });
    await asks(staged, 'm2', { takesEffectAt: new Date(staged.now.getTime() + 400 * 86_400_000) });
    for (let week = 0; week < 20; week++) {
      staged.later(7);
      const { next } = await lookAfterPairs(staged.ref, staged.sender);
      expect(['wait', 'done']).toContain(next);
    }
    expect((await alerts(staged.table, staged.cohortId)).map(({ kind }) => kind)).toEqual([
      'withdrawal',
      'withdrawal',
    ]);
    expect(Object.values(await statuses(staged))).toEqual(['active', 'active', 'active']);
  });

  test('nobody is matched with them, and a pair with them is not published; their place stays theirs', async () => {
    const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2']);
    await calls(staged);
    await proposePairs(staged.ref, staged.at);
    await asks(staged, 'm1');
    await publishPairs({ ...staged.ref, number: 1 }, staged.at);
    expect(Object.keys(await statuses(staged)).filter((id) => id.endsWith('~m1'))).toEqual([]);
    const after = await underWay();
    const [mentee] = await menteesOfM1(after);
    await asks(after, mentee);
    const { mentees, mentors } = await waiting(after.table, await after.cohort());
    expect([mentees, mentors.map(({ personId }) => personId)]).toEqual(
      [[], ['m2']].map((ids) => ids.filter((id) => id !== 'm2')),
    );
    expect((await statuses(after))[`${mentee}~m1`]).toBe('active');
  });
});

describe('taken back', () => {
  test('what rested goes on: open forms are waited for again, those that came meanwhile are sent', async () => {
    const staged = await underWay();
    const [one, other] = await menteesOfM1(staged);
    await staged.open('agreement', 'agreement');
    await asks(staged, 'm1');
    await staged.open('pulse-1', 'pulse');
    await takesBack(staged, 'm1');
    expect(await pending(staged, 'agreement')).toHaveLength(6);
    expect(await pending(staged, 'pulse-1')).toHaveLength(6);
    for (const id of [one, other]) {
      expect(heard(staged, id, /^agreement$/)).toHaveLength(1);
      expect(heard(staged, id, /^pulse-1$/)).toHaveLength(1);
      expect(heard(staged, id, /pairEnded/)).toEqual([]);
    }
    expect(heard(staged, 'm1', /^pulse-1$/)).toHaveLength(2);
    expect(hrHeard(staged)).toEqual(['withdrawalToHr', 'withdrawalTakenBack']);
    const [alert] = await alerts(staged.table, staged.cohortId);
    expect(alert?.handledAt).toBeDefined();
    expect(alert && alertInWords(alert, IN_PARIS)).toBe('Asked to leave, and stays after all');
  });

  test('the machine is woken; where it was not waiting yet it finds it, and a form that has closed stays closed', async () => {
    const staged = await underWay();
    await staged.open('pulse-1', 'pulse');
    await asks(staged, 'm1');
    const { table, callback, cohortId } = staged;
    const { withdrawalId = '' } = (await findWithdrawal(table, cohortId, 'm1')) ?? {};
    const waits = { cohortId, withdrawalId, seen: 'pending' } as const;
    await awaitWithdrawal({ ...waits, taskToken: 'first' }, { table, callback });
    expect(staged.woken).toEqual([]);
    await staged.hold('pulse-1', 'pulse');
    expect(await takeBackWithdrawal(cohortId, 'm1', staged.settling)).toBe(true);
    await awaitWithdrawal({ ...waits, taskToken: 'late' }, { table, callback });
    expect(staged.woken.map(([token]) => token)).toEqual(['first', 'late']);
    expect(await proceeds(staged, 'm1')).toEqual({ next: 'done' });
    expect(await pending(staged, 'pulse-1')).toEqual([]);
  });

  test('of two who both leave, one stays: the form of their pair rests on', async () => {
    const staged = await underWay();
    const [mentee] = await menteesOfM1(staged);
    await staged.open('pulse-1', 'pulse');
    await asks(staged, 'm1');
    await asks(staged, mentee);
    await takesBack(staged, 'm1');
    const left = await pending(staged, 'pulse-1');
    expect(left.filter((id) => id.startsWith(`${mentee}~`))).toEqual([]);
    expect(left).toHaveLength(4);
  });

  test('asked again later, it is another wish: told again, and carried out', async () => {
    const staged = await underWay();
    await asks(staged, 'm2');
    await takesBack(staged, 'm2');
    staged.later(7);
    staged.now = await asks(staged, 'm2');
    expect(await proceeds(staged, 'm2')).toEqual({ next: 'done' });
    expect(hrHeard(staged)).toEqual(['withdrawalToHr', 'withdrawalTakenBack', 'withdrawalToHr']);
    expect(heard(staged, 'm2', /withdrawalAsked/)).toHaveLength(2);
    expect(await alerts(staged.table, staged.cohortId)).toHaveLength(2);
  });
});

test('a press that was cut off before the machine ran counts for nothing, and pressing again finishes it', async () => {
  for (let writes = 0; writes < 3; writes++) {
    const staged = await launched(await memory.another(), ['m1', 'e1']);
    await staged.open('mentorCall-1', 'mentorCall');
    const executions = new RecordedExecutions();
    const dead = new RecordedExecutions();
    dead.startWithdrawal = async () => {
      throw new Error('the process is gone');
    };
    const cohort = Object.assign(Object.create(staged), { table: crashing(staged.table, writes) });
    await asksToLeave(cohort, 'e1', {}, writes === 1 ? dead : executions).catch(() => undefined);
    const shown = await myPart(staged.table, await staged.cohort(), 'e1');
    expect(shown.leavesAt !== undefined).toBe(writes === 2);
    await asksToLeave(staged, 'e1', {}, executions);
    expect(new Set(executions.withdrawals.map(({ withdrawalId }) => withdrawalId)).size).toBe(1);
    expect(await proceeds(staged, 'e1')).toEqual({ next: 'done' });
  }
});

describe('near the end', () => {
  test('closed meanwhile: they have completed the programme, and then hear no more', async () => {
    const staged = await underWay();
    const takesEffectAt = await asks(staged, 'm2');
    await closeCohort(staged.ref, staged.at);
    staged.now = takesEffectAt;
    expect(await proceeds(staged, 'm2')).toEqual({ next: 'done' });
    const fates = Object.values(await statuses(staged));
    expect(fates).toEqual(['completed', 'completed', 'completed']);
    expect(staged.mails.filter(({ about }) => about === 'pairEnded')).toEqual([]);
    expect(heard(staged, 'm2', /withdrawalConfirmed/)).toHaveLength(1);
  });

  test('whoever leaves once the pairs are over is not told that somebody hears of it', async () => {
    const staged = await underWay();
    const dataOf = async (personId: string) => myPart(staged.table, await staged.cohort(), personId);
    expect(await dataOf('m2')).toMatchObject({ paired: true });
    await closeCohort(staged.ref, staged.at);
    const after = await dataOf('m2');
    expect([after.paired, after.partners.length]).toEqual([false, 1]);
  });

  test('stopped or erased meanwhile: nothing hangs', async () => {
    const staged = await underWay();
    staged.now = await asks(staged, 'm2');
    await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
    expect(await proceeds(staged, 'm2')).toEqual({ next: 'done' });
    expect(new Set(Object.values(await statuses(staged)))).toEqual(new Set(['cohortStopped']));
    const other = await underWay();
    await asks(other, 'm2');
    await eraseCohort(other.ref, other.at);
    expect(await proceeds(other, 'm2')).toEqual({ next: 'done' });
  });
});

/** The same cohort, with the text of every mail. */
function readAlong(staged: StagedCohort): { staged: StagedCohort; texts: string[] } {
  const texts: string[] = [];
  const { sender } = staged;
  const send: typeof sender.mailer.send = async (mail) => {
    texts.push((await simpleParser(mail.raw)).text ?? '');
    return sender.mailer.send(mail);
  };
  return { staged: Object.create(staged, { sender: { value: { ...sender, mailer: { send } } } }), texts };
}

describe('HR has somebody erased', () => {
  const erase = { by: 'hr-1', erase: true } as const;

  test('they read that it is being done, and where their data stays; who left by themselves does not', async () => {
    for (const isErased of [true, false]) {
      const { staged, texts } = readAlong(await underWay());
      await asksToLeave(staged, 'm2', isErased ? erase : {});
      await proceeds(staged, 'm2');
      const confirmed = texts.filter((text) => text.includes('You have left the programme'));
      expect(confirmed).toHaveLength(1);
      expect(/erased, and it is being done now.*14 days/s.test(confirmed[0] ?? '')).toBe(isErased);
    }
  });

  test('who was leaving already: at once, HR is told no second time, and nothing is erased before all is told', async () => {
    const staged = await underWay();
    const [mentee] = await menteesOfM1(staged);
    await asks(staged, 'm1');
    const { withdrawalId: before } = (await findWithdrawal(staged.table, staged.cohortId, 'm1')) ?? {};
    await asksToLeave(staged, 'm1', erase);
    expect(await takeBackWithdrawal(staged.cohortId, 'm1', staged.settling)).toBe(false);
    staged.mailFails = true;
    await expect(proceeds(staged, 'm1')).rejects.toThrow();
    staged.mailFails = false;
    staged.now = new Date(staged.now.getTime() + 16 * 60_000);
    // Asked for again in between: the same erasure, begun anew where its machine may be lost.
    await asksToLeave(staged, 'm1', erase);
    const { withdrawalId = '' } = (await findWithdrawal(staged.table, staged.cohortId, 'm1')) ?? {};
    expect(withdrawalId).not.toBe(before);
    expect(await proceeds(staged, 'm1')).toEqual({ next: 'erase' });
    expect(heard(staged, mentee, /pairEnded/)).toHaveLength(1);
    expect(heard(staged, 'm1', /withdrawalConfirmed/)).toHaveLength(1);
    expect(hrHeard(staged)).toEqual(['withdrawalToHr']);
    await eraseWhoLeft({ ...staged.ref, withdrawalId }, staged.at);
    await eraseWhoLeft({ ...staged.ref, withdrawalId }, staged.at);
    expect((await findPeople(staged.table, staged.cohortId, ['m1'])).size).toBe(0);
    expect(await findWithdrawal(staged.table, staged.cohortId, 'm1')).toBeUndefined();
    const told = (await timeline(staged.table, staged.cohortId)).map(({ what }) => what);
    expect(told.filter((what) => what === 'personErased')).toHaveLength(1);
  });

  test('who left long ago: they, their partner and HR are not told once more', async () => {
    const staged = await underWay();
    await leaves(staged, 'm2');
    const mails = staged.mails.length;
    staged.later(30);
    await asksToLeave(staged, 'm2', erase);
    expect(await proceeds(staged, 'm2')).toEqual({ next: 'erase' });
    expect(staged.mails.slice(mails)).toEqual([]);
  });
});

test('invited to the kickoff as mentor and as mentee: it is one entry, and stays while one pair does', async () => {
  const invited = async () => {
    const staged = await launched(await memory.another(), ['m1', 'e1', 'b1'], {
      matching: { policy: { mustHave: { forbidden: [{ menteeId: 'e1', mentorId: 'm1' }] } } },
    });
    await calls(staged);
    await matching(staged, accept);
    await startPairs(staged.ref, staged.sender);
    await staged.hold('kickoff', 'kickoff');
    expect(Object.keys(await statuses(staged)).sort()).toEqual(['b1~m1', 'e1~b1']);
    return staged;
  };
  const cancelled = ({ mails }: StagedCohort) =>
    mails.flatMap(({ cancels, address }) => (cancels ? [address.split('@')[0]] : [])).sort();
  const both = await invited();
  await leaves(both, 'b1');
  expect(cancelled(both)).toEqual(['b1', 'e1', 'm1']);
  const one = await invited();
  await leaves(one, 'm1');
  expect(cancelled(one)).toEqual(['m1']);
  await leaves(one, 'e1');
  expect(cancelled(one)).toEqual(['b1', 'e1', 'm1']);
});
