import type { Cohort } from '../../cohorts/cohort.ts';
import { key } from '../../store/keys.ts';
import type { Recipient, Round } from '../round.ts';
import type { Sender } from '../sender.ts';
import { letters, type Write } from './letters.ts';
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
}

/**
 * Writes at once to the few people something concerns, outside of any state machine.
 *
 * @returns whether every mail's fate is known: false when one may have been lost with an earlier attempt that
 * died over it, and the same notice should be given again after a quarter of an hour
 */
export async function notify(notice: Notice, cohort: Cohort, sender: Sender): Promise<boolean> {
  const { occurrence, kind, recipients, write } = notice;
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
    anyAnswerCloses: false,
  };
  let isKnown = true;
  for (const letter of await letters(round, 0, recipients, cohort, sender, { kind, write })) {
    const ledger = key.told(cohort.cohortId, occurrence, letter.recipient.requestId);
    if (await sendLetter(letter, ledger, cohort, sender)) isKnown = false;
  }
  return isKnown;
}
