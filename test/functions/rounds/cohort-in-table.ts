import type { Cohort } from '../../../functions/cohorts/cohort.ts';
import type { PostedDefinition } from '../../../functions/definition/definition.ts';
import type { Person } from '../../../functions/directory/person.ts';
import { launch } from '../../../functions/http/hr-api/cohorts/launch.ts';
import type { Table } from '../../../functions/store/table.ts';

/** A Monday. The cohort's first mails may go out on the next day at nine, in Paris. */
const LAUNCHED_AT = new Date('2027-01-11T07:00:00Z');
export const STARTS_AT = new Date('2027-01-12T08:00:00Z');

export function personOf(number: number): Person {
  const id = `p${number}`;
  return { id, name: `Person Number ${number}`, email: `${id}@larkmoor.example`, language: 'en', grade: 10 };
}

/** A cohort as HR's call leaves it: its people and itself in the table, nothing begun. */
export async function cohortInTable(
  table: Table,
  people: readonly Person[],
  definition: Partial<Omit<PostedDefinition, 'people'>> = {},
): Promise<Cohort> {
  const posted = {
    name: 'Leadership Cohort',
    timeZone: 'Europe/Paris',
    startDate: '2027-01-12',
    hr: [{ name: 'Ruth Ellison', email: 'ruth@larkmoor.example' }],
    people,
    ...definition,
  };
  const executions = { start: async () => 'arn:cohort', stop: async () => {} };
  const launched = await launch(
    posted,
    { idempotencyKey: 'test', by: 'hr', teams: ['hr'] },
    { table, executions, now: LAUNCHED_AT, references: () => (staffId) => staffId },
  );
  if (launched.outcome !== 'launched') throw new Error(JSON.stringify(launched));
  return launched.cohort;
}
