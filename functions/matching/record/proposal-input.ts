import type { Cohort } from '../../cohorts/cohort.ts';
import { type Elsewhere, NOTHING_ELSEWHERE, placesLeft } from '../../company/elsewhere.ts';
import { elsewhere as readElsewhere } from '../../company/pairs-elsewhere.ts';
import type { MatchingPolicy } from '../../definition/policy.ts';
import { knownZoneOf } from '../../definition/zone-of.ts';
import type { Person } from '../../directory/person.ts';
import { storedAnswers } from '../../forms/answers/stored-answers.ts';
import { isTaken, type Pair, pairs } from '../../pairs/pair.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../../people/application-forms.ts';
import { directory } from '../../people/directory.ts';
import { resolvedNames } from '../../people/named/name-resolution.ts';
import { type NamesToAvoid, namesToAvoidIn } from '../../people/named/names-to-avoid.ts';
import { type Participant, participants } from '../../people/participant.ts';
import { placesOf } from '../../people/places.ts';
import { uncalledPeople } from '../../people/uncalled.ts';
import { leavingPeople } from '../../people/withdrawal.ts';
import type { Table } from '../../store/table.ts';
import type { ProposalInput } from '../proposal/proposal.ts';
import type { MenteeProfile, MentorProfile } from '../rules/profile.ts';
import { NO_OVERRIDES, type Overrides } from './proposal-record.ts';

/** Pairs that did not come about, or came to an end: the two are not proposed to each other again. */
const OVER: ReadonlySet<Pair['status']> = new Set(['declined', 'lapsed', 'ended']);

/**
 * Everything the next proposal is computed from, as the table has it now: mentees without a mentor, those first who
 * never had one, trained mentors with the places they have left, and which pairs were tried before. Pairs that are
 * accepted or under way stay outside, and are thereby locked, unless HR lets them move. Nobody is matched who leaves.
 * Mentees whom a mentor has in other cohorts of the company take places of theirs here.
 *
 * @param current pairs of the revision HR is looking at: they get the policy's stay bonus
 */
export async function proposalInput(
  table: Table,
  cohort: Cohort,
  overrides: Overrides = NO_OVERRIDES,
  current: readonly PairOfIds[] = [],
): Promise<ProposalInput> {
  const known = await pairs(table, cohort.cohortId);
  const policy = policyUnder(cohort.settings.matching.policy, overrides);
  const { mentees, mentors, ...rest } = await inputUnder(policy, known, table, cohort);
  return {
    ...rest,
    mentors,
    mentees,
    locked: overrides.locked.filter(
      ({ menteeId, mentorId }) => takesPart(mentees, menteeId) && takesPart(mentors, mentorId),
    ),
    forbidden: overrides.forbidden,
    current,
    first: neverHadMentor(mentees, known),
  };
}

/**
 * Mentees who have nobody, and places that nobody has: what a proposal from this input is to bring together. Whoever has
 * a mentor in another cohort waits for that to end, and is not counted.
 */
export function whatIsOpen({
  mentees,
  mentors,
  movable = [],
  elsewhere = NOTHING_ELSEWHERE,
}: ProposalInput): {
  mentees: number;
  places: number;
} {
  const places = mentors.reduce((sum, mentor) => sum + mentor.places, 0);
  const moving = new Set(movable.map(({ menteeId }) => menteeId));
  const open = mentees.filter(({ person: { id } }) => !moving.has(id) && !elsewhere.mentored.has(id));
  return { mentees: open.length, places: places - movable.length };
}

async function inputUnder(
  policy: MatchingPolicy,
  known: readonly Pair[],
  table: Table,
  cohort: Cohort,
): Promise<ProposalInput> {
  const { cohortId, settings } = cohort;
  const everybody = await directory(table, cohortId);
  const byId = new Map(
    everybody.map((person) => [person.id, { ...person, timeZone: knownZoneOf(person, settings) }]),
  );
  const elsewhere: Elsewhere = await readElsewhere(table, cohortId);
  const leaving = await leavingPeople(table, cohortId);
  const stays = ({ personId }: Pick<Participant, 'personId'>) => !leaving.has(personId);
  const taken = known.filter(isTaken);
  const inPair = new Set(taken.map(({ menteeId }) => menteeId));
  const mayMove = policy.pairsUnderWay === 'mayMove';
  // Whoever leaves may take it back: what they have stays theirs until they have left.
  const movable = mayMove
    ? taken.filter(({ menteeId, mentorId }) => !leaving.has(menteeId) && !leaving.has(mentorId))
    : [];
  const outside = taken.filter((pair) => !movable.includes(pair));
  const served = new Set(outside.map(({ menteeId }) => menteeId));
  const placesTaken = new Map<string, number>();
  for (const { mentorId } of outside) placesTaken.set(mentorId, (placesTaken.get(mentorId) ?? 0) + 1);

  const uncalled = await uncalledPeople(table, cohortId);
  const names = namesToAvoidIn(everybody, uncalled, await resolvedNames(table, cohortId));
  const readMentor = mentorReader(cohort, byId, names);
  const readMentee = menteeReader(cohort, byId, names);
  const mentors = (await participants(table, cohortId, 'mentor'))
    .filter(({ status }) => status === 'trained' || status === 'paired')
    .filter(stays)
    .map(readMentor)
    .map((profile) => ({
      ...profile,
      places:
        placesLeft(profile.places, profile.person.id, elsewhere) - (placesTaken.get(profile.person.id) ?? 0),
    }))
    .filter(({ places }) => places > 0);
  const mentees = (await participants(table, cohortId, 'mentee'))
    .filter(({ status, personId }) => status === 'selected' || (status === 'paired' && inPair.has(personId)))
    .filter(({ personId }) => !served.has(personId))
    .filter(stays)
    .map(readMentee);
  return {
    directory: [...everybody, ...uncalled],
    skills: cohort.settings.skills,
    orderBy: (personId) => byId.get(personId)?.staffId ?? personId,
    mentors,
    mentees,
    // A pair has one item: whatever was tried once is not tried again, even where the definition would allow it.
    policy: { ...policy, mustHave: { ...policy.mustHave, earlierDeclined: true } },
    underWay: outside,
    elsewhere,
    movable,
    declined: known.filter(({ status }) => OVER.has(status)),
  };
}

/** The waiting list: nobody of it goes without for the sake of somebody who has had a mentor. */
function neverHadMentor(mentees: readonly MenteeProfile[], known: readonly Pair[]): string[] {
  const had = new Set(
    known.filter(({ startedAt }) => startedAt !== undefined).map(({ menteeId }) => menteeId),
  );
  return had.size === 0 ? [] : mentees.map(({ person }) => person.id).filter((id) => !had.has(id));
}

/** The definition's policy, with what HR wants first since it has seen a proposal. */
function policyUnder(policy: MatchingPolicy, { objective, pairsUnderWay }: Overrides): MatchingPolicy {
  return {
    ...policy,
    ...(objective !== undefined && { objective }),
    ...(pairsUnderWay !== undefined && { pairsUnderWay }),
  };
}

/** Whom HR wanted together may have left since. */
function takesPart(profiles: readonly { person: Person }[], id: string): boolean {
  return profiles.some(({ person }) => person.id === id);
}

/** Reads applications by one form: made anew for each of thousands, its schema would cost seconds. */
function mentorReader(
  cohort: Cohort,
  byId: ReadonlyMap<string, Person>,
  names: NamesToAvoid,
): (mentor: Participant) => MentorProfile {
  const form = mentorApplicationOf(cohort);
  const { capacity } = cohort.settings.matching.policy;
  return ({ personId, application }) => {
    const answers = storedAnswers(form, application);
    return {
      person: known(byId, personId),
      goals: answers.goals,
      languages: [...answers.languages],
      meetingMode: answers.meetingMode,
      wishes: [],
      avoid: names.avoided({ personId, application }),
      skills: levels(answers.skills).map(([id, level]) => ({ id, level })),
      places: placesOf({ application }, capacity),
    };
  };
}

function menteeReader(
  cohort: Cohort,
  byId: ReadonlyMap<string, Person>,
  names: NamesToAvoid,
): (mentee: Participant) => MenteeProfile {
  const form = menteeApplicationOf(cohort);
  return ({ personId, application }) => {
    const answers = storedAnswers(form, application);
    return {
      person: known(byId, personId),
      goals: answers.goals,
      languages: [...answers.languages],
      meetingMode: answers.meetingMode,
      wishes: [...(answers.wishes ?? [])],
      avoid: names.avoided({ personId, application }),
      skills: levels(answers.skills).map(([id, importance]) => ({ id, importance })),
    };
  };
}

/** Rows of a grid that were answered. */
function levels(rows: Readonly<Record<string, number | undefined>>): [string, number][] {
  return Object.entries(rows).flatMap(([id, level]) => (level === undefined ? [] : [[id, level]]));
}

function known(byId: ReadonlyMap<string, Person>, personId: string): Person {
  const person = byId.get(personId);
  if (!person) throw new Error(`participant ${personId} is not in the directory`);
  return person;
}
