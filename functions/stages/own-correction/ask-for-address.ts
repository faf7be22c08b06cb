import type { Cohort } from '../../cohorts/cohort.ts';
import { suppressed } from '../../mail/suppression.ts';
import {
  type AddressChange,
  findAddressChange,
  putAddressChange,
} from '../../people/corrected/address-change.ts';
import { type PersonOfDirectory, presentPeople } from '../../people/directory.ts';
import { addressed, linkTo } from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import type { Sender } from '../../rounds/sender.ts';
import { localDate } from '../../time/local-date.ts';
import { forgetLinks } from '../../web/link.ts';
import { told } from '../mail.ts';
import { addressAsked } from './address-asked/address-asked.mail.ts';
import { newAddress } from './new-address/new-address.mail.ts';

/** Why it is not asked for. */
export type NotAsked = 'own' | 'taken' | 'unreachable' | 'tooMany';

/** Mails to strangers that one page sends a day, at most. */
const MOST_A_DAY = 3;
/** Pressed again within the hour it is the same wish: nobody is written to twice. */
const SAME_WISH_MS = 60 * 60 * 1000;

/**
 * Somebody wants to be written to at another address. It is asked whether it is theirs, and the one on file is told, with a
 * way to stop it; until it is confirmed nothing changes.
 *
 * @param email in lower case
 * @returns why not, where it is not asked for. Whose an address is already, is not said
 */
export async function askForAddress(
  cohort: Cohort,
  person: PersonOfDirectory,
  email: string,
  sender: Sender,
): Promise<NotAsked | undefined> {
  const { table } = sender;
  const { cohortId, settings } = cohort;
  const now = sender.now();
  if (email === person.email) return 'own';
  if (await isTakenByAnother(cohort, person.id, email, sender)) return 'taken';
  if ((await suppressed(table, [email])).size > 0) return 'unreachable';
  const before = await findAddressChange(table, cohortId, person.id);
  const isSame =
    before?.email === email &&
    before.former === person.email &&
    before.state === 'asked' &&
    now.getTime() - Date.parse(before.askedAt) < SAME_WISH_MS;
  if (isSame) {
    await tellBoth(cohort, before, sender);
    return undefined;
  }
  const day = localDate(now, settings.timeZone);
  const askedThatDay = (before?.day === day ? before.askedThatDay : 0) + 1;
  if (askedThatDay > MOST_A_DAY) return 'tooMany';
  const asked = {
    personId: person.id,
    email,
    former: person.email,
    ...(person.ownEmailSince !== undefined && { formerSince: person.ownEmailSince }),
    day,
    askedThatDay,
  };
  const change = await putAddressChange(table, cohortId, asked, now);
  await forgetLinks(
    table,
    cohortId,
    person.id,
    ({ scope }) => scope === 'newAddress' || scope === 'formerAddress',
  );
  await tellBoth(cohort, change, sender);
  return undefined;
}

/** Whether somebody else in the cohort is written to there. */
export async function isTakenByAnother(
  { cohortId }: Cohort,
  personId: string,
  email: string,
  { table }: Pick<Sender, 'table'>,
): Promise<boolean> {
  return (await presentPeople(table, cohortId)).some((one) => one.email === email && one.id !== personId);
}

async function tellBoth(cohort: Cohort, change: AddressChange, sender: Sender): Promise<void> {
  const { personId, changeId, email, validUntil } = change;
  const reader = { role: 'person', personId } as const;
  await notify(
    {
      occurrence: `newAddress-${changeId}`,
      // Not the person's own id: mail that comes back from there says nothing of the address on file.
      recipients: [{ ...reader, requestId: `newAddress~${personId}` }],
      ofAddress: { scope: 'newAddress', changeId, to: email },
      ...told(newAddress, (context) => ({
        ...addressed(context),
        confirmUrl: linkTo('address', context),
        deadline: validUntil,
      })),
    },
    cohort,
    sender,
  );
  await notify(
    {
      occurrence: `addressAsked-${changeId}`,
      recipients: [{ ...reader, requestId: personId }],
      ofAddress: { scope: 'formerAddress', changeId },
      ...told(addressAsked, (context) => ({
        ...addressed(context),
        stopUrl: linkTo('address', context),
        deadline: validUntil,
      })),
    },
    cohort,
    sender,
  );
}
