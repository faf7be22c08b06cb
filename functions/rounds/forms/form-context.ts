import type { Cohort } from '../../cohorts/cohort.ts';
import { Pair } from '../../pairs/pair.ts';
import { findPeople } from '../../people/directory.ts';
import type { Person } from '../../people/person.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import type { Request, Round } from '../round.ts';

/** All that one person's form can depend on. */
export interface FormContext {
  table: Table;
  cohort: Cohort;
  round: Round;
  request: Request;
  now: Date;
}

/** The two people the form is about, and which of them fills it in. */
export async function pairOfRequest({ table, cohort, request }: FormContext): Promise<{
  side: 'mentor' | 'mentee';
  pair: Pair;
  partner: Described;
}> {
  const { pairId, side } = request;
  const pair = pairId && (await table.get(key.pair(cohort.cohortId, pairId), Pair));
  if (!pair || !side) throw new Error(`request ${request.requestId} is about no known pair`);
  const partner = await personOf(table, cohort, side === 'mentor' ? pair.menteeId : pair.mentorId);
  return { side, pair, partner };
}

/** What a form says of somebody. */
export type Described = Pick<Person, 'name' | 'jobTitle' | 'department' | 'site'>;

/** Whoever was erased meanwhile has no name any more; the form of the other one still opens. */
export async function personOf(table: Table, cohort: Cohort, id: string): Promise<Described> {
  return (await findPeople(table, cohort.cohortId, [id])).get(id) ?? { name: '–' };
}
