import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

export const AlertKind = z.enum([
  'stageFailed',
  /** A pair's health has worsened; the facts say why. */
  'pairHealth',
  /** Too little time was left for the day that HR had fixed. */
  'kickoffMoved',
  'contactMe',
  'question',
  /** Asked for on the page of a pair: the other one does not answer, another partner is wished for, help is needed. */
  'partnerSilent',
  'anotherPartner',
  'helpAsked',
  /** One of a pair finds, after the first meeting, that it may be no good fit. */
  'fitInDoubt',
  'withdrawal',
  'rematchFailed',
  'rematchWithoutPairs',
  /** Pairs were published by the clock although somebody had named people to avoid whom nobody could identify. */
  'namesUnresolved',
  'roundOverdue',
  'addressBounced',
  'complaint',
  'mailNotAccepted',
  /** The service takes no mail for hours; it goes out as soon as it does. */
  'mailsHeld',
  /** Taken, and given back for reasons that pass: the address is written to again. */
  'mailReturned',
  /** Taken, and then held back by the check for viruses. */
  'mailRejected',
  /** Found when pairs were published: the mentee, or the mentor's place, was given to another cohort meanwhile. */
  'takenElsewhere',
  /** One of a pair has come to report to the other: it pauses. */
  'pairInLine',
  /** The same of a pair that HR is reviewing: it is held back. */
  'proposalInLine',
]);
export type AlertKind = z.infer<typeof AlertKind>;

/** Something a person at HR must look at. It names people by id; the board puts names to them. */
export const Alert = z.object({
  alertId: z.string(),
  kind: AlertKind,
  raisedAt: z.iso.datetime(),
  personId: z.string().optional(),
  pairId: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  handledAt: z.iso.datetime().optional(),
  handledBy: z.string().optional(),
  note: z.string().optional(),
  /** The mail it is told in, fixed before that is sent. */
  batch: z.string().optional(),
  /** When HR was told by mail. */
  toldAt: z.iso.datetime().optional(),
});
export type Alert = z.infer<typeof Alert>;

/**
 * Raises an alert once: its id says what it is about (kind, pair or person, occurrence), so that a repeated
 * step finds it raised. One of which HR was told in a mail of its own says when.
 */
export async function raiseAlert(
  table: Table,
  cohortId: string,
  alert: Omit<Alert, 'raisedAt' | 'handledAt' | 'handledBy' | 'batch'>,
  now: Date,
): Promise<boolean> {
  return table.add(key.alert(cohortId, alert.alertId), { ...alert, raisedAt: now.toISOString() });
}

export async function alerts(table: Table, cohortId: string): Promise<Alert[]> {
  return table.list(key.alert.all(cohortId), Alert);
}
