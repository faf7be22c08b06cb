import type { Cohort } from '../cohorts/cohort.ts';
import { SIDES, type Side } from '../definition/side.ts';
import { hasBegun, type Pair, pairs } from '../pairs/pair.ts';
import { findPeople } from '../people/directory.ts';
import { type Participant, participants } from '../people/participant.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { hrOf, leadersOf } from './hr-recipients.ts';
import { type Recipient, Request, Round } from './round.ts';

export interface AudienceContext {
  table: Table;
  cohort: Cohort;
  /** Which of several rounds of the kind. */
  number: number;
  now: Date;
}

/** To whom a round goes. */
export type Audience = (context: AudienceContext) => Promise<Recipient[]>;

export const hrCoordinators: Audience = async ({ cohort }) => hrOf(cohort);

/** Who reads the reports. HR reads what leadership does, to know what it has been told. */
export const leadershipAndHr: Audience = async ({ cohort }) => [...leadersOf(cohort), ...hrOf(cohort)];

export function ifAny(condition: (context: AudienceContext) => boolean, audience: Audience): Audience {
  return async (context) => (condition(context) ? audience(context) : []);
}

export function participantsWho(side: Side, condition: (participant: Participant) => boolean): Audience {
  return async ({ table, cohort }) =>
    (await participants(table, cohort.cohortId, side)).filter(condition).map(({ personId }) => ({
      requestId: `${personId}~${side}`,
      role: 'person',
      personId,
      side,
    }));
}

/** The pair outlives the erasure of one of the two; then only the other one is left to be written to. */
export function bothSidesOf(condition: (pair: Pair, context: AudienceContext) => boolean): Audience {
  return async (context) => {
    const { table, cohort } = context;
    const sides = (await pairs(table, cohort.cohortId))
      .filter((pair) => condition(pair, context))
      .flatMap((pair) => [recipientOf(pair, 'mentee'), recipientOf(pair, 'mentor')]);
    const ids = sides.map(({ personId }) => personId);
    const people = await findPeople(table, cohort.cohortId, ids);
    return sides.filter(({ personId }) => people.has(personId));
  };
}

export function recipientOf(pair: Pair, side: Side): Recipient {
  return {
    requestId: `${pair.pairId}~${side}`,
    role: 'person',
    personId: pair[`${side}Id`],
    side,
    pairId: pair.pairId,
  };
}

export function isActive({ status }: Pair): boolean {
  return status === 'active';
}

/**
 * Begins now: with all others at the kickoff, or later by the proposal of that number, which is never the first. One
 * that pauses has its forms made, and they rest: it is asked as soon as it goes on.
 */
export function begins(pair: Pair, number: number): boolean {
  return hasBegun(pair) && (number === 1 || pair.proposal === number);
}

/** Those whom no round of the kind has asked yet: what is asked at the start is asked once. */
export function notAskedBefore(kind: string, audience: Audience): Audience {
  return async (context) => {
    const { table, cohort } = context;
    const { cohortId } = cohort;
    const found = await audience(context);
    const earlier = (await table.list(key.round.all(cohortId), Round)).filter((round) => round.kind === kind);
    const keys = earlier.flatMap(({ roundId }) =>
      found.map(({ requestId }) => key.request(cohortId, roundId, requestId)),
    );
    const asked = new Set((await table.getAll(keys, Request)).map(({ requestId }) => requestId));
    return found.filter(({ requestId }) => !asked.has(requestId));
  };
}

/** Once each, whatever the number of roles and pairs; those not selected were told and are left in peace. */
export const everybodyInvolved: Audience = async ({ table, cohort }) => {
  const involved = new Map<string, Recipient>();
  for (const side of SIDES) {
    for (const { personId, status } of await participants(table, cohort.cohortId, side)) {
      if (status === 'notSelected' || status === 'withdrawn' || involved.has(personId)) continue;
      involved.set(personId, { requestId: personId, role: 'person', personId, side });
    }
  }
  return [...involved.values()];
};
