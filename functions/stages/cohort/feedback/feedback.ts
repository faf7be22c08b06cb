import * as z from 'zod';
import { raiseAlert } from '../../../cohorts/alert.ts';
import { findCohort } from '../../../cohorts/cohort.ts';
import { confirmSent, ledgerOfTag } from '../../../mail/send-once.ts';
import type { SesEvent } from '../../../mail/ses/ses-event.ts';
import { addressHash, suppress } from '../../../mail/suppression.ts';
import { findPeople } from '../../../people/directory.ts';
import { key, type LedgerEntry, ledgerEntry } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';

/**
 * What SES says became of a mail: sent (the ledger learns it, should its sender not have lived to hear it), come
 * back or complained of (the address is not written to again, and HR is told). Events may come twice.
 */
export async function takeFeedback(
  event: SesEvent,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  const ledger = event.tags.ledger === undefined ? undefined : ledgerOfTag(event.tags.ledger);
  if (event.type === 'send' && ledger) await confirmSent(table, ledger, event.messageId);
  const isComplaint = event.type === 'complaint';
  if (!(isComplaint || (event.type === 'bounce' && event.permanent))) return;

  for (const address of event.addresses) {
    await suppress(table, address, isComplaint ? 'complaint' : 'bounce', now);
    const entry = ledger && ledgerEntry(ledger);
    if (!entry || !(await findCohort(table, entry.cohortId))) continue;
    const { cohortId } = entry;
    const kind = isComplaint ? 'complaint' : 'addressBounced';
    const personId = await personOf(entry, table);
    // Of somebody who was erased since, nothing is written down again.
    if (personId && !(await findPeople(table, cohortId, [personId])).has(personId)) continue;
    const alertId = `${kind}~${addressHash(address).slice(0, 16)}`;
    await raiseAlert(table, cohortId, { alertId, kind, ...(personId ? { personId } : {}), facts: {} }, now);
  }
}

/** As much of a round's request as matters here. */
const Addressee = z.object({ role: z.string(), personId: z.string() });

/** Whoever the request was sent to; a notice has no request, but the person's id in the request's place. */
async function personOf(
  { cohortId, roundId, requestId }: LedgerEntry,
  table: Table,
): Promise<string | undefined> {
  const request = roundId && (await table.get(key.request(cohortId, roundId, requestId), Addressee));
  if (request) return request.role === 'person' ? request.personId : undefined;
  const [first, second, third] = requestId.split('~');
  if (first === 'hr' || first === 'leader') return undefined;
  // `mentee~mentor~side`: the pair's id comes first.
  return third === 'mentor' ? second : first;
}
