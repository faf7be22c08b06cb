import type { Cohort } from '../../cohorts/cohort.ts';
import type { Side } from '../../definition/side.ts';
import type { Person } from '../../directory/person.ts';
import { Pair, peopleOf } from '../../pairs/pair.ts';
import { findPeople, StoredPerson } from '../../people/directory.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { isolated } from '../../text/isolated.ts';
import type { Request, Round } from '../round.ts';

/** All that one person's form can depend on. */
export interface FormContext {
  table: Table;
  cohort: Cohort;
  round: Round;
  request: Request;
  /** In which whoever the form is shown to reads days and times. */
  timeZone: string;
  now: Date;
  /** What the caller has read already, so that a page with many forms reads it once. */
  known?: { pairs: ReadonlyMap<string, Pair>; people: ReadonlyMap<string, Described> };
}

/** The two people the form is about, and which of them fills it in. */
export async function pairOfRequest({ table, cohort, request, known }: FormContext): Promise<{
  side: Side;
  pair: Pair;
  partner: Described;
}> {
  const { pairId, side } = request;
  if (!pairId || !side) throw new Error(`request ${request.requestId} is about no pair`);
  const { menteeId, mentorId } = peopleOf(pairId);
  const partnerId = side === 'mentor' ? menteeId : mentorId;
  const keys = {
    pair: key.pair(cohort.cohortId, pairId),
    partner: key.person(cohort.cohortId, partnerId),
  };
  const find = known ? undefined : await table.getTogether(Object.values(keys));
  const pair = known ? known.pairs.get(pairId) : find?.(keys.pair, Pair);
  const partner = known ? known.people.get(partnerId) : find?.(keys.partner, StoredPerson);
  if (!pair) throw new Error(`there is no pair ${pairId} in cohort ${cohort.cohortId}`);
  return { side, pair, partner: described(partner) };
}

/** What a form says of somebody. */
export type Described = Pick<Person, 'name' | 'jobTitle' | 'department' | 'site'>;

const ERASED: Described = { name: '–' };

/** Whoever was erased meanwhile has no name any more; the form of the other one still opens. */
export async function personOf(table: Table, cohort: Cohort, id: string): Promise<Described> {
  return described((await findPeople(table, cohort.cohortId, [id])).get(id));
}

function described(person: Described | undefined): Described {
  return person ? { ...person, name: isolated(person.name) } : ERASED;
}
