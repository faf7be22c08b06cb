import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

/**
 * Who asked not to be written to, for good: not reminded (one click in a mail), or not at all (withdrew); or not to be
 * asked anything until a day.
 */
const Quiet = z.object({
  personId: z.string(),
  /** `nothing`: they had stopped the reminders, and have them again; or they only pause. */
  from: z.enum(['reminders', 'everything', 'nothing']),
  /** Since when; of pauses from before it was kept, it is not known. */
  pausedFrom: z.iso.datetime().optional(),
  /** It stays when the pause is over: nobody is held to what they did not hear. */
  pausedUntil: z.iso.datetime().optional(),
});
export type Quiet = z.infer<typeof Quiet>;

/** What can be asked for good. */
interface LastingQuiet {
  personId: string;
  from: 'reminders' | 'everything';
}

/** Asking for silence twice is asking once; asking for less after asking for everything changes nothing. */
export async function askForQuiet(table: Table, cohortId: string, quiet: LastingQuiet): Promise<void> {
  const at = key.quiet(cohortId, quiet.personId);
  if (quiet.from === 'everything') await table.put(at, quiet);
  else if (!(await table.add(at, quiet))) await table.change(at, { from: quiet.from }, { from: 'nothing' });
}

/** Whoever stopped the reminders has them again; whoever left the programme still hears nothing. */
export async function haveRemindersAgain(table: Table, cohortId: string, personId: string): Promise<void> {
  await table.change(key.quiet(cohortId, personId), { from: 'nothing' }, { from: 'reminders' });
}

/** A later pause takes the place of an earlier one. What was asked for good stays. */
export async function pauseMails(
  table: Table,
  cohortId: string,
  { personId, until, now }: { personId: string; until: Date; now: Date },
): Promise<void> {
  const at = key.quiet(cohortId, personId);
  const before = await table.get(at, Quiet);
  const from = before && pauseIn(before, now) ? before.pausedFrom : undefined;
  const pause = { pausedFrom: from ?? now.toISOString(), pausedUntil: until.toISOString() };
  const isFirst = await table.add(at, { personId, from: 'nothing', ...pause } satisfies Quiet);
  if (!isFirst) await table.change(at, pause);
}

/** Ends a pause before its day. */
export async function resumeMails(
  table: Table,
  cohortId: string,
  { personId, now }: { personId: string; now: Date },
): Promise<void> {
  const at = key.quiet(cohortId, personId);
  const before = await table.get(at, Quiet);
  if (before && pauseIn(before, now)) await table.change(at, { pausedUntil: now.toISOString() });
}

/** @returns until when their mails pause; undefined where they do not, or no longer */
export function pauseIn(quiet: Pick<Quiet, 'pausedUntil'> | undefined, now: Date): Date | undefined {
  const until = quiet?.pausedUntil === undefined ? undefined : new Date(quiet.pausedUntil);
  return until && until > now ? until : undefined;
}

/** The latest pause of somebody, also one that is over. */
export interface Pause {
  from: Date;
  until: Date;
}

export function latestPause(quiet: Quiet | undefined): Pause | undefined {
  if (quiet?.pausedUntil === undefined) return undefined;
  const until = new Date(quiet.pausedUntil);
  return { from: quiet.pausedFrom === undefined ? until : new Date(quiet.pausedFrom), until };
}

/** {@link pauseIn}, of one person. */
export async function pauseOf(
  table: Table,
  cohortId: string,
  personId: string,
  now: Date,
): Promise<Date | undefined> {
  return pauseIn(await table.get(key.quiet(cohortId, personId), Quiet), now);
}

/** What this person asked for, for good; undefined when nothing. */
export async function quietOf(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<LastingQuiet['from'] | undefined> {
  const from = (await table.get(key.quiet(cohortId, personId), Quiet))?.from;
  return from === 'nothing' ? undefined : from;
}

export async function quietPeople(table: Table, cohortId: string): Promise<Map<string, Quiet>> {
  const found = await table.list(key.quiet.all(cohortId), Quiet);
  return new Map(found.map((quiet) => [quiet.personId, quiet]));
}
