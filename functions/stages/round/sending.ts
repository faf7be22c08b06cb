import type { Sending } from '../../rounds/send-what-is-due.ts';
import type { Sender } from '../../rounds/sender.ts';
import { tellHrOfAlerts } from '../cohort/alerts/tell-hr-of-alerts.ts';
import { tellDecision } from '../cohort/decision-taken/tell-decision.ts';
import type { Instruments } from '../mail.ts';
import { roundOf } from '../rounds.ts';
import { writeLetter } from './write-letter.ts';

/**
 * The rounds and mails of the product, for the protocol, which knows none.
 *
 * @param apart how far mails to one person are kept apart, in milliseconds; not at all unless said
 */
export function sendingOf(sender: Sender, instruments: Instruments, apart = 0): Sending {
  return {
    apart,
    sender,
    kinds: roundOf,
    write: (context) => writeLetter(context, instruments),
    tellHr: (cohort) => tellHrOfAlerts(cohort, sender),
    tellDecision: (round, decision, cohort) => tellDecision(round, decision, cohort, sender),
  };
}
