import type { Cohort } from '../../cohorts/cohort.ts';
import { type Elsewhere, placesLeft } from '../../company/elsewhere.ts';
import { elsewhere } from '../../company/pairs-elsewhere.ts';
import type { Side } from '../../definition/side.ts';
import { isTaken, type Pair, pairs } from '../../pairs/pair.ts';
import { type Participant, participants } from '../../people/participant.ts';
import { placesOf } from '../../people/places.ts';
import { leavingPeople } from '../../people/withdrawal.ts';
import { isSettled } from '../../rounds/forms/settled.ts';
import { Request, Round } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { pulse } from '../check-ins/pulse/pulse.round.ts';
import { agreement } from '../kickoff/agreement/agreement.round.ts';

/** Who waits for a partner while other pairs are under way. */
export interface Waiting {
  mentees: Participant[];
  /** Mentors with a place, also those who have a mentee already and offer more. */
  mentors: Participant[];
  /** Places of these mentors that nobody has. */
  places: number;
}

interface WaitingFacts {
  mentors: readonly Participant[];
  mentees: readonly Participant[];
  pairs: readonly Pair[];
  /** Ids, such as `e1~m1~mentee`, of sides that never answered a form about a pair the clock has closed. */
  neverHeard: ReadonlySet<string>;
  capacity: number;
  /** What people have in other cohorts of the company. */
  elsewhere: Elsewhere;
}

/**
 * Mentees without a mentor, in other cohorts either, and trained mentors with a place. Whoever gave no sign of life at all in a pair, until
 * the clock closed it, is not proposed to somebody else: the other one of the two is.
 */
export function whoWaits({
  mentors,
  mentees,
  pairs,
  neverHeard,
  capacity,
  elsewhere,
}: WaitingFacts): Waiting {
  const taken = pairs.filter(isTaken);
  const served = new Set(taken.map(({ menteeId }) => menteeId));
  const isSilent = ({ personId, side }: Participant) => {
    const own = pairs.filter((pair) => pair[`${side}Id`] === personId && pair.startedAt !== undefined);
    return own.length > 0 && own.every(({ pairId }) => neverHeard.has(`${pairId}~${side}`));
  };
  const placesFree = (mentor: Participant) =>
    placesLeft(placesOf(mentor, capacity), mentor.personId, elsewhere) -
    taken.filter(({ mentorId }) => mentorId === mentor.personId).length;
  const free = mentors.filter(
    (mentor) =>
      mentor.trainedAt !== undefined &&
      MENTOR_MAY_HAVE_PLACE.has(mentor.status) &&
      placesFree(mentor) > 0 &&
      !isSilent(mentor),
  );
  return {
    mentees: mentees.filter(
      (mentee) =>
        MENTEE_WAITS.has(mentee.status) &&
        !served.has(mentee.personId) &&
        !elsewhere.mentored.has(mentee.personId) &&
        !isSilent(mentee),
    ),
    mentors: free,
    places: free.reduce((sum, mentor) => sum + placesFree(mentor), 0),
  };
}

const MENTEE_WAITS: ReadonlySet<Participant['status']> = new Set(['selected', 'unmatched']);
const MENTOR_MAY_HAVE_PLACE: ReadonlySet<Participant['status']> = new Set(['trained', 'unmatched', 'paired']);

/** As the table has it now. Whoever leaves waits for nobody. */
export async function waiting(table: Table, { cohortId, settings }: Cohort): Promise<Waiting> {
  const all = await pairs(table, cohortId);
  const leaving = await leavingPeople(table, cohortId);
  const staying = async (side: Side) =>
    (await participants(table, cohortId, side)).filter(({ personId }) => !leaving.has(personId));
  return whoWaits({
    mentors: await staying('mentor'),
    mentees: await staying('mentee'),
    pairs: all,
    neverHeard: await neverHeard(table, cohortId, all),
    capacity: settings.matching.policy.capacity,
    elsewhere: await elsewhere(table, cohortId),
  });
}

/** The forms in which somebody would have given a sign of life. */
const SIGNS: ReadonlySet<string> = new Set([agreement.kind, pulse.kind]);

async function neverHeard(table: Table, cohortId: string, all: readonly Pair[]): Promise<Set<string>> {
  const closed = all.filter(({ endReason }) => endReason === 'silence');
  if (closed.length === 0) return new Set();
  const rounds = (await table.list(key.round.all(cohortId), Round)).filter(({ kind }) => SIGNS.has(kind));
  const sides = closed.flatMap(({ pairId }) => [`${pairId}~mentor`, `${pairId}~mentee`]);
  const asked = await table.getAll(
    rounds.flatMap(({ roundId }) => sides.map((side) => key.request(cohortId, roundId, side))),
    Request,
  );
  const heard = new Set(asked.filter(isSettled).map(({ requestId }) => requestId));
  return new Set(sides.filter((side) => !heard.has(side)));
}
