import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { getCohort } from '../../../../functions/cohorts/cohort.ts';
import { ledgerTag, sendOnce } from '../../../../functions/mail/send-once.ts';
import type { SesEvent } from '../../../../functions/mail/ses/ses-event.ts';
import { suppress, suppressed } from '../../../../functions/mail/suppression.ts';
import type { Sender } from '../../../../functions/rounds/sender.ts';
import { tellHrOfAlerts } from '../../../../functions/stages/cohort/alerts/tell-hr-of-alerts.ts';
import { takeFeedback } from '../../../../functions/stages/cohort/feedback/feedback.ts';
import type { Key } from '../../../../functions/store/key.ts';
import { key } from '../../../../functions/store/keys.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { cohortInTable, personOf } from '../../rounds/cohort-in-table.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

const now = new Date('2027-03-01T12:00:00Z');
const ADDRESS = 'ada@larkmoor.example';

let dynamodb: MemoryTable;
let table: Table;
let cohortId: string;

beforeAll(async () => {
  dynamodb = await openMemoryTable();
});
afterAll(() => dynamodb[Symbol.asyncDispose]());
beforeEach(async () => {
  table = await dynamodb.another();
  const others = ['mentor', 'mentee', 'boss'].map((id) => ({
    ...personOf(2),
    id,
    email: `${id}@larkmoor.example`,
  }));
  ({ cohortId } = await cohortInTable(table, [personOf(1), ...others]));
});

function event(type: SesEvent['type'], ledger: Key | undefined, permanent = false): SesEvent {
  return {
    type,
    addresses: [ADDRESS],
    tags: ledger ? { ledger: ledgerTag(ledger) } : {},
    messageId: 'from-ses',
    permanent,
  };
}
const take = (what: SesEvent) => takeFeedback(what, { table, now });
const mailTo = (requestId: string, roundId = 'pulse-1') => key.mail(cohortId, roundId, 0, requestId);

test('a mail that SES says it took counts as sent', async () => {
  const ledger = mailTo('p1');
  const lost = { send: () => Promise.reject(new Error('the process dies')) };
  const compose = async () => ({ to: { name: 'Ada', address: ADDRESS }, raw: Buffer.from('') });
  const sending = () => sendOnce(ledger, compose, { table, mailer: lost, now: () => now });
  await expect(sending()).rejects.toThrow('dies');
  await take(event('send', ledger));
  expect(await sending()).toEqual({ outcome: 'already' });
});

test.for([
  ['bounce', 'addressBounced'],
  ['complaint', 'complaint'],
] as const)('after a %s the address is not written to again, and HR is told once', async ([type, kind]) => {
  await take(event(type, mailTo('p1'), true));
  await take(event(type, mailTo('p1'), true));
  expect(await suppressed(table, [ADDRESS, 'bob@larkmoor.example'])).toEqual(new Set([ADDRESS]));
  expect(await alerts(table, cohortId)).toMatchObject([{ kind, personId: 'p1' }]);
});

test('what passes condemns nobody, and what still may arrive is no news', async () => {
  for (const type of ['bounce', 'deliveryDelay', 'reject', 'delivery'] as const)
    await take(event(type, mailTo('p1')));
  expect(await suppressed(table, [ADDRESS])).toEqual(new Set());
  for (const type of ['deliveryDelay', 'delivery', 'send'] as const) await take(event(type, mailTo('boss')));
  expect((await alerts(table, cohortId)).filter(({ personId }) => personId !== 'p1')).toEqual([]);
});

test.for([
  ['bounce', 'mailReturned'],
  ['reject', 'mailRejected'],
] as const)(
  'of a %s that condemns nobody HR is told once a round, and once a day outside of rounds',
  async ([type, kind]) => {
    for (const wave of [0, 1, 2]) await take(event(type, key.mail(cohortId, 'pulse-1', wave, 'p1')));
    await take(event(type, mailTo('p1', 'pulse-2')));
    for (const occurrence of ['registered-mentor', 'freshLink-me'])
      await take(event(type, key.told(cohortId, occurrence, 'p1')));
    expect(await alerts(table, cohortId)).toMatchObject(
      ['2027-03-01', 'pulse-1', 'pulse-2'].map((occasion) => ({
        kind,
        personId: 'p1',
        alertId: expect.stringMatching(new RegExp(`~${occasion}$`)),
      })),
    );
  },
);

test('HR reads who did not get a mail, a coordinator too, and what happens with the next ones', async () => {
  await take(event('bounce', mailTo('p1')));
  await take(event('reject', key.mail(cohortId, 'readiness-1', 0, 'hr~0')));
  const told: string[] = [];
  const staged = new StagedCohort(table, cohortId);
  const { sender } = staged;
  const mailer: Sender['mailer'] = {
    send: async ({ raw }) => {
      told.push((await simpleParser(raw)).text ?? '');
      return { messageId: 'm' };
    },
  };
  const cohort = await getCohort(table, cohortId);
  await tellHrOfAlerts(cohort, { ...sender, mailer });
  expect(told).toHaveLength(cohort.settings.hr.length);
  expect(told[0]).toContain(
    'came back, perhaps because the mailbox is full; the next ones are sent all the same',
  );
  expect(told[0]).toContain('held back by a virus check and did not arrive');
  expect(told[0]).toContain(cohort.settings.hr[0]?.name);
  expect(told[0]).toContain(personOf(1).name);
});

// Request ids as the audiences make them.
test.for([
  ['p1', 'p1'],
  ['p1~mentor', 'p1'],
  ['mentee~mentor~mentee', 'mentee'],
  ['mentee~mentor~mentor', 'mentor'],
  ['hr~0', undefined],
  ['leader~1', undefined],
  ['sponsor~0', undefined],
] as const)('a notice to %s that bounced is about %s', async ([requestId, personId]) => {
  await take(event('bounce', mailTo(requestId), true));
  const [alert] = await alerts(table, cohortId);
  expect(alert?.personId).toBe(personId);
});

test('a form about a mentee that bounced is about the manager it was sent to', async () => {
  const request = {
    requestId: 'mentee~manager',
    role: 'person',
    personId: 'boss',
    aboutId: 'mentee',
    version: 0,
  };
  await table.put(key.request(cohortId, 'managerView', request.requestId), request);
  await take(event('bounce', mailTo(request.requestId, 'managerView'), true));
  expect(await alerts(table, cohortId)).toMatchObject([{ personId: 'boss' }]);
});

test('of somebody who was erased since, nothing is written down again', async () => {
  await take(event('bounce', key.told(cohortId, 'withdrawalConfirmed', 'gone'), true));
  await take(event('send', key.told(cohortId, 'withdrawalConfirmed', 'gone')));
  expect(await suppressed(table, [ADDRESS])).toEqual(new Set([ADDRESS]));
  expect(JSON.stringify(await dynamodb.scanned())).not.toContain('gone');
});

test('a mail of no known cohort still closes the address', async () => {
  await take(event('bounce', undefined, true));
  await take(event('complaint', key.mail('elsewhere', 'pulse-1', 0, 'p1'), true));
  expect(await suppressed(table, [ADDRESS])).toEqual(new Set([ADDRESS]));
  expect(await alerts(table, cohortId)).toEqual([]);
});

test('an address is known again however it is written, and is not itself in the table', async () => {
  expect(await suppress(table, ' Ada@Larkmoor.example', 'bounce', now)).toBe(true);
  expect(await suppress(table, ADDRESS, 'complaint', now)).toBe(false);
  expect(await suppressed(table, ['ADA@larkmoor.example'])).toEqual(new Set(['ADA@larkmoor.example']));
  expect(await suppressed(table, [])).toEqual(new Set());
});
