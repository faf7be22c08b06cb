import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SNSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSesEvent } from '../../../../functions/mail/ses/ses-event.ts';
import { Clock } from '../../../../infra/local/clock/clock.ts';
import type { Invocation } from '../../../../infra/local/machine/lambda.ts';
import { tellMailEvents } from '../../../../infra/local/machine/mail/mail-events.ts';
import { hasArrived, Mailbox } from '../../../../infra/local/machine/mail/mailbox.ts';
import { type Ses, startSes } from '../../../../infra/local/machine/mail/ses.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';

const start = new Date('2026-03-02T08:00:00Z');
const topicArn = 'arn:aws:sns:local:000000000000:Topic';
let folder: string;
let opened: { ses: Ses; clock: Clock } | undefined;
let failing = 0;
/** As they came. */
const messages: string[] = [];
const events: { functionName: string; type: string; to: string[]; tags: object }[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-ses-'));
  events.length = 0;
  messages.length = 0;
  failing = 0;
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

async function close() {
  opened?.clock.stop();
  await opened?.ses.close();
  opened = undefined;
}

async function open() {
  const clock = new Clock({ mode: 'hand', start });
  clock.start();
  const mailbox = await Mailbox.open(folder);
  const usage = noUsage();
  const ses = await startSes({ mailbox, clock, usage });
  await tellMailEvents({
    folder,
    mailbox,
    clock,
    eventDestinations: [
      { configurationSet: 'mentoring', eventTypes: ['SEND', 'BOUNCE', 'REJECT'], topicArn },
    ],
    subscriptions: [{ topicArn, functionArn: 'feedback' }],
    log: () => {},
    lambda: { invoke: async (name, event) => receive(name, event as SNSEvent) },
  });
  opened = { ses, clock };
  const client = new SESClient({
    endpoint: ses.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return { client, mailbox, clock, usage, ses };
}

function receive(functionName: string, event: SNSEvent): Invocation {
  if (failing > 0) {
    failing -= 1;
    return { payload: '{}', functionError: 'Unhandled' };
  }
  const message = event.Records[0]?.Sns.Message ?? '';
  messages.push(message);
  const { eventType, mail } = JSON.parse(message);
  events.push({ functionName, type: eventType, to: mail.destination, tags: mail.tags });
  return { payload: 'null', functionError: undefined };
}

function mailTo(to: string, text = 'Bonjour'): SendRawEmailCommand {
  const raw = [
    'From: "Mentorat, 2026" <hr@example.com>',
    `To: ${to}`,
    'Subject: =?utf-8?Q?Votre_mentor=C3=A9e?=',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');
  return new SendRawEmailCommand({
    RawMessage: { Data: Buffer.from(raw) },
    ConfigurationSetName: 'mentoring',
    Tags: [
      { Name: 'ledger', Value: 'abc' },
      { Name: 'kind', Value: 'pulse' },
    ],
  });
}

describe('a mail that SES takes', () => {
  test('is kept as it was sent, with what it is about', async () => {
    const { client, mailbox, usage } = await open();
    const heard: number[] = [];
    mailbox.onMail(({ number }) => heard.push(number));
    const { MessageId } = await client.send(mailTo('"Doe, Adèle" <adele@example.com>', 'Bonjour à vous'));
    expect(mailbox.mails()).toEqual([
      {
        number: 1,
        at: start.toISOString(),
        messageId: MessageId,
        from: 'hr@example.com',
        to: ['adele@example.com'],
        subject: 'Votre mentorée',
        configurationSet: 'mentoring',
        tags: { ledger: 'abc', kind: 'pulse' },
        attachmentBytes: 0,
        fate: 'delivered',
      },
    ]);
    expect(await readFile(join(folder, '000001.eml'), 'utf8')).toContain('Bonjour à vous');
    expect([heard, usage.mailsSent]).toEqual([[1], 1]);
  });

  test('is there after a restart, in the inbox page too', async () => {
    const first = await open();
    await first.client.send(mailTo('a@example.com', 'first'));
    await close();
    const second = await open();
    expect(second.mailbox.mails()).toEqual(first.mailbox.mails());
    await second.client.send(mailTo('b@example.com', 'second'));
    expect(second.mailbox.mails(1).map(({ number, to }) => [number, to])).toEqual([[2, ['b@example.com']]]);
    const store: { emails: { messageId: string; body: { text: string } }[] } = JSON.parse(
      await (await fetch(`${second.ses.endpoint}/store`)).text(),
    );
    const shown = store.emails.map(({ messageId, body }) => [messageId, body.text.trim()]);
    expect(shown).toEqual([
      [first.mailbox.mails()[0]?.messageId, 'first'],
      [second.mailbox.mails(1)[0]?.messageId, 'second'],
    ]);
  });

  test('counts even if the process died while writing the index of the next', async () => {
    const first = await open();
    await first.client.send(mailTo('a@example.com'));
    await close();
    await appendFile(join(folder, 'index.jsonl'), '{"number":2,"at":"2026');
    const second = await open();
    await second.client.send(mailTo('b@example.com'));
    await close();
    expect((await Mailbox.open(folder)).mails().map(({ number, to }) => [number, ...to])).toEqual([
      [1, 'a@example.com'],
      [2, 'b@example.com'],
    ]);
  });

  test('keeps its place when many come at once', async () => {
    const { client, mailbox } = await open();
    const heard: number[] = [];
    mailbox.onMail(({ number }) => heard.push(number));
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    await Promise.all(
      numbers.map((number) => client.send(mailTo(`a${number}@example.com`, 'x'.repeat(number * 999)))),
    );
    expect(heard).toEqual(numbers);
    await close();
    expect((await Mailbox.open(folder)).mails().map(({ number }) => number)).toEqual(numbers);
  });

  test('has a sender, and at most ten megabytes', async () => {
    const { client, mailbox } = await open();
    const raw = (text: string) =>
      client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(text) } }));
    await expect(raw('Subject: none\r\n\r\nnobody')).rejects.toThrow(
      expect.objectContaining({ name: 'MessageRejected' }),
    );
    await expect(
      raw(`From: a@example.com\r\nTo: b@example.com\r\n\r\n${'x'.repeat(10 * 1024 * 1024)}`),
    ).rejects.toThrow('more than');
    expect(mailbox.mails()).toEqual([]);
  });
});

describe('mail events', () => {
  const soon = new Date(start.getTime() + 10_000);

  test('tell of sending and bouncing, with the mail’s tags, to who subscribed in the template', async () => {
    const { client, clock, mailbox } = await open();
    await client.send(mailTo('bounce.marie@example.com'));
    await client.send(mailTo('adele@example.com'));
    await clock.advanceTo(soon);
    expect(events.map(({ functionName, type, to }) => `${functionName} ${type} ${to}`).sort()).toEqual([
      'feedback Bounce bounce.marie@example.com',
      'feedback Send adele@example.com',
      'feedback Send bounce.marie@example.com',
    ]);
    expect(events[0]?.tags).toEqual({
      'ses:configuration-set': ['mentoring'],
      ledger: ['abc'],
      kind: ['pulse'],
    });
    expect(mailbox.mails().map(({ fate }) => fate)).toEqual(['bounced', 'delivered']);
  });

  test.each([
    ['mailboxfull.marie@example.com', ['bounce', 'send'], 'mailReturned'],
    ['reject.marie@example.com', ['reject'], 'mailRejected'],
  ])('tell of mail to %s as SES does, in a shape that feedback reads', async (address, types) => {
    const { client, clock, mailbox } = await open();
    await client.send(mailTo(address));
    await clock.advanceTo(soon);
    const read = messages.map(parseSesEvent);
    expect(read.map(({ type }) => type).sort()).toEqual(types);
    for (const event of read) {
      expect(event).toMatchObject({
        addresses: [address],
        permanent: false,
        tags: { ledger: 'abc', kind: 'pulse' },
      });
    }
    expect(mailbox.mails().map(hasArrived)).toEqual([false]);
  });

  test('that were not told before the end are told after the restart, the others not again', async () => {
    const first = await open();
    await first.client.send(mailTo('a@example.com'));
    await first.clock.advanceTo(soon);
    await first.client.send(mailTo('b@example.com'));
    await close();
    expect(events.map(({ to }) => to)).toEqual([['a@example.com']]);
    const second = await open();
    await second.clock.advanceTo(soon);
    expect(events.map(({ to }) => to)).toEqual([['a@example.com'], ['b@example.com']]);
  });

  test('are told again later when the subscriber fails', async () => {
    const { client, clock } = await open();
    failing = 2;
    await client.send(mailTo('a@example.com'));
    await clock.advanceTo(soon);
    expect(events).toEqual([]);
    await clock.advanceTo(new Date(start.getTime() + 3_600_000));
    expect(events.map(({ type }) => type)).toEqual(['Send']);
  });
});
