import type { StoredMail } from '../../machine/mail/mailbox.ts';

interface Occasion {
  topic: string;
  /** How often first mails on this topic came, those of one moment counted once. */
  times: number;
  /** Milliseconds since 1970. */
  latest: number;
}

/**
 * Several requests of one moment, as for two pairs, are met in the same mood. A moment is half a day: when the
 * sender dies between two mails, the second comes some minutes after the first.
 */
const MOMENT_MS = 12 * 3_600_000;

/**
 * Tells which request a mail is about, from what an inbox shows: "the third time I am asked how it is going",
 * whether in the first mail or in a reminder. The same over a restart, as long as mails are noted in their order.
 */
export class Occasions {
  readonly #byTopic = new Map<string, Occasion>();

  note({ at }: Pick<StoredMail, 'at'>, address: string, topic: string, isReminder: boolean): string {
    const key = `${address} ${topic}`;
    const occasion = this.#byTopic.get(key) ?? { topic, times: 0, latest: Number.NEGATIVE_INFINITY };
    this.#byTopic.set(key, occasion);
    if (!isReminder) {
      const arrived = Date.parse(at);
      if (arrived - occasion.latest > MOMENT_MS) occasion.times += 1;
      occasion.latest = arrived;
    }
    return `${topic} ${occasion.times}`;
  }
}
