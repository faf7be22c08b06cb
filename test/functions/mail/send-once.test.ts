import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MailError, type Mailer } from '../../../functions/mail/mailer.ts';
import {
  confirmSent,
  ledgerOfTag,
  ledgerTag,
  type Sending,
  sendOnce,
} from '../../../functions/mail/send-once.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { type Death, Died, live, outside } from '../rounds/lives.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

const LEDGER = key.mail('c', 'pulse-1', 0, 'p1');
const NOON = Date.parse('2027-03-01T12:00:00Z');
const MINUTE_MS = 60_000;

let dynamodb: MemoryTable;
let table: Table;
let posted: string[];
let faults: MailError[];
let minutes: number;

beforeAll(async () => {
  dynamodb = await openMemoryTable(outside);
});
afterAll(() => dynamodb[Symbol.asyncDispose]());
beforeEach(async () => {
  table = await dynamodb.another();
  posted = [];
  faults = [];
  minutes = 0;
});

const mailer: Mailer = {
  send: ({ tags }) =>
    outside(async () => {
      const fault = faults.shift();
      if (fault) throw fault;
      posted.push(tags.ledger ?? '');
      return { messageId: `id-${posted.length}` };
    }),
};
const mail = { to: { name: 'Ada', address: 'ada@larkmoor.example' }, raw: Buffer.from('mail') };
const now = () => new Date(NOON + minutes * MINUTE_MS);
const send = () => sendOnce(LEDGER, async () => mail, { table, mailer, now });

async function attempt(death: Death): Promise<Sending | 'died'> {
  return live(send, [death]).catch((error: unknown) => {
    if (error instanceof Died) return 'died';
    throw error;
  });
}

test('a mail goes out once, tagged with its place in the ledger, however often it is asked for', async () => {
  expect(await send()).toEqual({ outcome: 'sent' });
  expect(await send()).toEqual({ outcome: 'already' });
  minutes = 60 * 24 * 365;
  expect(await send()).toEqual({ outcome: 'already' });
  expect(posted).toEqual([ledgerTag(LEDGER)]);
});

test('of many who send at the same moment one does', async () => {
  const sendings = await Promise.all(Array.from({ length: 8 }, send));
  expect(sendings.filter(({ outcome }) => outcome === 'sent')).toHaveLength(1);
  expect(posted).toHaveLength(1);
});

// The calls of one attempt: the claim, SES, the word of SES into the ledger.
const deaths = [1, 2, 3].flatMap((atCall) => [
  { atCall, when: 'before' } as const,
  { atCall, when: 'after' } as const,
]);

test.for(deaths)(
  'whoever sends dies $when call $atCall: one mail, when SES tells that it took it',
  async (death) => {
    expect(await attempt(death)).toBe('died');
    for (const tag of posted) await confirmSent(table, ledgerOfTag(tag) ?? LEDGER, 'told');
    const again = await send();
    if (again.outcome === 'unknown') {
      expect(again.settledAt).toEqual(new Date(NOON + 15 * MINUTE_MS));
      minutes = 14;
      expect(await send()).toEqual(again);
      minutes = 15;
      expect(await send()).toEqual({ outcome: 'sent' });
    }
    expect(await send()).toEqual({ outcome: 'already' });
    expect(posted).toHaveLength(1);
  },
);

test('the one gap: SES took the mail, the sender died, and the word of SES was lost too', async () => {
  expect(await attempt({ atCall: 2, when: 'after' })).toBe('died');
  minutes = 15;
  expect(await send()).toEqual({ outcome: 'sent' });
  expect(posted).toHaveLength(2);
});

test('of many who find an old claim one sends', async () => {
  expect(await attempt({ atCall: 1, when: 'after' })).toBe('died');
  minutes = 15;
  const sendings = await Promise.all(Array.from({ length: 8 }, send));
  expect(sendings.filter(({ outcome }) => outcome === 'sent')).toHaveLength(1);
  expect(posted).toHaveLength(1);
});

test('a fault on the way may have been a mail taken: asked again, it is not sent before that is known', async () => {
  faults = [new MailError('transient', 'SES: TimeoutError')];
  await expect(send()).rejects.toThrow('TimeoutError');
  expect((await send()).outcome).toBe('unknown');
  await confirmSent(table, LEDGER, 'told');
  expect(await send()).toEqual({ outcome: 'already' });
  expect(posted).toEqual([]);
});

test.for(['rate', 'held', 'account'] as const)(
  'not taken for the %s: the next attempt sends at once',
  async (fault) => {
    faults = [new MailError(fault, `SES: ${fault}`)];
    await expect(send()).rejects.toThrow(fault);
    expect(await send()).toEqual({ outcome: 'sent' });
  },
);

test('refused for good: nobody tries again', async () => {
  faults = [new MailError('message', 'SES: MessageRejected')];
  const refused = { outcome: 'refused', because: 'SES: MessageRejected' };
  expect(await send()).toEqual(refused);
  minutes = 60;
  expect(await send()).toEqual(refused);
  expect(posted).toEqual([]);
});

test('a mail that cannot be composed is not sent, and tried again later', async () => {
  const broken = () => Promise.reject(new Error('no such person'));
  await expect(sendOnce(LEDGER, broken, { table, mailer, now })).rejects.toThrow('no such person');
  minutes = 15;
  expect(await send()).toEqual({ outcome: 'sent' });
});

test('the word of SES about a mail that nobody claimed leaves no trace', async () => {
  await confirmSent(table, LEDGER, 'told');
  expect(await send()).toEqual({ outcome: 'sent' });
});

test('a ledger’s place survives its journey as a tag; other tags are not mistaken for one', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9~._-]{1,40}$/);
  fc.assert(
    fc.property(part, part, part, (cohortId, about, requestId) => {
      for (const ledger of [key.mail(cohortId, about, 2, requestId), key.told(cohortId, about, requestId)]) {
        const tag = ledgerTag(ledger);
        expect(tag).toMatch(/^[\w-]{1,256}$/);
        expect(ledgerOfTag(tag)).toEqual(ledger);
      }
    }),
  );
  const tagged = (text: string) => Buffer.from(text).toString('base64url');
  for (const tag of ['', 'pulse', tagged('a b c'), tagged('COHORT#c NOTE#1'), tagged('ROUND#c#r TOLD#o#q')])
    expect(ledgerOfTag(tag)).toBeUndefined();
});
