import type { Cohort } from '../cohorts/cohort.ts';
import { isUnderWay, otherCohorts } from '../cohorts/company.ts';
import { isTaken, type Pair, pairs } from '../pairs/pair.ts';
import { directory, findPeople } from '../people/directory.ts';
import type { Table } from '../store/table.ts';
import { type Elsewhere, elsewhereOf, type PairElsewhere } from './elsewhere.ts';
import { type Known, recogniser } from './same-person.ts';

/** What the pairs of all other cohorts of the company mean for one, as the table has it now. */
export async function elsewhere(table: Table, cohortId: string): Promise<Elsewhere> {
  return elsewhereOf(await pairsElsewhere(table, cohortId));
}

/**
 * The pairs of other cohorts in which somebody of this one is: those under way or proposed in cohorts that run, and
 * those that people were in before.
 */
export async function pairsElsewhere(table: Table, cohortId: string): Promise<PairElsewhere[]> {
  const others = await otherCohorts(table, cohortId);
  if (others.length === 0) return [];
  const recognise = recogniser(await directory(table, cohortId));
  const found = await Promise.all(others.map((other) => pairsIn(table, other, recognise)));
  return found.flat();
}

/** Of one other cohort. */
export async function pairsIn(
  table: Table,
  other: Cohort,
  recognise: (other: Known) => string | undefined,
): Promise<PairElsewhere[]> {
  const counting = (await pairs(table, other.cohortId)).flatMap((pair) => {
    const state = stateOf(pair, other);
    return state === undefined ? [] : [{ pair, state }];
  });
  const ids = counting.flatMap(({ pair }) => [pair.menteeId, pair.mentorId]);
  const theirs = await findPeople(table, other.cohortId, ids);
  const known = (id: string) => {
    const person = theirs.get(id);
    return person && recognise(person);
  };
  return counting.flatMap(({ pair, state }) => {
    const [menteeId, mentorId] = [known(pair.menteeId), known(pair.mentorId)];
    if (menteeId === undefined && mentorId === undefined) return [];
    return [
      {
        state,
        ...(menteeId !== undefined && { menteeId }),
        ...(mentorId !== undefined && { mentorId }),
      },
    ];
  });
}

/** What a pair is to other cohorts; nothing where the two have never been on the way together. */
export function stateOf(pair: Pair, cohort: Cohort): PairElsewhere['state'] | undefined {
  if (isUnderWay(cohort)) {
    if (isTaken(pair)) return 'taken';
    if (pair.status === 'proposed') return 'proposed';
  }
  return pair.startedAt === undefined ? undefined : 'earlier';
}
