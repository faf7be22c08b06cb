import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Durability } from '../../files/durability.ts';
import { Journal } from '../../files/journal.ts';
import { replaceFile } from '../../files/replace-file.ts';

const StoredMail = z.object({
  /** From 1, in the order in which SES took them. */
  number: z.number().int(),
  /** On the machine's clock. */
  at: z.iso.datetime(),
  messageId: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  configurationSet: z.string().optional(),
  tags: z.record(z.string(), z.string()),
  attachmentBytes: z.number().int(),
  /**
   * What became of it: no such address; given back because the mailbox is full; held back by SES's own check for
   * viruses. Only what was delivered is in somebody's inbox.
   */
  fate: z.enum(['delivered', 'complained', 'bounced', 'mailboxFull', 'rejected']),
});
/** A mail that SES took; the message itself is on disk. */
export type StoredMail = z.infer<typeof StoredMail>;

const INDEX = 'index.jsonl';

/** Whether somebody can read it. */
export function hasArrived({ fate }: Pick<StoredMail, 'fate'>): boolean {
  return fate === 'delivered' || fate === 'complained';
}

/** Every mail ever sent from this data folder: one `.eml` each, and an index. */
export class Mailbox {
  readonly folder: string;
  readonly #index: Journal;
  readonly #durability: Durability;
  readonly #mails: StoredMail[];
  readonly #listeners = new Set<(mail: StoredMail) => void>();
  #last: Promise<unknown> = Promise.resolve();

  /** Opens the mailbox of a folder with everything that was in it before. */
  static open(folder: string, durability: Durability = 'process'): Mailbox {
    return new Mailbox(folder, durability);
  }

  private constructor(folder: string, durability: Durability) {
    this.folder = folder;
    this.#durability = durability;
    this.#index = new Journal(folder, durability);
    this.#mails = this.#index.open(INDEX, (line) => StoredMail.parse(line));
    // Of a mail that the last process was writing when it died: nobody was told that it was taken.
    rmSync(`${this.path({ number: this.#nextNumber })}.next`, { force: true });
  }

  get #nextNumber(): number {
    return (this.#mails.at(-1)?.number ?? 0) + 1;
  }

  /** Mails with a number above `since`, oldest first. */
  mails(since = 0): StoredMail[] {
    return this.#mails.filter(({ number }) => number > since);
  }

  /** @returns a function that ends it */
  onMail(listener: (mail: StoredMail) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The message as it was sent. */
  raw(mail: StoredMail): Promise<Buffer> {
    return readFile(this.path(mail));
  }

  path({ number }: Pick<StoredMail, 'number'>): string {
    return join(this.folder, `${String(number).padStart(6, '0')}.eml`);
  }

  /** Keeps a mail for good before anybody is told that it was taken; one after the other, in their order. */
  keep(mail: Omit<StoredMail, 'number'>, raw: Buffer): Promise<StoredMail> {
    const kept = this.#last.then(async () => {
      const stored = { number: this.#nextNumber, ...mail };
      replaceFile(this.path(stored), raw, this.#durability);
      await this.#index.append(INDEX, stored);
      this.#mails.push(stored);
      for (const listener of this.#listeners) listener(stored);
      return stored;
    });
    this.#last = kept.catch(() => undefined);
    return kept;
  }
}
