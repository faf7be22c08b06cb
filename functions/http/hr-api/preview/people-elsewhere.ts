import { otherCohorts } from '../../../cohorts/company.ts';
import { type CohortPresence, presencesIn } from '../../../company/presence.ts';
import type { Calendar } from '../../../definition/cohort-calendar.ts';
import { isCalled } from '../../../definition/criteria.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import type { Side } from '../../../definition/side.ts';
import type { Localised } from '../../../locales/locale.ts';
import type { Table } from '../../../store/table.ts';
import { localDate } from '../../../time/local-date.ts';

/** So many people are named in each list; the count says how many there are. */
export const NAMED_ELSEWHERE = 100;

/** People who would be called, and take part in other cohorts of the company that run. */
export interface PeopleElsewhere {
  /** In cohorts of the caller's own teams. Somebody in two of them is in the list twice, and counted once. */
  inYourCohorts: {
    people: number;
    first: { person: string; cohort: { id: string; name: string }; as: Side[]; until: string }[];
  };
  /** In those of other teams of HR: that they are, and until when, is all there is to know. */
  inOtherTeams: { people: number; first: { person: string; until: string }[] };
  /** Whose kickoff in another cohort is at the time of this one. */
  kickoffsAtTheSameTime: number;
}

interface Asked {
  calendar: Pick<Calendar, 'kickoffAt' | 'kickoffEndsAt'>;
  /** The caller's. */
  teams: readonly string[];
}

/** Who of those called takes part in other cohorts. Dates are local to the definition's time zone. */
export async function peopleElsewhere(
  table: Table,
  definition: CohortDefinition,
  { calendar, teams }: Asked,
): Promise<PeopleElsewhere> {
  const { people, callForMentors, callForMentees, startDate, timeZone } = definition;
  const called = people.filter((person) =>
    [callForMentors, callForMentees].some(({ criteria }) => isCalled(person, criteria, startDate)),
  );
  const known = called.map(({ id, name, email }) => ({ id, staffId: id, name, email }));
  const found = await presencesIn(table, await otherCohorts(table), known);
  const own = found.filter(({ cohort }) => teams.includes(cohort.settings.team));
  const others = found.filter((one) => !own.includes(one));
  const listed = own.flatMap(({ cohort: { cohortId, settings }, endsAt, people }) =>
    people.map(({ personId, sides }) => ({
      person: personId,
      cohort: { id: cohortId, name: settings.name },
      as: sides,
      until: localDate(endsAt, timeZone),
    })),
  );
  const untils = latestEnds(others);
  const meanwhile = found.filter(
    ({ kickoffAt, kickoffEndsAt }) =>
      kickoffAt < calendar.kickoffEndsAt && kickoffEndsAt > calendar.kickoffAt,
  );
  return {
    inYourCohorts: { people: peopleIn(own).size, first: inOrder(listed).slice(0, NAMED_ELSEWHERE) },
    inOtherTeams: {
      people: untils.size,
      first: inOrder(
        [...untils].map(([person, endsAt]) => ({ person, until: localDate(endsAt, timeZone) })),
      ).slice(0, NAMED_ELSEWHERE),
    },
    kickoffsAtTheSameTime: peopleIn(meanwhile).size,
  };
}

function peopleIn(presences: readonly CohortPresence[]): Set<string> {
  return new Set(presences.flatMap(({ people }) => people.map(({ personId }) => personId)));
}

/** One row a person, however many cohorts of other teams they are in: their number is nobody's business. */
function latestEnds(presences: readonly CohortPresence[]): Map<string, Date> {
  const ends = new Map<string, Date>();
  for (const { endsAt, people } of presences) {
    for (const { personId } of people) {
      const known = ends.get(personId);
      if (known === undefined || known < endsAt) ends.set(personId, endsAt);
    }
  }
  return ends;
}

function inOrder<Row extends { person: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => (one.person < other.person ? -1 : 1));
}

/** In words, what it means for the cohort. Nothing here stops a launch. */
export function warningsOfElsewhere({
  inYourCohorts,
  inOtherTeams,
  kickoffsAtTheSameTime,
}: PeopleElsewhere): Localised[] {
  const { people: own } = inYourCohorts;
  const { people: others } = inOtherTeams;
  const warnings: Localised[] = [];
  if (own > 0 || others > 0) {
    warnings.push({
      en: `Of those called, ${own} take part in other cohorts of your teams and ${others} in cohorts of other teams of HR (elsewhere names them): mentees they have there take places of theirs here, and whoever has a mentor there gets no second one until that ends.`,
      fr: `Parmi les personnes appelées, ${own} participent à d’autres cohortes de vos équipes et ${others} à des cohortes d’autres équipes RH (elsewhere les nomme) : les personnes qu’elles accompagnent là-bas prennent de leurs places ici, et qui a un mentor là-bas n’en reçoit pas de second avant la fin.`,
    });
  }
  if (kickoffsAtTheSameTime > 0) {
    warnings.push({
      en: `For ${kickoffsAtTheSameTime} of those called the kickoff of another cohort is at the same time: they cannot be at both.`,
      fr: `Pour ${kickoffsAtTheSameTime} des personnes appelées, le lancement d’une autre cohorte a lieu au même moment : elles ne peuvent être aux deux.`,
    });
  }
  return warnings;
}
