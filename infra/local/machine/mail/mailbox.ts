import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Journal } from '../../journal.ts';

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
  /** What the receiving side did with it: a bounced mail is in nobody's inbox. */
  fate: z.enum(['delivered', 'bounced', 'complained']),
});
/** A mail that SES took; the message itself is on disk. */
export type StoredMail = z.infer<typeof StoredMail>;

/** Every mail ever sent from this data folder: one `.eml` each, and an index. */
export class Mailbox {
  readonly folder: string;
  readonly #index: Journal<StoredMail>;
  readonly #mails: StoredMail[];
  readonly #listeners = new Set<(mail: StoredMail) => void>();
  #last: Promise<unknown> = Promise.resolve();

  /** Opens the mailbox of a folder with everything that was in it before. */
  static async open(folder: string): Promise<Mailbox> {
    await mkdir(folder, { recursive: true });
    const index = new Journal<StoredMail>(join(folder, 'index.jsonl'));
    return new Mailbox(folder, index, await index.read((line) => StoredMail.parse(line)));
  }

  private constructor(folder: string, index: Journal<StoredMail>, mails: StoredMail[]) {
    this.folder = folder;
    this.#index = index;
    this.#mails = mails;
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
      const stored = { number: (this.#mails.at(-1)?.number ?? 0) + 1, ...mail };
      await writeFile(this.path(stored), raw);
      await this.#index.append(stored);
      this.#mails.push(stored);
      for (const listener of this.#listeners) listener(stored);
      return stored;
    });
    this.#last = kept.catch(() => undefined);
    return kept;
  }
}
