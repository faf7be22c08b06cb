import type { Cohort } from '../../cohorts/cohort.ts';
import { wasSent } from '../../mail/send-once.ts';
import { key } from '../../store/keys.ts';
import { readerId } from '../../web/link.ts';
import type { Recipient, Round } from '../round.ts';
import type { Sender } from '../sender.ts';
import { noteTurn } from './apart.ts';
import { letters, type OfAddress, type Write } from './letters.ts';
import type { Copies } from './one-mail-each.ts';
import { sendLetter } from './send-letter.ts';

export interface Notice {
  /** What the mail is about: the same occurrence is told once, whatever is repeated. */
  occurrence: string;
  /** Of which kind the mail is: HR's own paragraph (`mail.extra`) is by kind. */
  kind: string;
  recipients: Recipient[];
  write: Write;
  /** The round whose form the mail's link opens, for mails that bring somebody back to a form. */
  round?: Round;
  /** Told once to a reader, however many of their requests it is about. */
  oncePer?: 'reader';
  /** Its reader has pressed for it a moment ago: what follows by itself need not keep away from it. */
  askedFor?: true;
  /** The link was asked for on a page, and opens a session there. */
  opensDoor?: true;
  /** It is about the change of the reader's address. */
  ofAddress?: OfAddress;
}

/**
 * Writes at once to the few people something concerns, outside of any state machine.
 *
 * @returns whether every mail's fate is known: false when one may have been lost with an earlier attempt that
 * died over it, and the same notice should be given again after a quarter of an hour
 */
export async function notify(notice: Notice, cohort: Cohort, sender: Sender): Promise<boolean> {
  const { occurrence, kind, recipients, write, oncePer, askedFor, opensDoor, ofAddress } = notice;
  const round: Round = notice.round ?? {
    cohortId: cohort.cohortId,
    roundId: occurrence,
    kind,
    number: 1,
    openedAt: sender.now().toISOString(),
    reminders: [],
    recipients: recipients.length,
    chunks: 0,
    wave: 0,
    chunk: 0,
    decidedByHr: false,
    decisions: 0,
  };
  const ledgerOf = (recipient: Recipient) =>
    key.told(cohort.cohortId, occurrence, oncePer === 'reader' ? readerId(recipient) : recipient.requestId);
  const untold: { copies: Copies }[] = [];
  for (const recipient of recipients) {
    if (!(await wasSent(sender.table, ledgerOf(recipient)))) untold.push({ copies: [recipient] });
  }
  let isKnown = true;
  const sort = { kind, write, opensDoor, ofAddress };
  for (const letter of await letters(round, 0, untold, cohort, sender, sort)) {
    const [recipient] = letter.copies;
    if (await sendLetter(letter, ledgerOf(recipient), cohort, sender)) isKnown = false;
    if (!askedFor) await noteTurn(sender.table, cohort, recipient, ledgerOf(recipient), sender.now());
  }
  return isKnown;
}
