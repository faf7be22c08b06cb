import type { Cohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { type AddressChange, isStopped, moveAddressChange } from '../../people/corrected/address-change.ts';
import { writeOwnEmail } from '../../people/corrected/own-word.ts';
import { addressed } from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import type { Sender } from '../../rounds/sender.ts';
import { forgetLinks } from '../../web/link.ts';
import { told } from '../mail.ts';
import { addressKept } from './address-kept/address-kept.mail.ts';

/**
 * Whoever reads the address of before says that the new one is not theirs: mails go on to the one of before, or go there
 * again where the new one was confirmed already. Links that were sent to the new one open nothing any more. Repeated at
 * will.
 */
export async function stopAddress(cohort: Cohort, change: AddressChange, sender: Sender): Promise<void> {
  const { table } = sender;
  const { cohortId } = cohort;
  const { personId, changeId, email, former, formerSince, state } = change;
  // First: nobody can confirm it any more.
  const isUndone = state === 'confirmed' || state === 'undone';
  const next = isUndone ? 'undone' : 'stopped';
  if (!isStopped(change) && !(await moveAddressChange(table, cohortId, change, next))) return;
  const isBack = await writeOwnEmail(table, cohortId, {
    personId,
    email: former,
    instead: email,
    since: formerSince,
  });
  await forgetLinks(
    table,
    cohortId,
    personId,
    ({ scope }) => scope === 'newAddress' || (isBack && scope === 'door'),
  );
  await record(
    table,
    cohortId,
    { at: sender.now(), what: 'addressCorrectionStopped', by: personId, facts: { personId } },
    `addressCorrectionStopped ${changeId}`,
  );
  // Where nobody had confirmed the address, nothing more is sent to it.
  if (!isUndone) return;
  await notify(
    {
      occurrence: `addressKept-${changeId}`,
      recipients: [{ role: 'person', personId, requestId: `newAddress~${personId}` }],
      ofAddress: { scope: 'newAddress', changeId, to: email },
      ...told(addressKept, addressed),
    },
    cohort,
    sender,
  );
}
