import * as z from 'zod';
import type { Cohort } from '../cohorts/cohort.ts';
import { pairs } from '../pairs/pair.ts';
import { pairsOf } from '../pairs/pairs-of.ts';
import { findPeople } from '../people/directory.ts';
import { cohortPartition, key, roundPartition } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { asks, type FormRound, Request, Round } from './round.ts';

export interface RequestOfRound {
  round: Round;
  request: Request;
}

const SIDES = ['mentor', 'mentee'] as const;

/** With its partition, which says the round. */
const RequestInRound = Request.extend({ pk: z.string() });

/** What a request of each kind of form is named after; HR's are nobody's. See audiences.ts. */
const NAMED_AFTER: Record<FormRound, 'person' | 'role' | 'pair' | 'mentee' | undefined> = {
  mentorCall: 'person',
  mentorSelection: undefined,
  mentorTraining: 'role',
  menteeCall: 'person',
  menteeSelection: undefined,
  readiness: undefined,
  matchReview: undefined,
  pairProposal: 'pair',
  silentProposals: undefined,
  agreement: 'pair',
  selfView: 'person',
  managerView: 'mentee',
  pulse: 'pair',
  endForm: 'pair',
  managerViewEnd: 'mentee',
  followUp: 'pair',
};

/**
 * Everything one person was ever asked, found by the ids a request about them can have: reading every round
 * whole would cost a page about one person as much as all people together.
 */
export async function requestsOf(table: Table, cohort: Cohort, personId: string): Promise<RequestOfRound[]> {
  const { cohortId } = cohort;
  const rounds = await table.list(cohortPartition(cohortId), 'ROUND#', Round);
  const own = await pairsOf(table, cohortId, personId);
  const ids = {
    person: [personId],
    role: SIDES.map((side) => `${personId}~${side}`),
    pair: own.map(({ pairId, mentorId }) => `${pairId}~${mentorId === personId ? 'mentor' : 'mentee'}`),
    mentee: (await menteesOfManager(table, cohort, personId)).map((menteeId) => `${menteeId}~manager`),
  };
  const keys = rounds.flatMap(({ roundId, kind }) => {
    const named = asks(kind) ? NAMED_AFTER[kind] : undefined;
    return named === undefined ? [] : ids[named].map((id) => key.request(cohortId, roundId, id));
  });
  const roundOf = new Map(rounds.map((round) => [roundPartition(cohortId, round.roundId), round]));
  return (await table.getAll(keys, RequestInRound)).flatMap(({ pk, ...request }) => {
    const round = roundOf.get(pk);
    return round && request.personId === personId ? [{ round, request }] : [];
  });
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
