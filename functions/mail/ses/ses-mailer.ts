import { type SESClient, type SESClientConfig, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { MailError, type Mailer, type OutgoingMail } from '../mailer.ts';
import { type Pace, sendingRate } from './sending-rate.ts';
import { sesFault } from './ses-fault.ts';

/**
 * For the client handed to `sesMailer`. The SDK would try again after a timeout, when SES may already have
 * taken the mail: a second mail for the same thing.
 */
export const SES_CLIENT: SESClientConfig = { maxAttempts: 1 };

/** 0.2, 0.4, 0.8, 1.6 seconds, with full jitter: a rate is counted by the second. */
const ATTEMPTS = 5;
const FIRST_BACK_OFF_MS = 200;

export interface SesMailerOptions {
  client: Pick<SESClient, 'send'>;
  /** The verified address mails are sent from; the same as in their From. */
  senderAddress: string;
  /** Reports bounces and complaints. */
  configurationSetName: string;
  /** What this process may send: the account's rate, shared out among the functions that send at once. */
  mailsPerSecond: number;
  pace: Pace;
  /** Between 0 and 1. */
  random: () => number;
}

/**
 * Sends through Amazon SES. A mail is tried again only when SES said that it did not take it because of the
 * rate.
 */
export function sesMailer(options: SesMailerOptions): Mailer {
  const { client, pace, random } = options;
  const takeTurn = sendingRate(options.mailsPerSecond, pace);

  async function send(mail: OutgoingMail): Promise<{ messageId: string }> {
    const command = commandFor(mail, options);
    for (let attempt = 1; ; attempt++) {
      await takeTurn();
      try {
        const { MessageId } = await client.send(command);
        if (MessageId === undefined) throw new MailError('transient', 'SES answered without a message id');
        return { messageId: MessageId };
      } catch (error) {
        if (attempt === ATTEMPTS || sesFault(error) !== 'rate') throw asMailError(error);
        await pace.sleep(random() * FIRST_BACK_OFF_MS * 2 ** (attempt - 1));
      }
    }
  }

  return { send };
}

function commandFor(
  { to, raw, tags }: OutgoingMail,
  { senderAddress, configurationSetName }: SesMailerOptions,
) {
  return new SendRawEmailCommand({
    Source: senderAddress,
    Destinations: [to.address],
    RawMessage: { Data: raw },
    ConfigurationSetName: configurationSetName,
    Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
  });
}

/** Keeps SES's name for the error and drops its words, which may hold the address. */
function asMailError(error: unknown): MailError {
  if (error instanceof MailError) return error;
  const name = error instanceof Error ? error.name : 'unknown error';
  return new MailError(sesFault(error), `SES: ${name}`);
}
