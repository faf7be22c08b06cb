import { randomUUID } from 'node:crypto';
import { MailError, type Mailer } from '../../../functions/mail/mailer.ts';
import { ledgerOfTag } from '../../../functions/mail/send-once.ts';
import type { SesEvent } from '../../../functions/mail/ses/ses-event.ts';
import { takeFeedback } from '../../../functions/stages/cohort/feedback/feedback.ts';
import type { Table } from '../../../functions/store/table.ts';
import type { Clock } from '../../../infra/local/clock/clock.ts';
import { onItsOwn, outside } from './lives.ts';

/** What becomes of one attempt to send: taken, taken without our hearing of it, or not taken. */
export type MailFault = 'none' | 'answerLost' | 'notTaken' | 'rate' | 'held';

export interface Posted {
  /** Among everything that happened. */
  order: number;
  at: Date;
  to: string;
  /** Sort key of its place in the ledger: `MAIL#wave#request` in a round. */
  ledger: string;
}

/** SES publishes an event within seconds, now and then within a minute. */
const EVENT_AFTER_MS = [1_000, 5_000, 60_000];

/** SES: keeps what it took, and tells later that it took it. */
export class PostBox implements Mailer {
  readonly posted: Posted[] = [];
  readonly #faults: MailFault[];
  readonly #collaborators: { table: Table; clock: Clock; nextOrder: () => number; tells: boolean };

  constructor(
    faults: readonly MailFault[],
    collaborators: { table: Table; clock: Clock; nextOrder: () => number; tells: boolean },
  ) {
    this.#faults = [...faults];
    this.#collaborators = collaborators;
  }

  send: Mailer['send'] = ({ to, tags }) =>
    outside(async () => {
      const { clock, nextOrder } = this.#collaborators;
      const fault = this.#faults.shift() ?? 'none';
      if (fault === 'rate' || fault === 'held') throw new MailError(fault, 'SES: Throttling');
      if (fault === 'notTaken') throw new MailError('transient', 'SES: TimeoutError');
      const ledger = ledgerOfTag(tags.ledger ?? '')?.sk ?? '';
      this.posted.push({ order: nextOrder(), at: clock.now(), to: to.address, ledger });
      const messageId = randomUUID();
      this.#tellLater(messageId, tags);
      if (fault === 'answerLost') throw new MailError('transient', 'SES: TimeoutError');
      return { messageId };
    });

  #tellLater(messageId: string, tags: Record<string, string>): void {
    const { table, clock, tells } = this.#collaborators;
    if (!tells) return;
    const delay = EVENT_AFTER_MS[this.posted.length % EVENT_AFTER_MS.length] ?? 0;
    const event: SesEvent = { type: 'send', addresses: [], tags, messageId, permanent: false };
    clock.at(new Date(clock.now().getTime() + delay), 'SES tells of a mail', () =>
      onItsOwn(() => takeFeedback(event, { table, now: clock.now() })),
    );
  }
}
