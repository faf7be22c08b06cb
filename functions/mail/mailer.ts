/** A name and its address, never joined to one string: quoting is the MIME writer's work. */
export interface Address {
  name: string;
  address: string;
}

export interface OutgoingMail {
  to: Address;
  /** The whole MIME message. */
  raw: Buffer;
  /** Come back with the bounce or complaint: ids only, `A-Z a-z 0-9 _ -`, at most 256 characters. */
  tags: Record<string, string>;
}

/** Takes mails to whoever delivers them. Rejects with a `MailError`. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<{ messageId: string }>;
}

/**
 * Whose fault it is, and whether the mail can have gone out all the same:
 * - `message`: refused for good (address or content); do not try again.
 * - `account`: not taken, as the sender is not set up; every other mail would fail as well, until somebody mends it.
 * - `rate`: not taken, as the rate of the second is spent; try again in a moment.
 * - `held`: not taken, nor is any other for hours: the day's allowance is spent, or sending is paused. It passes
 *   without anybody here; try again tomorrow.
 * - `transient`: no answer, or a fault on the way. The mail may have been taken: trying again at once could
 *   send it twice.
 */
export type MailFault = 'message' | 'account' | 'rate' | 'held' | 'transient';

export class MailError extends Error {
  override readonly name = 'MailError';
  readonly fault: MailFault;

  /** `message` must not hold the address: it ends in logs. */
  constructor(fault: MailFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }

  get permanent(): boolean {
    return this.fault === 'message';
  }
}

/** Whether no mail at all goes out for now, through no fault of this one. */
export function isHeld(error: unknown): boolean {
  return error instanceof MailError && error.fault === 'held';
}
