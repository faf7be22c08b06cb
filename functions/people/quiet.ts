import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

/** Who asked not to be written to: not reminded (one click in a mail), or not at all (withdrew). */
const Quiet = z.object({
  personId: z.string(),
  /** `nothing`: they had stopped the reminders, and have them again. */
  from: z.enum(['reminders', 'everything', 'nothing']),
});
export type Quiet = z.infer<typeof Quiet> & { from: 'reminders' | 'everything' };

/** Asking for silence twice is asking once; asking for less after asking for everything changes nothing. */
export async function askForQuiet(table: Table, cohortId: string, quiet: Quiet): Promise<void> {
  const at = key.quiet(cohortId, quiet.personId);
  if (quiet.from === 'everything') await table.put(at, quiet);
  else if (!(await table.add(at, quiet))) await table.change(at, { from: quiet.from }, { from: 'nothing' });
}

/** Whoever stopped the reminders has them again; whoever left the programme still hears nothing. */
export async function haveRemindersAgain(table: Table, cohortId: string, personId: string): Promise<void> {
  await table.change(key.quiet(cohortId, personId), { from: 'nothing' }, { from: 'reminders' });
}

/** What this person asked for; undefined when nothing. */
export async function quietOf(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<Quiet['from'] | undefined> {
  const from = (await table.get(key.quiet(cohortId, personId), Quiet))?.from;
  return from === 'nothing' ? undefined : from;
}

export async function quietPeople(table: Table, cohortId: string): Promise<Map<string, Quiet['from']>> {
  const found = await table.list(key.quiet.all(cohortId), Quiet);
  return new Map(
    found.flatMap(({ personId, from }): [string, Quiet['from']][] =>
      from === 'nothing' ? [] : [[personId, from]],
    ),
  );
}
