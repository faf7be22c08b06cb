import type { Cohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import {
  type AddressChange,
  findAddressChange,
  isStopped,
  moveAddressChange,
} from '../../people/corrected/address-change.ts';
import { writeOwnEmail } from '../../people/corrected/own-word.ts';
import { findPeople } from '../../people/directory.ts';
import type { Sender } from '../../rounds/sender.ts';
import { addressMended } from '../directory-change/new-address.ts';
import { isTakenByAnother } from './ask-for-address.ts';

/**
 * Whoever reads the new address says that it is theirs: from now on mails go there. Repeated at will.
 *
 * @returns false where it cannot be any more: somebody else has the address now, or HR has given them another one
 */
export async function confirmAddress(
  cohort: Cohort,
  change: AddressChange,
  sender: Pick<Sender, 'table' | 'now'>,
): Promise<boolean> {
  const { table } = sender;
  const { cohortId } = cohort;
  const { personId, changeId, email, former, formerSince, state } = change;
  const now = sender.now();
  if (isStopped(change) || (await isTakenByAnother(cohort, personId, email, sender))) return false;
  if (state === 'asked' && !(await moveAddressChange(table, cohortId, change, 'confirmed'))) return false;
  const theirs = { personId, email, instead: former, since: now.toISOString() };
  const isOurs = await writeOwnEmail(table, cohortId, theirs);
  const stands = await findAddressChange(table, cohortId, personId);
  // Stopped in the moment in which it was confirmed: whoever stops it may have looked before it was written.
  if (stands?.changeId === changeId && isStopped(stands)) {
    await writeOwnEmail(table, cohortId, { personId, email: former, instead: email, since: formerSince });
    return false;
  }
  // An attempt that died after it is gone on with.
  const onFile = (await findPeople(table, cohortId, [personId])).get(personId)?.email;
  if (!isOurs && onFile !== email) return false;
  await record(
    table,
    cohortId,
    { at: now, what: 'addressCorrected', by: personId, facts: { personId } },
    `addressCorrected ${changeId}`,
  );
  await addressMended(cohort, { personId, by: personId }, sender);
  return true;
}
