import type { Cohort } from '../cohorts/cohort.ts';
import { SIDES } from '../definition/side.ts';
import { pairs } from '../pairs/pair.ts';
import { pairsOf } from '../pairs/pairs-of.ts';
import { findPeople } from '../people/directory.ts';
import { Request, Round } from '../rounds/round.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { linkedRequests } from '../web/link.ts';
import { roundOf } from './rounds.ts';

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
  const rounds = await table.list(key.round.all(cohortId), Round);
  const own = await pairsOf(table, cohortId, personId);
  const ids = {
    person: [personId],
    role: SIDES.map((side) => `${personId}~${side}`),
    pair: own.map(({ pairId, mentorId }) => `${pairId}~${mentorId === personId ? 'mentor' : 'mentee'}`),
    nobody: [],
    mentee: (await menteesOfManager(table, cohort, personId)).map((menteeId) => `${menteeId}~manager`),
  };
  const possible = rounds.flatMap((round) => {
    const namedAfter = roundOf(round.kind).asks?.namedAfter ?? 'nobody';
    return ids[namedAfter].map((id) => ({ round, itsKey: key.request(cohortId, round.roundId, id) }));
  });
  const find = await table.getTogether(possible.map(({ itsKey }) => itsKey));
  return possible.flatMap(({ round, itsKey }) => {
    const request = find(itsKey, Request);
    return request?.personId === personId ? [{ round, request }] : [];
  });
}

/** Of whom they are the manager, or were when they were asked: what they have answered stays theirs. */
async function menteesOfManager(
  table: Table,
  { cohortId, settings }: Cohort,
  personId: string,
): Promise<string[]> {
  if (!settings.evaluation.managerView) return [];
  const mentees = (await pairs(table, cohortId)).map(({ menteeId }) => menteeId);
  const people = await findPeople(table, cohortId, mentees);
  const now = [...people.values()].filter(({ managerId }) => managerId === personId).map(({ id }) => id);
  const before = (await linkedRequests(table, cohortId, personId)).flatMap(
    (requestId) => /^(.+)~manager$/.exec(requestId)?.[1] ?? [],
  );
  return [...new Set([...now, ...before])];
}
