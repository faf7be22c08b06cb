import * as z from 'zod';
import type { Cohort } from '../../cohorts/cohort.ts';
import { ledgerTag } from '../../mail/send-once.ts';
import type { Key } from '../../store/key.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { isExact } from '../../time/duration.ts';
import type { Recipient, Round } from '../round.ts';

/** Nobody is written to twice within this, but in answer to what they, or their partner, do at that moment. */
export const MAILS_APART_MS = 60 * 60_000;

/** The item is of use for an hour; DynamoDB takes it away some time after. */
const KEPT_SECONDS = 24 * 60 * 60;

const LastMail = z.object({ at: z.iso.datetime(), ledger: z.string() });

interface Writing {
  table: Table;
  now: Date;
  /** In milliseconds. */
  apart: number;
}

/** A cohort in seconds has no hours to keep. */
export function apartIn({ settings }: Cohort, apart: number): number {
  return isExact(settings.checkIns.healthEvery) ? 0 : apart;
}

/**
 * Takes the hour in which a person is written to for one mail of a round: of two machines that write at the same moment
 * one waits. A mail that is tried again has its hour already.
 *
 * @returns when to ask again, if it is another mail's
 */
export async function takeTurn(
  { cohortId }: Round,
  { role, personId }: Recipient,
  ledger: Key,
  { table, now, apart }: Writing,
): Promise<Date | undefined> {
  if (role !== 'person' || apart === 0) return undefined;
  const itsKey = key.lastMail(cohortId, personId);
  const last = await table.get(itsKey, LastMail);
  if (last?.ledger === ledgerTag(ledger)) return undefined;
  const free = last && new Date(Date.parse(last.at) + apart);
  if (free && now < free) return free;
  const turn = lastMail(ledger, now);
  const taken = last ? await table.change(itsKey, turn, { at: last.at }) : await table.add(itsKey, turn);
  return taken ? undefined : new Date(now.getTime() + apart);
}

/** Notes a mail that does not wait: what follows by itself keeps away from it. */
export async function noteTurn(
  table: Table,
  { cohortId }: Cohort,
  { role, personId }: Recipient,
  ledger: Key,
  now: Date,
): Promise<void> {
  if (role === 'person') await table.put(key.lastMail(cohortId, personId), lastMail(ledger, now));
}

function lastMail(ledger: Key, now: Date): z.infer<typeof LastMail> & { expiresAt: number } {
  const expiresAt = Math.ceil(now.getTime() / 1000) + KEPT_SECONDS;
  return { at: now.toISOString(), ledger: ledgerTag(ledger), expiresAt };
}
