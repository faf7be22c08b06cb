import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

/**
 * Who asked not to be written to: not reminded (one click in a mail), or not at all (withdrew), for good; or with
 * nothing that asks something of them, until a day.
 */
const Quiet = z.object({
  personId: z.string(),
  from: z.enum(['reminders', 'everything']).optional(),
  pausedUntil: z.iso.datetime().optional(),
});
export type Quiet = z.infer<typeof Quiet>;
type LastingQuiet = Pick<Quiet, 'personId'> & { from: NonNullable<Quiet['from']> };

/**
 * Asking for silence twice is asking once; asking for less after asking for everything changes nothing. A pause goes
 * on.
 */
export async function askForQuiet(table: Table, cohortId: string, quiet: LastingQuiet): Promise<void> {
  const itsKey = key.quiet(cohortId, quiet.personId);
  if (quiet.from === 'everything') await table.put(itsKey, quiet);
  else if (!(await table.add(itsKey, quiet))) {
    await table.change(itsKey, { from: quiet.from }, { from: undefined });
  }
}

/** A later pause takes the place of an earlier one. What was asked for good stays. */
export async function pauseMails(
  table: Table,
  cohortId: string,
  { personId, until }: { personId: string; until: Date },
): Promise<void> {
  const itsKey = key.quiet(cohortId, personId);
  const pausedUntil = until.toISOString();
  if (!(await table.add(itsKey, { personId, pausedUntil }))) await table.change(itsKey, { pausedUntil });
}

/** Ends a pause before its day. */
export async function resumeMails(table: Table, cohortId: string, personId: string): Promise<void> {
  await table.change(key.quiet(cohortId, personId), { pausedUntil: undefined });
}

/** @returns until when their mails pause; undefined where they do not, or no longer */
export function pauseOf(quiet: Pick<Quiet, 'pausedUntil'> | undefined, now: Date): Date | undefined {
  const until = quiet?.pausedUntil === undefined ? undefined : new Date(quiet.pausedUntil);
  return until && until > now ? until : undefined;
}

/** What this person asked for; undefined when nothing. */
export async function quietOf(table: Table, cohortId: string, personId: string): Promise<Quiet | undefined> {
  return table.get(key.quiet(cohortId, personId), Quiet);
}

export async function quietPeople(table: Table, cohortId: string): Promise<Map<string, Quiet>> {
  const found = await table.list(key.quiet.all(cohortId), Quiet);
  return new Map(found.map((quiet) => [quiet.personId, quiet]));
}
