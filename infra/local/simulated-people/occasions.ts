import type { StoredMail } from '../mailbox.ts';

interface Occasion {
  topic: string;
  /** Instants at which first mails on this topic came. */
  firsts: string[];
}

/**
 * Tells which request a mail is about, from what an inbox shows: "the third time I am asked how it is going",
 * whether in the first mail or in a reminder. The same over a restart, as long as mails are noted in their order.
 */
export class Occasions {
  readonly #byTopic = new Map<string, Occasion>();

  note({ at }: Pick<StoredMail, 'at'>, address: string, topic: string, isReminder: boolean): string {
    const key = `${address} ${topic}`;
    const occasion = this.#byTopic.get(key) ?? { topic, firsts: [] };
    this.#byTopic.set(key, occasion);
    // Several requests of one moment, as for two pairs, are met in the same mood.
    if (!isReminder && !occasion.firsts.includes(at)) occasion.firsts.push(at);
    return `${topic} ${occasion.firsts.length}`;
  }
}
