import * as z from 'zod';
import { type AlertKind, raiseAlert } from '../../../cohorts/alert.ts';
import { findCohort } from '../../../cohorts/cohort.ts';
import { confirmSent, ledgerOfTag } from '../../../mail/send-once.ts';
import type { SesEvent } from '../../../mail/ses/ses-event.ts';
import { addressHash, suppress } from '../../../mail/suppression.ts';
import { findPeople } from '../../../people/directory.ts';
import { isContact } from '../../../rounds/correspondents.ts';
import { key, type LedgerEntry, ledgerEntry } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';

/**
 * What SES says became of a mail: sent (the ledger learns it, should its sender not have lived to hear it), come
 * back or complained of. After a complaint, and when there is no such address, it is not written to again. HR is
 * told of each, and of mails that only once did not arrive. Events may come twice.
 */
export async function takeFeedback(
  event: SesEvent,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  const ledger = event.tags.ledger === undefined ? undefined : ledgerOfTag(event.tags.ledger);
  if (event.type === 'send' && ledger) await confirmSent(table, ledger, event.messageId);
  const kind = newsIn(event);
  if (!kind) return;

  for (const address of event.addresses) {
    if (event.permanent) await suppress(table, address, kind === 'complaint' ? 'complaint' : 'bounce', now);
    const entry = ledger && ledgerEntry(ledger);
    if (!entry || !(await findCohort(table, entry.cohortId))) continue;
    const { cohortId } = entry;
    const about = await addresseeOf(entry, table);
    // Of somebody who was erased since, nothing is written down again.
    if (about.personId && !(await findPeople(table, cohortId, [about.personId])).has(about.personId))
      continue;
    const { contact, ...whom } = about;
    const facts: Record<string, string> = contact === undefined ? {} : { contact };
    // An address that is closed is news once; a mail that did not arrive is, once a round or a day.
    const occasion = event.permanent ? [] : [entry.roundId ?? now.toISOString().slice(0, 10)];
    const alertId = [kind, addressHash(address).slice(0, 16), ...occasion].join('~');
    await raiseAlert(table, cohortId, { alertId, kind, ...whom, facts }, now);
  }
}

/** What of an event HR must know. A delay is none: SES goes on trying, and says so when it gives up. */
function newsIn({ type, permanent }: SesEvent): AlertKind | undefined {
  if (type === 'complaint') return 'complaint';
  if (type === 'reject') return 'mailRejected';
  if (type !== 'bounce') return undefined;
  return permanent ? 'addressBounced' : 'mailReturned';
}

/** As much of a round's request as matters here. */
const Addressee = z.object({ role: z.string(), personId: z.string() });

/** Whoever the request was sent to; a notice has no request, but the person's id in the request's place. */
async function addresseeOf(
  { cohortId, roundId, requestId }: LedgerEntry,
  table: Table,
): Promise<{ personId?: string; contact?: string }> {
  if (isContact(requestId)) return { contact: requestId };
  const request = roundId && (await table.get(key.request(cohortId, roundId, requestId), Addressee));
  if (request) return { personId: request.personId };
  const [first = requestId, second, third] = requestId.split('~');
  // `mentee~mentor~side`: the pair's id comes first.
  return { personId: third === 'mentor' && second !== undefined ? second : first };
}
