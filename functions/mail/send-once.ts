import * as z from 'zod';
import type { Key } from '../store/key.ts';
import { StoredKey } from '../store/stored-key.ts';
import type { Table } from '../store/table.ts';
import { MailError, type Mailer, type OutgoingMail } from './mailer.ts';

/**
 * A claim without the word of SES is settled this long after. By then SES has reported the mail as sent, if it
 * took it (its events arrive within seconds), so that sending again sends no second copy.
 */
const CLAIM_MS = 15 * 60_000;

export const SentMail = z.object({
  claimedAt: z.iso.datetime(),
  messageId: z.string().optional(),
  refused: z.string().optional(),
  /** The places, as {@link ledgerTag} writes them, of what else is asked in this mail. */
  also: z.array(z.string()).optional(),
});
export type SentMail = z.infer<typeof SentMail>;

/**
 * - `sent`: this call sent it. `already`: an earlier one did.
 * - `unknown`: an earlier one may have; ask again at `settledAt`.
 * - `refused`: SES will never take this mail; `because` says why without naming the address.
 */
export type Sending =
  | { outcome: 'sent' | 'already' }
  | { outcome: 'unknown'; settledAt: Date }
  | { outcome: 'refused'; because: string };

interface SendingOnce {
  table: Table;
  mailer: Mailer;
  now: () => Date;
  /** The places of what else this mail asks. */
  also?: readonly Key[];
}

/**
 * Sends one mail, once, whatever is retried: the ledger is claimed before and holds the message id after. The
 * one gap, a crash between SES taking the mail and the ledger knowing it, is closed by SES's own `Send` event,
 * which carries the ledger's key (see feedback); only if that event is lost too does a second copy go out.
 */
export async function sendOnce(
  ledger: Key,
  compose: () => Promise<Omit<OutgoingMail, 'tags'>>,
  { table, mailer, now, also = [] }: SendingOnce,
): Promise<Sending> {
  const claimedAt = now().toISOString();
  const claim = also.length > 0 ? { claimedAt, also: also.map(ledgerTag) } : { claimedAt };
  if (!(await table.add(ledger, claim))) {
    const entry = await table.get(ledger, SentMail);
    if (entry?.messageId) return { outcome: 'already' };
    if (entry?.refused) return { outcome: 'refused', because: entry.refused };
    const settledAt = settledOf({ claimedAt: entry?.claimedAt ?? claimedAt });
    if (now() < settledAt) return { outcome: 'unknown', settledAt };
    const reclaimed = await table.change(ledger, claim, {
      claimedAt: entry?.claimedAt,
      messageId: undefined,
    });
    if (!reclaimed) return { outcome: 'unknown', settledAt: new Date(now().getTime() + CLAIM_MS) };
  }
  try {
    const { messageId } = await mailer.send({ ...(await compose()), tags: { ledger: ledgerTag(ledger) } });
    await table.change(ledger, { messageId });
    return { outcome: 'sent' };
  } catch (error) {
    // Nothing was sent: the claim is given back, or the refusal kept, before anybody else asks.
    if (error instanceof MailError && error.permanent) {
      await table.change(ledger, { refused: error.message });
      return { outcome: 'refused', because: error.message };
    }
    if (error instanceof MailError && error.fault !== 'transient') await table.delete(ledger);
    throw error;
  }
}

/** When it is known of a claim whether its mail was sent. */
export function settledOf({ claimedAt }: Pick<SentMail, 'claimedAt'>): Date {
  return new Date(Date.parse(claimedAt) + CLAIM_MS);
}

/** Notes at their own places what was asked in a mail of another place, too, if that was sent. */
export async function noteAlsoSent(table: Table, ledger: Key, also: readonly Key[]): Promise<void> {
  if (also.length === 0) return;
  const mail = await table.get(ledger, SentMail);
  if (!mail?.messageId) return;
  const { claimedAt, messageId } = mail;
  await table.putAll(also.map((place) => ({ ...place, claimedAt, messageId })));
}

/** Whether a mail under this place in the ledger has gone out, so that none need be made ready. */
export async function wasSent(table: Table, ledger: Key): Promise<boolean> {
  return (await table.get(ledger, SentMail))?.messageId !== undefined;
}

/** The ledger's key as an SES message tag: letters, digits, `_` and `-`, at most 256 characters. */
export function ledgerTag({ pk, sk }: Key): string {
  return Buffer.from(`${pk} ${sk}`).toString('base64url');
}

/** @returns undefined for a tag this product did not write */
export function ledgerOfTag(tag: string): Key | undefined {
  const [pk, sk, ...rest] = Buffer.from(tag, 'base64url').toString().split(' ');
  return rest.length === 0 ? StoredKey.safeParse({ pk, sk }).data : undefined;
}

/** SES says that it took the mail: the claim of a sender that did not live to hear it is settled. */
export async function confirmSent(table: Table, ledger: Key, messageId: string): Promise<void> {
  await table.change(ledger, { messageId }, { messageId: undefined });
}
