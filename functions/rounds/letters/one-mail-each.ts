import { ledgerTag, SentMail, settledOf } from '../../mail/send-once.ts';
import type { Key } from '../../store/key.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import type { Recipient, RoundRef } from '../round.ts';

/** What one mail asks its reader in a round. The first copy gives the mail its place in the ledger. */
export type Copies = readonly [Recipient, ...Recipient[]];

interface MailsLeft {
  mails: Copies[];
  /** When it will be known whether a mail with copies that are left out here was sent. */
  unsettledUntil?: Date;
}

/**
 * The mails still to be sent in a wave, with the copies that were in none yet. What was in another's mail is noted at
 * each copy's own place, so that nobody who looks at one of them only, as when a pair goes on after a pause, sends it
 * again; here, if the sender did not live to note it.
 *
 * @param chunk all copies of this part of the audience, asked now or not, as one mail would ask them
 */
export async function mailsLeft(
  table: Table,
  round: RoundRef,
  wave: number,
  { chunk, isOpen, now }: { chunk: Recipient[][]; isOpen: (recipient: Recipient) => boolean; now: Date },
): Promise<MailsLeft> {
  const placeOf = (copy: Recipient) => placeIn(round, wave, copy);
  const find = await table.getTogether(chunk.flat().map(placeOf));
  const sentAt = (copy: Recipient) => find(placeOf(copy), SentMail);
  const left: MailsLeft = { mails: [] };
  for (const copies of chunk) {
    const unsent: Recipient[] = [];
    for (const copy of copies.filter(isOpen)) {
      if (sentAt(copy)?.messageId) continue;
      const carrier = copies.find((one) => sentAt(one)?.also?.includes(ledgerTag(placeOf(copy))));
      const mail = carrier && sentAt(carrier);
      if (mail?.messageId) {
        await table.put(placeOf(copy), { claimedAt: mail.claimedAt, messageId: mail.messageId });
      } else if (mail && carrier && !isOpen(carrier) && now < settledOf(mail)) {
        left.unsettledUntil = settledOf(mail);
      } else {
        unsent.push(copy);
      }
    }
    const [first, ...others] = unsent;
    if (first) left.mails.push([first, ...others]);
  }
  return left;
}

/** Where it is noted that a mail asked for this. */
export function placeIn(
  { cohortId, roundId }: RoundRef,
  wave: number,
  { requestId }: Pick<Recipient, 'requestId'>,
): Key {
  return key.mail(cohortId, roundId, wave, requestId);
}
