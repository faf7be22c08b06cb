import { randomUUID } from 'node:crypto';
import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';
import type { Clock } from '../../clock/clock.ts';
import type { Durability } from '../../files/durability.ts';
import { Journal } from '../../files/journal.ts';
import type { Lambda } from '../lambda.ts';
import type { EventDestination, Subscription } from '../template.ts';
import type { Mailbox, StoredMail } from './mailbox.ts';

export interface MailEventsOptions {
  folder: string;
  durability?: Durability;
  mailbox: Mailbox;
  eventDestinations: EventDestination[];
  subscriptions: Subscription[];
  lambda: Pick<Lambda, 'invoke'>;
  clock: Pick<Clock, 'at' | 'now'>;
  log(line: string): void;
}

type EventType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint' | 'Reject';

const TOLD = 'told.jsonl';
const Told = z.object({ number: z.number().int() });
/** SES reports within seconds; any delay shows that nobody counts on none. */
const DELAY_MS = 2_000;
/** SNS tries a function that fails again, further and further apart. */
const RETRY_MINUTES = [1, 5, 20, 60, 360];
const AT_ONCE = 10;

/**
 * Tells the template's subscribers what became of each mail, as SES does through SNS: at least once, in no
 * promised order. What was not told when the process died is told after the restart.
 */
export function tellMailEvents(options: MailEventsOptions): () => void {
  const events = new MailEvents(options);
  events.takeUp();
  return options.mailbox.onMail((mail) => events.tellSoon(mail));
}

class MailEvents {
  readonly #options: MailEventsOptions;
  readonly #journal: Journal;
  #waiting: StoredMail[] = [];

  constructor(options: MailEventsOptions) {
    this.#options = options;
    this.#journal = new Journal(options.folder, options.durability ?? 'process');
  }

  takeUp(): void {
    const told = new Set(this.#journal.open(TOLD, (line) => Told.parse(line)).map(({ number }) => number));
    for (const mail of this.#options.mailbox.mails()) if (!told.has(mail.number)) this.tellSoon(mail);
  }

  /** One instant tells of all that were sent before it, however many: the clock does one thing at a time. */
  tellSoon(mail: StoredMail): void {
    if (this.#receiversOf(mail).length === 0) return;
    this.#waiting.push(mail);
    if (this.#waiting.length === 1) this.#in(DELAY_MS, () => this.#tellWaiting());
  }

  async #tellWaiting(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < waiting.length; start += AT_ONCE) {
      await Promise.all(waiting.slice(start, start + AT_ONCE).map((mail) => this.#tell(mail, 0)));
    }
  }

  async #tell(mail: StoredMail, attempt: number): Promise<void> {
    const { lambda, clock, log } = this.#options;
    for (const { functionArn, topicArn, type } of this.#receiversOf(mail)) {
      const { functionError } = await lambda.invoke(functionArn, snsEvent(topicArn, type, mail, clock.now()));
      const minutes = RETRY_MINUTES[attempt];
      if (functionError && minutes) return this.#in(minutes * 60_000, () => this.#tell(mail, attempt + 1));
      if (functionError) log(`The ${type} event of mail ${mail.number} could not be told.`);
    }
    await this.#journal.append(TOLD, { number: mail.number });
  }

  #in(delayMs: number, action: () => Promise<void>): void {
    const { clock } = this.#options;
    clock.at(new Date(clock.now().getTime() + delayMs), 'mail events', action);
  }

  #receiversOf(mail: StoredMail): Receiver[] {
    const { eventDestinations, subscriptions } = this.#options;
    return EVENT_TYPES[mail.fate].flatMap((type) =>
      eventDestinations
        .filter(({ configurationSet, eventTypes }) => {
          return configurationSet === mail.configurationSet && eventTypes.includes(type.toUpperCase());
        })
        .flatMap(({ topicArn }) =>
          subscriptions
            .filter((subscription) => subscription.topicArn === topicArn)
            .map(({ functionArn }) => ({ functionArn, topicArn, type })),
        ),
    );
  }
}

interface Receiver {
  functionArn: string;
  topicArn: string;
  type: EventType;
}

const EVENT_TYPES: Record<StoredMail['fate'], EventType[]> = {
  delivered: ['Send', 'Delivery'],
  complained: ['Send', 'Delivery', 'Complaint'],
  bounced: ['Send', 'Bounce'],
  mailboxFull: ['Send', 'Bounce'],
  // SES does not try to deliver what it rejects.
  rejected: ['Reject'],
};

function snsEvent(topicArn: string, type: EventType, mail: StoredMail, now: Date): SNSEvent {
  return {
    Records: [
      {
        EventSource: 'aws:sns',
        EventVersion: '1.0',
        EventSubscriptionArn: `${topicArn}:local`,
        Sns: {
          Type: 'Notification',
          MessageId: randomUUID(),
          TopicArn: topicArn,
          Subject: 'Amazon SES Email Event Notification',
          Message: JSON.stringify(sesEvent(type, mail, now.toISOString())),
          Timestamp: now.toISOString(),
          SignatureVersion: '1',
          Signature: 'local',
          SigningCertUrl: 'local',
          UnsubscribeUrl: 'local',
          MessageAttributes: {},
        },
      },
    ],
  };
}

/** As SES publishes events: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
function sesEvent(eventType: EventType, mail: StoredMail, timestamp: string): object {
  const tags = Object.entries(mail.tags).map(([name, value]) => [name, [value]]);
  return {
    eventType,
    mail: {
      timestamp: mail.at,
      messageId: mail.messageId,
      source: mail.from,
      sourceArn: 'local',
      sendingAccountId: 'local',
      destination: mail.to,
      headersTruncated: false,
      headers: [],
      commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.messageId, subject: mail.subject },
      tags: { 'ses:configuration-set': [mail.configurationSet ?? ''], ...Object.fromEntries(tags) },
    },
    ...detailsOf(eventType, mail, timestamp),
  };
}

const NO_SUCH_ADDRESS = {
  bounceType: 'Permanent',
  bounceSubType: 'General',
  status: '5.1.1',
  diagnosticCode: 'smtp; 550 5.1.1 user unknown',
};
const MAILBOX_FULL = {
  bounceType: 'Transient',
  bounceSubType: 'MailboxFull',
  status: '4.2.2',
  diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
};

function detailsOf(eventType: EventType, { to, messageId, fate }: StoredMail, timestamp: string): object {
  const feedbackId = `${messageId}-feedback`;
  switch (eventType) {
    case 'Send':
      return { send: {} };
    case 'Delivery':
      return {
        delivery: { timestamp, processingTimeMillis: 500, recipients: to, smtpResponse: '250 2.0.0 OK' },
      };
    case 'Bounce': {
      const { status, diagnosticCode, ...kind } = fate === 'mailboxFull' ? MAILBOX_FULL : NO_SUCH_ADDRESS;
      const bouncedRecipients = to.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status,
        diagnosticCode,
      }));
      return { bounce: { feedbackId, ...kind, bouncedRecipients, timestamp } };
    }
    case 'Reject':
      return { reject: { reason: 'Bad content' } };
    case 'Complaint': {
      const complainedRecipients = to.map((emailAddress) => ({ emailAddress }));
      return { complaint: { feedbackId, complainedRecipients, timestamp, complaintFeedbackType: 'abuse' } };
    }
  }
}
