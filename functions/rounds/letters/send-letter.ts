import { raiseAlert } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { sendOnce } from '../../mail/send-once.ts';
import type { Key } from '../../store/key.ts';
import type { Sender } from '../sender.ts';
import type { Letter } from './letters.ts';

/**
 * Sends a letter once, under its place in the ledger; a refusal becomes an alert.
 *
 * @returns when it will be known whether the mail was sent, if it is not known now
 */
export async function sendLetter(
  { recipient, compose }: Letter,
  ledger: Key,
  { cohortId }: Cohort,
  { table, mailer, now }: Sender,
): Promise<Date | undefined> {
  const sending = await sendOnce(ledger, () => compose(ledger), { table, mailer, now });
  if (sending.outcome === 'unknown') return sending.settledAt;
  if (sending.outcome === 'refused') {
    const { role, personId } = recipient;
    const alertId = `mailNotAccepted~${role}~${personId}`;
    const { because } = sending;
    const alert = { alertId, kind: 'mailNotAccepted', facts: { because } } as const;
    const whom = role === 'person' ? { personId } : { facts: { because, contact: recipient.requestId } };
    await raiseAlert(table, cohortId, { ...alert, ...whom }, now());
  }
  return undefined;
}
