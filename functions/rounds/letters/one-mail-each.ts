import { ledgerTag, SentMail, settledOf } from '../../mail/send-once.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { byReader, type Recipient, type RoundRef } from '../round.ts';

/** What one mail asks its reader in a round. The first copy gives the mail its place in the ledger. */
export type Copies = readonly [Recipient, ...Recipient[]];

interface MailsLeft {
  mails: Copies[];
  /** When it will be known whether a mail with copies that are left out here was sent. */
  unsettledUntil?: Date;
}

/**
 * The mails still to be sent in a wave: one for each reader, with the copies that were in none yet. What was in
 * another's mail is noted at each copy's own place, so that nobody who looks at one of them only, as when a pair goes
 * on after a pause, sends it again; here, if the sender did not live to note it.
 *
 * @param chunk all copies of this part of the audience, asked now or not
 */
export async function mailsLeft(
  table: Table,
  { cohortId, roundId }: RoundRef,
  wave: number,
  { chunk, isOpen, now }: { chunk: Recipient[]; isOpen: (recipient: Recipient) => boolean; now: Date },
): Promise<MailsLeft> {
  const placeOf = ({ requestId }: Recipient) => key.mail(cohortId, roundId, wave, requestId);
  const readers = byReader(chunk);
  const several = readers.filter((copies) => copies.length > 1).flat();
  const find = await table.getTogether(several.map(placeOf));
  const left: MailsLeft = { mails: [] };
  for (const copies of readers) {
    const open = copies.filter(isOpen);
    const unsent: Recipient[] = [];
    for (const copy of copies.length === 1 ? [] : open) {
      if (find(placeOf(copy), SentMail)?.messageId) continue;
      const carrier = copies.find((one) =>
        find(placeOf(one), SentMail)?.also?.includes(ledgerTag(placeOf(copy))),
      );
      const mail = carrier && find(placeOf(carrier), SentMail);
      if (mail?.messageId) {
        await table.put(placeOf(copy), { claimedAt: mail.claimedAt, messageId: mail.messageId });
      } else if (mail && carrier && !isOpen(carrier) && now < settledOf(mail)) {
        left.unsettledUntil = settledOf(mail);
      } else {
        unsent.push(copy);
      }
    }
    const [first, ...others] = copies.length === 1 ? open : unsent;
    if (first) left.mails.push([first, ...others]);
  }
  return left;
}
