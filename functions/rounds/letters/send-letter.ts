import { raiseAlert } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { noteAlsoSent, sendOnce } from '../../mail/send-once.ts';
import type { Key } from '../../store/key.ts';
import type { Sender } from '../sender.ts';
import type { Letter } from './letters.ts';

/**
 * Sends a letter once, under its place in the ledger; a refusal becomes an alert. What it asks besides has places too.
 *
 * @returns when it will be known whether the mail was sent, if it is not known now
 */
export async function sendLetter(
  { copies: [recipient], compose }: Letter,
  ledger: Key,
  { cohortId }: Cohort,
  { table, mailer, now }: Sender,
  also: readonly Key[] = [],
): Promise<Date | undefined> {
  const sending = await sendOnce(ledger, () => compose(ledger), { table, mailer, now, also });
  if (sending.outcome === 'unknown') return sending.settledAt;
  await noteAlsoSent(table, ledger, also);
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
