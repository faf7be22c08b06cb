import type { Cohort } from '../cohorts/cohort.ts';
import { isUnderWay } from '../cohorts/company.ts';
import { SIDES, type Side } from '../definition/side.ts';
import { findPeople } from '../people/directory.ts';
import { type Participant, participants } from '../people/participant.ts';
import type { Table } from '../store/table.ts';
import { type CohortDates, datesOf } from './cohort-dates.ts';
import { type Known, recogniser } from './same-person.ts';

/** Somebody who takes part in another cohort that runs. */
interface Presence {
  /** As they are known here. */
  personId: string;
  /** In which parts: one or both. */
  sides: Side[];
}

/** A cohort with its dates, so that they are computed once for all of its people. */
export interface CohortPresence extends CohortDates {
  cohort: Cohort;
  people: Presence[];
}

/** Who applied and was not turned away, until they have left or it is over. */
const TAKES_PART: ReadonlySet<Participant['status']> = new Set([
  'applied',
  'selected',
  'trained',
  'paired',
  'unmatched',
]);

/**
 * Who of some people takes part in other cohorts that run. Only those who take part there are read, not the
 * directories, which may hold everybody of the company.
 */
export async function presencesIn(
  table: Table,
  cohorts: readonly Cohort[],
  people: readonly (Known & { id: string })[],
): Promise<CohortPresence[]> {
  const recognise = recogniser(people);
  return Promise.all(
    cohorts.filter(isUnderWay).map(async (cohort) => ({
      cohort,
      ...datesOf(cohort),
      people: await presencesOf(table, cohort, recognise),
    })),
  );
}

async function presencesOf(
  table: Table,
  cohort: Cohort,
  recognise: (other: Known) => string | undefined,
): Promise<Presence[]> {
  const { cohortId } = cohort;
  const lists = await Promise.all(SIDES.map((side) => participants(table, cohortId, side)));
  const taking = lists.flat().filter(({ status }) => TAKES_PART.has(status));
  const theirs = await findPeople(
    table,
    cohortId,
    taking.map(({ personId }) => personId),
  );
  const sides = new Map<string, Side[]>();
  for (const { personId, side } of taking) {
    const person = theirs.get(personId);
    const here = person && recognise(person);
    if (here !== undefined) sides.set(here, [...(sides.get(here) ?? []), side]);
  }
  return [...sides].map(([personId, of]) => ({ personId, sides: of }));
}
