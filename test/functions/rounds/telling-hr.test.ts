import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alerts, raiseAlert } from '../../../functions/cohorts/alert.ts';
import { changeCohort, getCohort } from '../../../functions/cohorts/cohort.ts';
import { confirmSent, ledgerOfTag } from '../../../functions/mail/send-once.ts';
import type { Sender } from '../../../functions/rounds/sender.ts';
import { tellHrOfAlerts } from '../../../functions/stages/cohort/alerts/tell-hr-of-alerts.ts';
import { awaitHrDecision } from '../../../functions/stages/cohort/stage-failed/await-hr-decision.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';
import { cohortInTable, personOf, STARTS_AT } from './cohort-in-table.ts';
import { type Death, Died, live, outside } from './lives.ts';

/** More than any attempt here makes. */
const CALLS = 14;

let dynamodb: MemoryTable;
let table: Table;
let cohortId: string;
let now: Date;
let posted: string[];

beforeAll(async () => {
  dynamodb = await openMemoryTable(outside);
});
afterAll(() => dynamodb[Symbol.asyncDispose]());
beforeEach(async () => {
  table = await dynamodb.another();
  ({ cohortId } = await cohortInTable(table, [personOf(1)]));
  now = STARTS_AT;
  posted = [];
});

const sender = (): Sender => ({
  table,
  mailer: {
    send: ({ tags }) =>
      outside(async () => {
        posted.push(tags.ledger ?? '');
        return { messageId: `id-${posted.length}` };
      }),
  },
  senderAddress: 'mentoring@larkmoor.example',
  baseUrl: 'https://mentoring.example',
  now: () => now,
  timeLeft: () => 900_000,
});

const deaths: Death[] = Array.from({ length: CALLS }, (_, call) => ({ atCall: call + 1, when: 'before' }));

/** SES tells what it took within seconds, whoever has died meanwhile. */
async function unlessDead(attempt: () => Promise<void>, death: Death): Promise<void> {
  await live(attempt, [death]).catch((error: unknown) => {
    if (!(error instanceof Died)) throw error;
  });
  for (const tag of posted) {
    const ledger = ledgerOfTag(tag);
    if (ledger) await confirmSent(table, ledger, 'told by SES');
  }
}

test.for(deaths)(
  'a stage failed and whoever told HR died before call $atCall: HR is told, once',
  async (death) => {
    const input = { cohortId, stage: 'matching' as const, failedAt: now.toISOString(), taskToken: 'token' };
    const attempt = () => awaitHrDecision(input, { sender: sender(), callback: async () => {} });
    await unlessDead(attempt, death);
    // As the machine does: again and again until it works.
    for (let tries = 0; tries < 4; tries++) {
      const works = await attempt().then(
        () => true,
        () => false,
      );
      if (works) break;
      now = new Date(now.getTime() + 6 * 60_000);
    }
    expect(posted).toHaveLength(1);
    expect((await getCohort(table, cohortId)).decision?.taskToken).toBe('token');
    expect(await alerts(table, cohortId)).toMatchObject([{ kind: 'stageFailed' }]);
  },
);

async function raise(...ids: string[]): Promise<void> {
  for (const personId of ids) {
    const alert = { alertId: `contactMe~${personId}`, kind: 'contactMe', personId, facts: {} } as const;
    await raiseAlert(table, cohortId, alert, now);
  }
}

test.for(deaths)(
  'whoever told HR of alerts died before call $atCall: HR is told of each, once',
  async (death) => {
    await raise('p1', 'p2');
    const cohort = await getCohort(table, cohortId);
    await unlessDead(() => tellHrOfAlerts(cohort, sender()), death);
    await tellHrOfAlerts(cohort, sender());
    now = new Date(now.getTime() + 15 * 60_000);
    await raise('p3');
    await tellHrOfAlerts(cohort, sender());
    await tellHrOfAlerts(cohort, sender());
    expect((await alerts(table, cohortId)).map(({ toldAt }) => toldAt !== undefined)).toEqual([
      true,
      true,
      true,
    ]);
    // The first two in one mail (or in two, when only one was bound before the death), the third in its own.
    expect(new Set(posted).size).toBe(posted.length);
    expect(posted.length).toBeLessThanOrEqual(3);
  },
);

test('two who tell HR at the same moment tell it of each alert once', async () => {
  await raise('p1', 'p2', 'p3');
  const cohort = await getCohort(table, cohortId);
  const meanwhile = { atCall: 3, by: () => tellHrOfAlerts(cohort, sender()) };
  await raise('p4');
  await live(() => tellHrOfAlerts(cohort, sender()), [], [meanwhile]);
  const told = await alerts(table, cohortId);
  expect(new Set(told.map(({ batch }) => batch)).size).toBe(posted.length);
  expect(told.every(({ toldAt }) => toldAt)).toBe(true);
});

describe('what can wait', () => {
  const late = (pairId: string, reason = 'sessionLate') =>
    raiseAlert(
      table,
      cohortId,
      { alertId: `${reason}~${pairId}`, kind: 'pairHealth', pairId, facts: { reason, status: 'amber' } },
      now,
    );
  const tellsOn = async (moment: string) => {
    now = new Date(moment);
    const before = posted.length;
    await tellHrOfAlerts(await getCohort(table, cohortId), sender());
    return posted.length - before;
  };

  test('goes in one mail a week, on a working day; none goes when nothing is new', async () => {
    await late('a~b');
    // A Saturday, and before anybody is at work.
    expect(await tellsOn('2027-03-06T12:00:00Z')).toBe(0);
    expect(await tellsOn('2027-03-08T05:00:00Z')).toBe(0);
    expect(await tellsOn('2027-03-08T09:00:10Z')).toBe(1);
    await late('c~d');
    expect(await tellsOn('2027-03-12T09:00:00Z')).toBe(0);
    await late('e~f');
    // The next look at the pairs is at the same hour.
    expect(await tellsOn('2027-03-15T09:00:00Z')).toBe(1);
    expect((await alerts(table, cohortId)).every(({ toldAt }) => toldAt)).toBe(true);
    expect(await tellsOn('2027-03-29T09:00:00Z')).toBe(0);
  });

  test('goes along with what cannot: help asked for, or a pair that the clock is about to close', async () => {
    await late('a~b');
    expect(await tellsOn('2027-03-08T09:00:00Z')).toBe(1);
    await late('c~d');
    await raise('p1');
    expect(await tellsOn('2027-03-13T20:00:00Z')).toBe(1);
    await late('a~b', 'closureProposed');
    expect(await tellsOn('2027-03-14T20:00:00Z')).toBe(1);
    expect((await alerts(table, cohortId)).every(({ toldAt }) => toldAt)).toBe(true);
  });

  test('is not told any more once HR has handled it on its board, nor kept back when the cohort is over', async () => {
    await late('a~b');
    const handled = { handledAt: now.toISOString(), handledBy: 'hr~0' };
    await table.change(key.alert(cohortId, 'sessionLate~a~b'), handled, {});
    expect(await tellsOn('2027-03-08T09:00:00Z')).toBe(0);
    await late('c~d');
    expect(await tellsOn('2027-03-08T09:00:00Z')).toBe(1);
    await late('e~f');
    await changeCohort(table, cohortId, { status: 'closed' });
    expect(await tellsOn('2027-03-09T09:00:00Z')).toBe(1);
  });
});
