import type { Cohort } from '../cohorts/cohort.ts';
import { pairs } from '../pairs/pair.ts';
import { pairsOf } from '../pairs/pairs-of.ts';
import { findPeople } from '../people/directory.ts';
import { cohortPartition, key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { Request, Round } from './round.ts';

export interface RequestOfRound {
  round: Round;
  request: Request;
}

/**
 * Everything one person was ever asked, found by the ids a request about them can have: reading every round
 * whole would cost a page about one person as much as all people together.
 */
export async function requestsOf(table: Table, cohort: Cohort, personId: string): Promise<RequestOfRound[]> {
  const { cohortId } = cohort;
  const rounds = await table.list(cohortPartition(cohortId), 'ROUND#', Round);
  const own = await pairsOf(table, cohortId, personId);
  const ids = [
    personId,
    ...(['mentor', 'mentee'] as const).flatMap((side) => [
      `${personId}~${side}`,
      ...own.map(({ pairId }) => `${pairId}~${side}`),
    ]),
    ...(await menteesOfManager(table, cohort, personId)).map((menteeId) => `${menteeId}~manager`),
  ];
  const found = await Promise.all(
    rounds.map(async (round) => {
      const keys = ids.map((id) => key.request(cohortId, round.roundId, id));
      const asked = await table.getAll(keys, Request);
      return asked
        .filter((request) => request.role === 'person' && request.personId === personId)
        .map((request) => ({ round, request }));
    }),
  );
  return found.flat();
}

async function menteesOfManager(
  table: Table,
  { cohortId, settings }: Cohort,
  personId: string,
): Promise<string[]> {
  if (!settings.evaluation.managerView) return [];
  const mentees = (await pairs(table, cohortId)).map(({ menteeId }) => menteeId);
  const people = await findPeople(table, cohortId, mentees);
  return [...people.values()].filter(({ managerId }) => managerId === personId).map(({ id }) => id);
}
