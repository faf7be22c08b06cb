import * as z from 'zod';
import { raiseAlert } from '../../../cohorts/alert.ts';
import { findCohort } from '../../../cohorts/cohort.ts';
import { confirmSent, ledgerOfTag } from '../../../mail/send-once.ts';
import type { SesEvent } from '../../../mail/ses/ses-event.ts';
import { addressHash, suppress } from '../../../mail/suppression.ts';
import type { Key, Table } from '../../../store/table.ts';

/** Every ledger of a mail lies under the cohort's partition or one of its rounds'. */
const COHORT_OF_PARTITION = /^(?:COHORT|ROUND)#([^#]+)/;

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
    const cohortId = ledger?.pk.match(COHORT_OF_PARTITION)?.[1];
    if (cohortId === undefined || !(await findCohort(table, cohortId))) continue;
    const kind = isComplaint ? 'complaint' : 'addressBounced';
    const personId = ledger && (await personOf(ledger, table));
    const alertId = `${kind}~${addressHash(address).slice(0, 16)}`;
    await raiseAlert(table, cohortId, { alertId, kind, ...(personId ? { personId } : {}), facts: {} }, now);
  }
}

/** As much of a round's request as matters here. */
const Addressee = z.object({ role: z.string(), personId: z.string() });

/** Whoever the request was sent to; a notice has no request, but the person's id in the request's place. */
async function personOf({ pk, sk }: Key, table: Table): Promise<string | undefined> {
  const requestId = sk.split('#').at(-1) ?? '';
  const request = await table.get({ pk, sk: `REQUEST#${requestId}` }, Addressee);
  if (request) return request.role === 'person' ? request.personId : undefined;
  const [first, second, third] = requestId.split('~');
  if (first === 'hr' || first === 'leader') return undefined;
  // `mentee~mentor~side`: the pair's id comes first.
  return third === 'mentor' ? second : first;
}
