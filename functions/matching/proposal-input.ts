import type { Cohort } from '../cohorts/cohort.ts';
import { storedAnswers } from '../forms/stored-answers.ts';
import { type Pair, pairs } from '../pairs/pair.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../people/application-forms.ts';
import { directory } from '../people/directory.ts';
import { namedPeople } from '../people/named-people.ts';
import { type Participant, participants } from '../people/participant.ts';
import type { Person } from '../people/person.ts';
import { placesOf } from '../people/places.ts';
import type { Table } from '../store/table.ts';
import type { MenteeProfile, MentorProfile } from './profile.ts';
import type { ProposalInput } from './proposal.ts';
import { NO_OVERRIDES, type Overrides } from './proposal-record.ts';

/** Pairs that take a place: the two have said yes, or are on their way together. */
const TAKEN: ReadonlySet<Pair['status']> = new Set(['accepted', 'active']);

/**
 * Everything the next proposal is computed from, as the table has it now: mentees without a mentor, trained
 * mentors with the places they have left, and what was declined before.
 */
export async function proposalInput(
  table: Table,
  cohort: Cohort,
  overrides: Overrides = NO_OVERRIDES,
): Promise<ProposalInput> {
  const { cohortId, settings } = cohort;
  const everybody = await directory(table, cohortId);
  const byId = new Map(everybody.map((person) => [person.id, person]));
  const known = await pairs(table, cohortId);
  const taken = known.filter(({ status }) => TAKEN.has(status));
  const served = new Set(taken.map(({ menteeId }) => menteeId));
  const placesTaken = new Map<string, number>();
  for (const { mentorId } of taken) placesTaken.set(mentorId, (placesTaken.get(mentorId) ?? 0) + 1);

  const readMentor = mentorReader(cohort, byId, everybody);
  const readMentee = menteeReader(cohort, byId, everybody);
  const mentors = (await participants(table, cohortId, 'mentor'))
    .filter(({ status }) => status === 'trained' || status === 'paired')
    .map(readMentor)
    .map((profile) => ({
      ...profile,
      places: profile.places - (placesTaken.get(profile.person.id) ?? 0),
    }))
    .filter(({ places }) => places > 0);
  const mentees = (await participants(table, cohortId, 'mentee'))
    .filter(({ status, personId }) => status === 'selected' && !served.has(personId))
    .map(readMentee);

  return {
    directory: everybody,
    mentors,
    mentees,
    policy: settings.matching.policy,
    locked: overrides.locked.filter(
      ({ menteeId, mentorId }) => takesPart(mentees, menteeId) && takesPart(mentors, mentorId),
    ),
    forbidden: overrides.forbidden,
    underWay: taken,
    declined: known.filter(({ status }) => status === 'declined' || status === 'lapsed'),
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
  everybody: readonly Person[],
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
      avoid: namedPeople(answers.avoid ?? '', everybody),
      skills: levels(answers.skills).map(([id, level]) => ({ id, level })),
      places: placesOf({ application }, capacity),
    };
  };
}

function menteeReader(
  cohort: Cohort,
  byId: ReadonlyMap<string, Person>,
  everybody: readonly Person[],
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
      avoid: namedPeople(answers.avoid ?? '', everybody),
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
