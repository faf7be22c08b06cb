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
 * Whose fault it is:
 * - `message`: this mail will never be taken (address refused, suppressed or malformed); do not try again.
 * - `account`: the sender is not set up or is paused; every other mail would fail as well.
 * - `quota`: the day's allowance is spent; try again in hours.
 * - `transient`: try again.
 */
export type MailFault = 'message' | 'account' | 'quota' | 'transient';

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
