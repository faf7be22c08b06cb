import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { alerts } from '../../../functions/cohorts/alert.ts';
import { getCohort } from '../../../functions/cohorts/cohort.ts';
import { timeline } from '../../../functions/cohorts/timeline.ts';
import { MailError } from '../../../functions/mail/mailer.ts';
import { suppress } from '../../../functions/mail/suppression.ts';
import { setStatus } from '../../../functions/people/participant.ts';
import { askForQuiet, pauseMails, resumeMails } from '../../../functions/people/quiet.ts';
import { answerRequest, findRequest } from '../../../functions/rounds/answer-request.ts';
import { awaitAnswers } from '../../../functions/rounds/await-answers.ts';
import { closeRound } from '../../../functions/rounds/close-round.ts';
import { extendRound } from '../../../functions/rounds/extend-round.ts';
import { decide } from '../../../functions/rounds/hr-decision.ts';
import { openRound } from '../../../functions/rounds/open-round.ts';
import { changeRound, getRound, pendingRequestIds, requests } from '../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../functions/rounds/send-what-is-due.ts';
import type { Sender } from '../../../functions/rounds/sender.ts';
import { INSTRUMENTS } from '../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../functions/stages/round/sending.ts';
import { type RoundKind, roundOf } from '../../../functions/stages/rounds.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';
import { cohortInTable, personOf, STARTS_AT } from './cohort-in-table.ts';
import { Died, live, outside } from './lives.ts';

let dynamodb: MemoryTable;
let table: Table;
let cohortId: string;
let now: Date;
let posted: string[];
let refusals: Map<string, MailError>;
let woken: string[];
let timeLeft: () => number;

const sender: () => Sender = () => ({
  table,
  mailer: {
    send: ({ to }) =>
      outside(async () => {
        const refusal = refusals.get(to.address);
        if (refusal) throw refusal;
        posted.push(to.address.split('@')[0] ?? '');
        return { messageId: `id-${posted.length}` };
      }),
  },
  senderAddress: 'mentoring@larkmoor.example',
  baseUrl: 'https://mentoring.example',
  now: () => now,
  timeLeft: () => timeLeft(),
});
const callback = async (token: string) => {
  woken.push(token);
};

beforeAll(async () => {
  dynamodb = await openMemoryTable(outside);
});
afterAll(() => dynamodb[Symbol.asyncDispose]());
beforeEach(async () => {
  table = await dynamodb.another();
  ({ cohortId } = await cohortInTable(table, [0, 1, 2].map(personOf), {
    reminders: ['P3D', 'P7D', 'P10D'],
  }));
  now = STARTS_AT;
  posted = [];
  refusals = new Map();
  woken = [];
  timeLeft = () => 900_000;
});

const day = (days: number) => new Date(STARTS_AT.getTime() + days * DAY_MS);
const refOf = (roundId: string) => ({ cohortId, roundId });
const CALL = 'mentorCall-1';

async function open(kind: RoundKind, roundId: string = kind) {
  await openRound({ ...refOf(roundId), kind, number: 1 }, { table, now, kinds: roundOf });
  return getRound(table, refOf(roundId));
}

async function openEndingWithLastAnswer() {
  await open('mentorCall', CALL);
  await changeRound(table, refOf(CALL), { endsWithLastAnswer: true });
}

const send = (roundId = CALL) => sendWhatIsDue(refOf(roundId), sendingOf(sender(), INSTRUMENTS));
/** What went out since the last look, in no order: eight are on their way at once. */
const mailed = () => posted.splice(0).sort();

async function answer(roundId: string, requestId: string, text = 'yes') {
  const round = await getRound(table, refOf(roundId));
  const version = (await findRequest(table, round, requestId))?.version ?? 0;
  return answerRequest(round, { requestId, answers: { text }, version }, { table, callback, now });
}

async function apply(personId: string) {
  const participant = {
    personId,
    side: 'mentor' as const,
    status: 'applied' as const,
    appliedAt: now.toISOString(),
    application: {},
  };
  await table.put(key.mentor(cohortId, personId), participant);
  return participant;
}

test('a notice closes once everybody was written to, and waits for nobody', async () => {
  await setStatus(table, cohortId, await apply('p1'), 'notSelected');
  const round = await open('mentorNotSelected');
  expect(round).toMatchObject({ recipients: 1, reminders: [], chunks: 1 });
  expect(round.deadline).toBeUndefined();
  expect(await send('mentorNotSelected')).toEqual({ next: 'close' });
  expect(mailed()).toEqual(['p1']);
  expect(await closeRound(round, { table, now })).toEqual({ recipients: 1, answered: 0 });
});

test('a round to nobody closes at once', async () => {
  await open('mentorSelection');
  expect(await send('mentorSelection')).toEqual({ next: 'close' });
  expect(mailed()).toEqual([]);
});

test('opening twice freezes the audience and the dates once, and is told once', async () => {
  const round = await open('mentorCall', CALL);
  now = day(1);
  await table.put(key.person(cohortId, 'p9'), { ...personOf(9), staffId: 'p9' });
  expect(await open('mentorCall', CALL)).toEqual(round);
  const opened = (await timeline(table, cohortId)).filter(({ what }) => what === 'roundOpened');
  expect(opened).toMatchObject([{ at: STARTS_AT.toISOString(), facts: { roundId: CALL, recipients: 3 } }]);
});

test.for([1, 2, 3, 4, 5, 6, 7])(
  'opening that died after call %i is finished by the next attempt',
  async (atCall) => {
    await live(() => open('mentorCall', CALL), [{ atCall, when: 'after' }]).catch((error) => {
      expect(error).toBeInstanceOf(Died);
    });
    now = day(1);
    await open('mentorCall', CALL);
    expect(await send()).toMatchObject({ next: 'wait' });
    expect(mailed()).toEqual(['p0', 'p1', 'p2']);
    const opened = (await timeline(table, cohortId)).filter(({ what }) => what === 'roundOpened');
    expect(opened).toMatchObject([{ facts: { recipients: 3 } }]);
  },
);

test('the first decision of HR rests until it can no longer be taken back, then closes the round', async () => {
  await apply('p1');
  await open('mentorSelection');
  expect(await send('mentorSelection')).toMatchObject({ next: 'wait' });
  await awaitAnswers({ ...refOf('mentorSelection'), taskToken: 'token' }, { table, callback });
  expect(woken).toEqual([]);
  const round = await getRound(table, refOf('mentorSelection'));
  const { settings } = await getCohort(table, cohortId);
  const given = { requestId: 'hr~0', answers: { 'decision-p1': 'accept' }, version: 0, decisions: 0 };
  expect(await decide(round, given, { table, callback, now, settings })).toBe('taken');
  expect(woken).toEqual(['token']);
  const until = new Date(now.getTime() + 3_600_000).toISOString();
  expect(await send('mentorSelection')).toEqual({ next: 'letStand', until });
  now = new Date(until);
  expect(await send('mentorSelection')).toEqual({ next: 'close' });
  expect(await closeRound(round, { table, now })).toEqual({ recipients: 1, answered: 1 });
});

test('after an outage only the latest of the overdue reminders goes out', async () => {
  const { reminders } = await open('mentorCall', CALL);
  await send();
  mailed();
  now = day(8);
  expect(await send()).toEqual({ next: 'wait', until: reminders[2] });
  expect(mailed()).toEqual(['p0', 'p1', 'p2']);
  expect(await send()).toEqual({ next: 'wait', until: reminders[2] });
  expect(mailed()).toEqual([]);
});

test('who gets the first mail late is not reminded in the same breath', async () => {
  const { reminders } = await open('mentorCall', CALL);
  now = day(4);
  expect(await send()).toEqual({ next: 'wait', until: reminders[1] });
  expect(mailed()).toEqual(['p0', 'p1', 'p2']);
  expect((await getRound(table, refOf(CALL))).wave).toBe(1);
});

test('after the deadline nobody is sent a form any more', async () => {
  await open('mentorCall', CALL);
  now = day(14);
  expect(await send()).toEqual({ next: 'close' });
  expect(mailed()).toEqual([]);
});

test('a call that runs out of time leaves the rest of the mails to the next', async () => {
  await open('mentorCall', CALL);
  let asked = 0;
  timeLeft = () => {
    asked += 1;
    return asked <= 2 ? 900_000 : 29_000;
  };
  expect(await send()).toEqual({ next: 'send' });
  expect(posted).toHaveLength(2);
  timeLeft = () => 900_000;
  expect(await send()).toMatchObject({ next: 'wait' });
  expect(mailed()).toEqual(['p0', 'p1', 'p2']);
});

test('a mail that may be under way holds the wave until that is known', async () => {
  await open('mentorCall', CALL);
  refusals.set('p1@larkmoor.example', new MailError('transient', 'SES: TimeoutError'));
  await expect(send()).rejects.toThrow('TimeoutError');
  refusals.clear();
  const settledAt = new Date(now.getTime() + 15 * 60_000);
  expect(await send()).toEqual({ next: 'wait', until: settledAt.toISOString() });
  expect(mailed()).toEqual(['p0', 'p2']);
  now = settledAt;
  expect(await send()).toMatchObject({ next: 'wait' });
  expect(mailed()).toEqual(['p1']);
});

test('a mail that SES refuses for good is mailed to HR as an alert and holds up nobody', async () => {
  await open('mentorCall', CALL);
  refusals.set('p1@larkmoor.example', new MailError('message', 'SES: MessageRejected'));
  expect(await send()).toMatchObject({ next: 'wait' });
  expect(mailed()).toEqual(['p0', 'p2', 'ruth']);
  expect(await send()).toMatchObject({ next: 'wait' });
  expect(mailed()).toEqual([]);
  expect(await alerts(table, cohortId)).toMatchObject([{ kind: 'mailNotAccepted', personId: 'p1' }]);
});

test('whoever asked for quiet is not reminded; who left or bounced is not written to', async () => {
  await open('mentorCall', CALL);
  await askForQuiet(table, cohortId, { personId: 'p0', from: 'reminders' });
  await askForQuiet(table, cohortId, { personId: 'p1', from: 'everything' });
  await send();
  expect(mailed()).toEqual(['p0', 'p2']);
  await suppress(table, 'P2@larkmoor.example', 'bounce', now);
  now = day(3);
  await send();
  expect(mailed()).toEqual([]);
});

test('whose mails pause is sent no form and no reminder until then, and is reminded as others afterwards', async () => {
  await open('mentorCall', CALL);
  await pauseMails(table, cohortId, { personId: 'p0', until: day(2), now: day(0) });
  await pauseMails(table, cohortId, { personId: 'p1', until: day(30), now: day(0) });
  await send();
  expect(mailed()).toEqual(['p2']);
  now = day(3);
  await send();
  expect(mailed()).toEqual(['p0', 'p2']);
  expect(await answer(CALL, 'p1')).toBe('taken');
});

test('a pause hinders no form for whose answer another waits, and takes nothing back that was asked for good', async () => {
  await askForQuiet(table, cohortId, { personId: 'p1', from: 'reminders' });
  for (const personId of ['p0', 'p1'])
    await pauseMails(table, cohortId, { personId, until: day(30), now: day(0) });
  await askForQuiet(table, cohortId, { personId: 'p0', from: 'reminders' });
  await openEndingWithLastAnswer();
  await send();
  expect(mailed()).toEqual(['p0', 'p1', 'p2']);
  for (const personId of ['p0', 'p1', 'p2']) await resumeMails(table, cohortId, { personId, now: day(0) });
  now = day(3);
  await send();
  expect(mailed()).toEqual(['p2']);
});

test('a reminder goes to those who have not answered, and a late answer is not asked for again', async () => {
  await open('mentorCall', CALL);
  await send();
  mailed();
  await answer(CALL, 'p1');
  now = day(3);
  await send();
  expect(mailed()).toEqual(['p0', 'p2']);
});

test('the last to answer can change until the deadline as everybody else', async () => {
  const { deadline = '' } = await open('mentorCall', CALL);
  await send();
  await awaitAnswers({ ...refOf(CALL), taskToken: 'token' }, { table, callback });
  for (const id of ['p0', 'p1', 'p2']) expect(await answer(CALL, id)).toBe('taken');
  expect(woken).toEqual([]);
  expect(await send()).toMatchObject({ next: 'wait' });
  now = new Date(Date.parse(deadline) - 1);
  for (const id of ['p2', 'p0', 'p1']) expect(await answer(CALL, id, 'changed')).toBe('taken');
  now = new Date(deadline);
  expect(await answer(CALL, 'p2', 'too late')).toBe('closed');
  expect(await send()).toEqual({ next: 'close' });
});

test('where the last answer ends the round it wakes the machine, before and after it has begun to wait', async () => {
  await openEndingWithLastAnswer();
  await send();
  for (const id of ['p0', 'p1', 'p2']) expect(await answer(CALL, id)).toBe('taken');
  expect(woken).toEqual([]);
  await awaitAnswers({ ...refOf(CALL), taskToken: 'first' }, { table, callback });
  expect(woken).toEqual(['first']);
  // A changed answer while the machine goes on: no harm.
  expect(await answer(CALL, 'p0', 'changed')).toBe('taken');
  expect(woken).toEqual(['first', 'first']);
  expect(await send()).toEqual({ next: 'close' });
});

test('an answer whose giver died after writing it is found when the machine looks', async () => {
  await openEndingWithLastAnswer();
  await send();
  for (const id of ['p0', 'p1']) await answer(CALL, id);
  const round = await getRound(table, refOf(CALL));
  const given = { requestId: 'p2', answers: { text: 'yes' }, version: 0 };
  const dying = live(
    () => answerRequest(round, given, { table, callback, now }),
    [{ atCall: 2, when: 'after' }],
  );
  await expect(dying).rejects.toThrow(Died);
  expect(await pendingRequestIds(table, round)).toEqual(['p2']);
  expect(await send()).toEqual({ next: 'close' });
  expect(await pendingRequestIds(table, round)).toEqual([]);
});

test('of two answers from the same page one is taken; the same answer again is no second', async () => {
  await open('mentorCall', CALL);
  await send();
  const round = await getRound(table, refOf(CALL));
  const give = (text: string) =>
    answerRequest(round, { requestId: 'p0', answers: { text }, version: 0 }, { table, callback, now });
  const outcomes = await Promise.all([give('one'), give('other')]);
  expect(outcomes.sort()).toEqual(['changedMeanwhile', 'taken']);
  const kept = await findRequest(table, round, 'p0');
  expect(await give(String(kept?.answers?.text))).toBe('taken');
  expect(await findRequest(table, round, 'p0')).toEqual(kept);
});

test('an answer under way while the round closes is not taken, and the one before it stays', async () => {
  await open('mentorCall', CALL);
  await send();
  await answer(CALL, 'p0', 'before');
  const round = await getRound(table, refOf(CALL));
  const given = { requestId: 'p0', answers: { text: 'too late' }, version: 1 };
  const closing = { atCall: 2, by: async () => void (await closeRound(round, { table, now })) };
  const under = live(() => answerRequest(round, given, { table, callback, now }), [], [closing]);
  expect(await under).toBe('closed');
  expect((await findRequest(table, round, 'p0'))?.answers).toEqual({ text: 'before' });
  expect(await answer(CALL, 'p1')).toBe('closed');
  // Whoever repeats what was taken in time hears that it was.
  expect(await answer(CALL, 'p0', 'before')).toBe('taken');
});

test('an answer that is counted while the round closes is taken, though its person has left', async () => {
  await open('mentorCall', CALL);
  await send();
  const round = await getRound(table, refOf(CALL));
  await table.delete(key.pending(cohortId, CALL, 'p0'));
  const given = { requestId: 'p0', answers: { text: 'just in time' }, version: 0 };
  let counted = 0;
  const closing = {
    atCall: 3,
    by: async () => {
      counted = (await closeRound(round, { table, now })).answered;
    },
  };
  const under = live(() => answerRequest(round, given, { table, callback, now }), [], [closing]);
  expect([await under, counted]).toEqual(['taken', 1]);
  expect((await findRequest(table, round, 'p0'))?.answers).toEqual({ text: 'just in time' });
});

test('closing twice counts the same, once in the timeline', async () => {
  await open('mentorCall', CALL);
  await send();
  await answer(CALL, 'p0');
  const ref = refOf(CALL);
  const dying = live(() => closeRound(ref, { table, now }), [{ atCall: 2, when: 'after' }]);
  await expect(dying).rejects.toThrow(Died);
  const { closedAt } = await getRound(table, ref);
  now = day(1);
  expect(await closeRound(ref, { table, now })).toEqual({ recipients: 3, answered: 1 });
  expect(await closeRound(ref, { table, now })).toEqual({ recipients: 3, answered: 1 });
  expect((await getRound(table, ref)).closedAt).toBe(closedAt);
  expect(await pendingRequestIds(table, ref)).toEqual([]);
  const closings = (await timeline(table, cohortId)).filter(({ what }) => what === 'roundClosed');
  expect(closings).toMatchObject([{ facts: { recipients: 3, answered: 1 } }]);
});

test('a reminder still to come moves with the deadline that HR extends; one that went does not come twice', async () => {
  // The calls close on a Tuesday; two days before is a Sunday, so it is the Friday.
  const fridayBefore = (end: string) => new Date(Date.parse(end) - 4 * DAY_MS).toISOString();
  table = await dynamodb.another();
  ({ cohortId } = await cohortInTable(table, [0, 1, 2].map(personOf), {
    reminders: [],
    remindBefore: 'P2D',
  }));
  const first = await open('mentorCall', CALL);
  const ref = refOf(CALL);
  const extend = () => extendRound(ref, { by: 'hr', duration: 'P7D' }, { table, callback, now });
  expect(first.reminders).toEqual([fridayBefore(first.deadline ?? '')]);
  await send();
  expect(mailed()).toHaveLength(3);

  await extend();
  const { deadline = '', reminders } = await getRound(table, ref);
  expect(reminders).toEqual([fridayBefore(deadline)]);
  now = new Date(first.reminders[0] ?? '');
  expect(await send()).toEqual({ next: 'wait', until: reminders[0] });
  expect(mailed()).toEqual([]);
  now = new Date(reminders[0] ?? '');
  expect(await send()).toEqual({ next: 'wait', until: deadline });
  expect(mailed()).toEqual(['p0', 'p1', 'p2']);

  await extend();
  const last = (await getRound(table, ref)).deadline ?? '';
  now = new Date(fridayBefore(last));
  expect(await send()).toEqual({ next: 'wait', until: last });
  expect(mailed()).toEqual([]);
});

test('a round is extended from its deadline; by more than a quarter, a notice or a closed round is not', async () => {
  const { deadline = '' } = await open('mentorCall', CALL);
  const ref = refOf(CALL);
  await awaitAnswers({ ...ref, taskToken: 'token' }, { table, callback });
  const extension = await extendRound(ref, { by: 'hr', duration: 'P7D' }, { table, callback, now });
  const later = new Date(Date.parse(deadline) + 7 * DAY_MS).toISOString();
  expect(extension).toEqual({ extended: true, deadline: later });
  expect(woken).toEqual(['token']);
  const until = new Date(now.getTime() + 92 * DAY_MS).toISOString();
  expect(await extendRound(ref, { by: 'hr', duration: 'P3M' }, { table, callback, now })).toEqual({
    extended: false,
    because: 'tooLong',
    until,
  });
  now = new Date(deadline);
  expect(await answer(CALL, 'p0')).not.toBe('closed');
  await closeRound(ref, { table, now });
  const again = await extendRound(ref, { by: 'hr', duration: 'P7D' }, { table, callback, now });
  expect(again).toEqual({ extended: false, because: 'closed' });
  await open('mentorNotSelected');
  const notice = await extendRound(
    refOf('mentorNotSelected'),
    { by: 'hr', duration: 'P7D' },
    { table, callback, now },
  );
  expect(notice).toEqual({ extended: false, because: 'notice' });
});

test('a stopped cohort’s rounds close at the next look', async () => {
  await open('mentorCall', CALL);
  await table.change(key.cohort(cohortId), { status: 'stopped' });
  expect(await send()).toEqual({ next: 'close' });
  expect(mailed()).toEqual([]);
  expect(await requests(table, refOf(CALL))).toEqual([]);
});
