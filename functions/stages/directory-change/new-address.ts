import { type AlertKind, alerts } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { addressHash } from '../../mail/suppression.ts';
import { isOver } from '../../rounds/answer-request.ts';
import { isSettled } from '../../rounds/forms/settled.ts';
import { letters } from '../../rounds/letters/letters.ts';
import { sendLetter } from '../../rounds/letters/send-letter.ts';
import { restingIn } from '../../rounds/resting.ts';
import type { Sender } from '../../rounds/sender.ts';
import { key } from '../../store/keys.ts';
import { requestsOf } from '../requests-of.ts';
import type { DirectoryCollaborators } from './collaborators.ts';

/** What HR had to look at because a person's address did not work. */
const OF_ADDRESS: ReadonlySet<AlertKind> = new Set(['addressBounced', 'mailNotAccepted', 'mailReturned']);

/**
 * Mail to the person came back, and HR has corrected the address: the forms that are open are sent there, once, and
 * what HR was to look at is dealt with.
 *
 * @returns whether the fate of every mail is known
 */
export async function reachAgain(
  cohort: Cohort,
  { personId, email, by }: { personId: string; email: string; by: string },
  { sender, write }: Pick<DirectoryCollaborators, 'sender' | 'write'>,
): Promise<boolean> {
  const { table, now } = sender;
  const { cohortId } = cohort;
  await addressMended(cohort, { personId, by }, sender);
  const rests = await restingIn(table, cohortId);
  const address = addressHash(email).slice(0, 16);
  let isKnown = true;
  for (const { round, request } of await requestsOf(table, cohort, personId)) {
    if (isOver(round, now()) || isSettled(request) || rests(request)) continue;
    if (round.deadline === undefined) continue;
    const { roundId, kind } = round;
    for (const letter of await letters(round, 0, [{ copies: [request] }], cohort, sender, { kind, write })) {
      const ledger = key.told(cohortId, `${roundId}-${address}`, request.requestId);
      if (await sendLetter(letter, ledger, cohort, sender)) isKnown = false;
    }
  }
  return isKnown;
}

/** What HR was to look at because of the address of before is dealt with. */
export async function addressMended(
  { cohortId }: Cohort,
  { personId, by }: { personId: string; by: string },
  { table, now }: Pick<Sender, 'table' | 'now'>,
): Promise<void> {
  for (const { alertId, kind, personId: about } of await alerts(table, cohortId)) {
    if (about !== personId || !OF_ADDRESS.has(kind)) continue;
    const handled = { handledAt: now().toISOString(), handledBy: by };
    await table.change(key.alert(cohortId, alertId), handled, { handledAt: undefined });
  }
}
