import {
  AccountSendingPausedException,
  ConfigurationSetDoesNotExistException,
  ConfigurationSetSendingPausedException,
  MailFromDomainNotVerifiedException,
  MessageRejected,
  SESClient,
  SESServiceException,
} from '@aws-sdk/client-ses';
import { describe, expect, it } from 'vitest';
import { MailError } from '../../../functions/mail/mailer.ts';
import { sesFault } from '../../../functions/mail/ses/ses-fault.ts';
import { SES_CLIENT, sesMailer } from '../../../functions/mail/ses/ses-mailer.ts';

const fault = (name: string, message = name) =>
  new SESServiceException({ name, message, $fault: 'client', $metadata: {} });
const rejected = (message: string) => new MessageRejected({ message, $metadata: {} });

const mail = {
  to: { name: 'Ann', address: 'ann@example.com' },
  raw: Buffer.from('From: x\r\n\r\nbody'),
  tags: { ledger: 'abc', cohort: 'c1' },
};

/** A client whose requests end as the list says, in its order, and which notes what it was sent. */
function sesThat(...outcomes: (string | Error)[]) {
  const requests: unknown[] = [];
  const slept: number[] = [];
  const client = new SESClient({
    ...SES_CLIENT,
    region: 'eu-west-3',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  client.middlewareStack.add(
    () => async (args) => {
      requests.push(args.input);
      const outcome = outcomes.shift();
      if (outcome instanceof Error) throw outcome;
      return { response: {}, output: { MessageId: outcome, $metadata: {} } };
    },
    { step: 'initialize', priority: 'high' },
  );
  const mailer = sesMailer({
    client,
    senderAddress: 'programme@mentorat.example.com',
    configurationSetName: 'mentoring',
    mailsPerSecond: 100,
    pace: {
      elapsed: () => 0,
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    },
    random: () => 0.5,
  });
  return { mailer, requests, slept };
}

describe('the SES mailer', () => {
  it('hands the message over as it is, with tags and configuration set', async () => {
    const { mailer, requests } = sesThat('0102-id');
    expect(await mailer.send(mail)).toEqual({ messageId: '0102-id' });
    expect(requests).toEqual([
      {
        Source: 'programme@mentorat.example.com',
        Destinations: ['ann@example.com'],
        RawMessage: { Data: mail.raw },
        ConfigurationSetName: 'mentoring',
        Tags: [
          { Name: 'ledger', Value: 'abc' },
          { Name: 'cohort', Value: 'c1' },
        ],
      },
    ]);
  });

  it('waits longer each time it is throttled, then gets through', async () => {
    const throttled = () => fault('Throttling', 'Maximum sending rate exceeded.');
    const { mailer, slept } = sesThat(throttled(), throttled(), throttled(), 'id');
    expect(await mailer.send(mail)).toEqual({ messageId: 'id' });
    expect(slept).toEqual([100, 200, 400]);
  });

  it('gives up after five attempts, and says that nothing was sent', async () => {
    const { mailer, requests } = sesThat(...Array.from({ length: 9 }, () => fault('Throttling')));
    await expect(mailer.send(mail)).rejects.toMatchObject({ fault: 'rate', permanent: false });
    expect(requests).toHaveLength(5);
  });

  it.each([
    ['a timeout', Object.assign(new Error('socket hang up'), { name: 'TimeoutError' }), 'transient'],
    ['a fault of SES', fault('InternalFailure'), 'transient'],
    ['the day’s allowance', fault('Throttling', 'Daily message quota exceeded.'), 'held'],
    ['a refused message', rejected('Address blacklisted.'), 'message'],
    ['a paused account', new AccountSendingPausedException({ message: 'paused', $metadata: {} }), 'held'],
  ])('does not try again after %s', async (_what, error, expected) => {
    const { mailer, requests } = sesThat(error, 'id');
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailError', fault: expected });
    expect(requests).toHaveLength(1);
  });

  it('keeps addresses out of what may be logged', async () => {
    const { mailer } = sesThat(rejected('Email address is not verified: ann@example.com'));
    const error = await mailer.send(mail).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MailError);
    expect(String(error)).not.toContain('@');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('@');
  });

  it('does not take silence for success', async () => {
    const { mailer } = sesThat();
    await expect(mailer.send(mail)).rejects.toMatchObject({ fault: 'transient' });
  });

  it('leaves no retry to the SDK, which would send twice', () => {
    expect(SES_CLIENT.maxAttempts).toBe(1);
  });
});

describe('the fault of an error', () => {
  it.each([
    [rejected('Email address is not verified. The following identities failed the check'), 'account'],
    [rejected('Invalid recipient'), 'message'],
    [fault('InvalidParameterValue', 'Local address contains control or whitespace'), 'message'],
    [new ConfigurationSetDoesNotExistException({ message: 'no set', $metadata: {} }), 'account'],
    [new MailFromDomainNotVerifiedException({ message: 'not verified', $metadata: {} }), 'account'],
    [fault('AccessDenied'), 'account'],
    [fault('Throttling', 'Maximum sending rate exceeded.'), 'rate'],
    [fault('ThrottlingException', 'Maximum sending rate exceeded.'), 'rate'],
    [fault('Throttling', 'Daily message quota exceeded.'), 'held'],
    [fault('ThrottlingException', 'Daily sending quota exceeded.'), 'held'],
    [fault('LimitExceededException'), 'held'],
    // What would else look like a mail that is refused for good, one person after the other.
    [rejected('Sending suspended for this account. For more information, please check the inbox'), 'held'],
    [rejected('Sending paused for this account.'), 'held'],
    [new ConfigurationSetSendingPausedException({ message: 'paused', $metadata: {} }), 'held'],
    [fault('ServiceUnavailable'), 'transient'],
    ['a string', 'transient'],
  ])('%s is of the kind %s', (error, expected) => {
    expect(sesFault(error)).toBe(expected);
  });
});
