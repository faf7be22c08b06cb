import type { Cohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { writeOwnName } from '../../people/corrected/own-word.ts';
import type { PersonOfDirectory } from '../../people/directory.ts';
import { writeWishList } from '../../people/wish-list.ts';
import type { Table } from '../../store/table.ts';

/** Somebody is called otherwise than HR wrote: from now on mails and pages say it their way. */
export async function correctName(
  { cohortId }: Cohort,
  person: PersonOfDirectory,
  name: string,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  if (name === person.name) return;
  if (!(await writeOwnName(table, cohortId, { personId: person.id, name }, now))) return;
  await writeWishList(table, cohortId);
  await record(
    table,
    cohortId,
    { at: now, what: 'nameCorrected', by: person.id, facts: { personId: person.id } },
    `nameCorrected ${person.id} ${now.toISOString()}`,
  );
}
