import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

/** Who asked not to be written to: not reminded (one click in a mail), or not at all (withdrew). */
const Quiet = z.object({ personId: z.string(), from: z.enum(['reminders', 'everything']) });
export type Quiet = z.infer<typeof Quiet>;

/** Asking for silence twice is asking once; asking for less after asking for everything changes nothing. */
export async function askForQuiet(table: Table, cohortId: string, quiet: Quiet): Promise<void> {
  if (quiet.from === 'everything') await table.put(key.quiet(cohortId, quiet.personId), quiet);
  else await table.add(key.quiet(cohortId, quiet.personId), quiet);
}

/** What this person asked for; undefined when nothing. */
export async function quietOf(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<Quiet['from'] | undefined> {
  return (await table.get(key.quiet(cohortId, personId), Quiet))?.from;
}

export async function quietPeople(table: Table, cohortId: string): Promise<Map<string, Quiet['from']>> {
  const found = await table.list(key.quiet.all(cohortId), Quiet);
  return new Map(found.map(({ personId, from }) => [personId, from]));
}
