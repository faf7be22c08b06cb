import type { OptionalField } from '../directory/columns/column.ts';
import type { Person } from '../directory/person.ts';
import type { Reading } from '../directory/reading/reading.ts';
import { localDate } from '../time/local-date.ts';
import type { Criteria } from './criteria.ts';
import type { CohortSettings } from './definition.ts';

type Read = Pick<
  CohortSettings,
  | 'languages'
  | 'timeZone'
  | 'country'
  | 'columns'
  | 'grades'
  | 'confirm'
  | 'callForMentors'
  | 'callForMentees'
  | 'matching'
>;

/** How HR's files are read for a cohort, at its launch and every month after. */
export function directoryReading(settings: Read, now: Date, known: Reading['known'] = []): Reading {
  const { languages, timeZone, country, columns, grades, confirm } = settings;
  return {
    languages,
    timeZone,
    country,
    today: localDate(now, timeZone),
    columns,
    grades,
    confirmed: new Set(confirm),
    known,
    keeps: keptOf(settings),
  };
}

/** What of the directory the cohort has a use for: nothing else is stored. */
function keptOf({
  callForMentors,
  callForMentees,
  matching: { policy },
}: Pick<Read, 'callForMentors' | 'callForMentees' | 'matching'>): Reading['keeps'] {
  const criteria: Criteria[] = [callForMentors.criteria, callForMentees.criteria];
  const asks = (...names: (keyof Criteria)[]) =>
    criteria.some((one) => names.some((name) => one[name] !== undefined));
  // Shown to partners, spoken in, and read by: whatever the criteria.
  const fields = new Set<OptionalField>(['site', 'jobTitle', 'timeZone', 'spokenLanguages']);
  if (asks('departments')) fields.add('department');
  if (asks('minYearsInCompany', 'maxYearsInCompany')) fields.add('startedOn');
  if (asks('minGrade', 'maxGrade') || policy.weights.seniority > 0) fields.add('grade');
  if (policy.mustHave.sameTeam) fields.add('team');
  const columns = [
    ...criteria.flatMap(({ attributes }) => Object.keys(attributes ?? {})),
    ...[...policy.attributes, ...policy.mustHave.attributes].map(({ column }) => column),
  ];
  return { fields, columns: new Set(columns) };
}

/** Somebody of a list, with what the cohort has a use for. */
export function onlyWhatIsKept(person: Person, { fields, columns }: Reading['keeps']): Person {
  const { department, startedOn, grade, team, attributes, ...rest } = person;
  const own = Object.entries(attributes ?? {}).filter(([name]) => columns.has(name));
  return {
    ...rest,
    ...(department !== undefined && fields.has('department') && { department }),
    ...(startedOn !== undefined && fields.has('startedOn') && { startedOn }),
    ...(grade !== undefined && fields.has('grade') && { grade }),
    ...(team !== undefined && fields.has('team') && { team }),
    ...(own.length > 0 && { attributes: Object.fromEntries(own) }),
  };
}

/** Fields and columns of these people that are left out, since the cohort has no use for them. */
export function notKept(people: readonly Person[], keeps: Reading['keeps']): string[] {
  const left = new Set<string>();
  for (const person of people) {
    const kept = onlyWhatIsKept(person, keeps);
    for (const [field, value] of Object.entries(person)) {
      if (value !== undefined && field !== 'attributes' && !(field in kept)) left.add(field);
    }
    for (const name of Object.keys(person.attributes ?? {})) if (!keeps.columns.has(name)) left.add(name);
  }
  return [...left];
}
