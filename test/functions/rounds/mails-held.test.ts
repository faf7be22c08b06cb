import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alerts } from '../../../functions/cohorts/alert.ts';
import { getCohort } from '../../../functions/cohorts/cohort.ts';
import { timeline } from '../../../functions/cohorts/timeline.ts';
import { MailError } from '../../../functions/mail/mailer.ts';
import { extendRound } from '../../../functions/rounds/extend-round.ts';
import { openRound } from '../../../functions/rounds/open-round.ts';
import { getRound } from '../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../functions/rounds/send-what-is-due.ts';
import type { Sender } from '../../../functions/rounds/sender.ts';
import { INSTRUMENTS } from '../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../functions/stages/round/sending.ts';
import { type RoundKind, roundOf } from '../../../functions/stages/rounds.ts';
import type { Table } from '../../../functions/store/table.ts';
import { roundDates } from '../../../functions/time/calendar.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';
import { cohortInTable, personOf, STARTS_AT } from './cohort-in-table.ts';

/** A Tuesday at nine, in Paris. */
const TUESDAY = STARTS_AT;
const ROUND = 'mentorCall-1';

let dynamodb: MemoryTable;
let table: Table;
let cohortId: string;
let now: Date;
/** How many mails SES still takes. */
let allowance: number;
let posted: { to: string; text: string }[];

beforeAll(async () => {
  dynamodb = await openMemoryTable();
});
afterAll(() => dynamodb[Symbol.asyncDispose]());
beforeEach(async () => {
  table = await dynamodb.another();
  ({ cohortId } = await cohortInTable(table, [0, 1, 2, 3].map(personOf)));
  now = TUESDAY;
  allowance = Number.POSITIVE_INFINITY;
  posted = [];
});

const sender: Sender = {
  get table() {
    return table;
  },
  mailer: {
    send: async ({ to, raw }) => {
      allowance -= 1;
      if (allowance < 0) throw new MailError('held', 'SES: Throttling');
      const { text = '' } = await simpleParser(raw);
      posted.push({ to: to.address.split('@')[0] ?? '', text });
      return { messageId: `id-${posted.length}` };
    },
  },
  senderAddress: 'mentoring@larkmoor.example',
  baseUrl: 'https://mentoring.example',
  now: () => now,
  timeLeft: () => 900_000,
};

const days = (count: number) => new Date(TUESDAY.getTime() + count * DAY_MS);
const ref = (roundId = ROUND) => ({ cohortId, roundId });
const send = (roundId = ROUND) => sendWhatIsDue(ref(roundId), sendingOf(sender, INSTRUMENTS));
const held = async () => (await alerts(table, cohortId)).filter(({ kind }) => kind === 'mailsHeld');
const open = (kind: RoundKind, roundId: string = kind) =>
  openRound({ ...ref(roundId), kind, number: 1 }, { table, now, kinds: roundOf });
/** To whom, in no order: several are on their way at once. */
const mailed = () =>
  posted
    .splice(0)
    .map(({ to }) => to)
    .sort();

describe('SES takes no more mail today', () => {
  test('the rest of the wave goes out the next day, and nobody has less time to answer than promised', async () => {
    await open('mentorCall', ROUND);
    const { deadline: promised = '' } = await getRound(table, ref());
    allowance = 1;
    expect(await send()).toEqual({ next: 'wait', until: days(1).toISOString() });
    expect(posted).toHaveLength(1);
    const { settings } = await getCohort(table, cohortId);
    const { deadline, reminders } = await getRound(table, ref());
    const fromTomorrow = roundDates(days(1), settings.callForMentors.openFor, settings);
    expect(deadline).toBe(fromTomorrow.closesAt.toISOString());
    expect(Date.parse(deadline ?? '')).toBeGreaterThan(Date.parse(promised));
    expect(reminders).toEqual(fromTomorrow.reminders.map((at) => at.toISOString()));

    const [{ to: first } = { to: '' }] = posted.splice(0);
    now = days(1);
    allowance = Number.POSITIVE_INFINITY;
    expect(await send()).toEqual({ next: 'wait', until: reminders[0] });
    const calls = posted.filter(({ to }) => to !== 'ruth');
    expect(calls.map(({ to }) => to).sort()).toEqual(['p0', 'p1', 'p2', 'p3'].filter((id) => id !== first));
    // Wednesday the 27th, a fortnight from this Wednesday, and not from Tuesday.
    for (const { text } of calls) expect(text).toMatch(/27 January 2027/);
  });

  test('HR is told once a round, as soon as mail goes out again; the board says until when', async () => {
    await open('mentorCall', ROUND);
    for (const day of [0, 1, 2]) {
      now = days(day);
      allowance = 1;
      expect(await send()).toEqual({ next: 'wait', until: days(day + 1).toISOString() });
      expect(await held()).toMatchObject([{ facts: { roundId: ROUND, until: days(day + 1).toISOString() } }]);
    }
    now = days(3);
    allowance = Number.POSITIVE_INFINITY;
    await send();
    await send();
    const toHr = posted.filter(({ to }) => to === 'ruth');
    expect(toHr).toHaveLength(1);
    expect(toHr[0]?.text).toContain('None is lost, and nobody has less time to answer');
    expect(mailed()).toEqual(['p0', 'p1', 'p2', 'p3', 'ruth']);
    const extended = (await timeline(table, cohortId)).filter(({ what }) => what === 'roundExtended');
    expect(extended.map(({ by }) => by)).toEqual(['workflow', 'workflow', 'workflow']);
  });

  test('held on a Friday, it goes on at the sending hour of Monday; later in the day, a day later', async () => {
    now = days(3);
    await open('mentorCall', ROUND);
    allowance = 0;
    expect(await send()).toEqual({ next: 'wait', until: days(6).toISOString() });
    // SES counts 24 hours: at nine tomorrow what was sent today after nine still counts.
    now = new Date(days(7).getTime() + 3_600_000);
    expect(await send()).toEqual({ next: 'wait', until: new Date(now.getTime() + DAY_MS).toISOString() });
  });

  test('the later deadline that HR has given stays', async () => {
    await open('mentorCall', ROUND);
    await extendRound(ref(), { by: 'hr', duration: 'P7D' }, { table, callback: async () => {}, now });
    const { deadline } = await getRound(table, ref());
    allowance = 0;
    await send();
    expect((await getRound(table, ref())).deadline).toBe(deadline);
  });

  test('a reminder that would come after the deadline does not keep the round open', async () => {
    await open('mentorCall', ROUND);
    await send();
    mailed();
    const { deadline = '', reminders } = await getRound(table, ref());
    now = new Date(reminders.at(-1) ?? '');
    allowance = 0;
    const next = await send();
    expect(next).toMatchObject({ next: 'wait' });
    now = new Date(Date.parse(deadline) - 3_600_000);
    expect(await send()).toEqual({ next: 'wait', until: deadline });
    expect((await getRound(table, ref())).deadline).toBe(deadline);
    now = new Date(deadline);
    expect(await send()).toEqual({ next: 'close' });
  });

  test('a notice waits, too, and goes to everybody in the end', async () => {
    await open('cohortLaunched');
    allowance = 0;
    expect(await send('cohortLaunched')).toEqual({ next: 'wait', until: days(1).toISOString() });
    now = days(1);
    allowance = 1;
    // All are written to; that HR cannot be told of the delay now does not fail the step.
    expect(await send('cohortLaunched')).toEqual({ next: 'close' });
    expect(mailed()).toEqual(['ruth']);
    expect(await held()).toMatchObject([{ kind: 'mailsHeld' }]);
    expect((await held())[0]?.toldAt).toBeUndefined();
    allowance = 1;
    await send('cohortLaunched');
    expect((await held())[0]?.toldAt).toBeDefined();
  });
});
