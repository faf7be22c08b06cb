import { DAY_MS } from '../../../../functions/time/day.ts';
import type { StoredMail } from '../../machine/mail/mailbox.ts';
import type { Asked } from './inner-life/meetings.ts';

/** A request as an inbox shows it, and how long ago the one before was. */
export interface Occasion extends Asked {
  /** The same in its first mail and in its reminders: "the third time I am asked how it is going". */
  name: string;
  /** When the first mail of this request came. */
  since: Date;
}

/**
 * Several requests of one moment, as for two pairs, are met in the same mood. A moment is half a day: when the
 * sender dies between two mails, the second comes some minutes after the first.
 */
const MOMENT_MS = 12 * 3_600_000;

/**
 * Tells which request a mail is about, from what an inbox shows, whether in the first mail or in a reminder. The same
 * over a restart, as long as mails are noted in their order.
 */
export class Occasions {
  readonly #byTopic = new Map<string, Occasion>();

  note(
    { at }: Pick<StoredMail, 'at'>,
    address: string,
    topic: string,
    isReminder: boolean,
  ): Readonly<Occasion> {
    const key = `${address} ${topic}`;
    const before = this.#byTopic.get(key);
    const since = new Date(at);
    const elapsed = before && since.getTime() - before.since.getTime();
    if (before && (isReminder || (elapsed !== undefined && elapsed <= MOMENT_MS))) return before;
    const times = (before?.times ?? 0) + 1;
    const occasion = {
      name: `${topic} ${times}`,
      times,
      daysSince: elapsed === undefined ? undefined : Math.round(elapsed / DAY_MS),
      since,
    };
    this.#byTopic.set(key, occasion);
    return occasion;
  }
}
