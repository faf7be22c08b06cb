import type { CsvProblem } from '../directory/columns/csv-columns.ts';
import { directoryProblems } from '../directory/directory-problems.ts';
import { issueWords } from '../directory/issue-words.ts';
import { readPeopleCsv } from '../directory/people-csv.ts';
import type { Person } from '../directory/person.ts';
import { DEFAULT_LOCALE } from '../locales/locale.ts';
import { callProblems } from './checks/call-problems.ts';
import { contentProblems } from './checks/content-problems.ts';
import { dateProblems } from './checks/date-problems.ts';
import { orderProblems } from './checks/order-problems.ts';
import { shapeProblems } from './checks/shape-problems.ts';
import { sizeProblems } from './checks/size-problems.ts';
import { teamProblems } from './checks/team-problems.ts';
import { type CohortDefinition, PostedDefinition } from './definition.ts';
import { defaultStartDate, withFittingDefaults } from './fitting-defaults.ts';
import { type Problem, problemAt } from './problem.ts';
import { FIRST_TEAM } from './team.ts';

export type DefinitionRead = { ok: true; definition: CohortDefinition } | { ok: false; problems: Problem[] };

/** A directory in the wrong format has a problem a person: the first hundred tell enough. */
const MAX_PROBLEMS = 100;

const PEOPLE_MISSING = problemAt(
  ['people'],
  'are missing: give them as a list here, or as text in peopleCsv',
);

/**
 * Reads what HR posted: the definition with every default filled in, or everything that is to be put right.
 * First the fields alone, then, once these are right, the fields against each other.
 *
 * @param now decides whether the start lies in the past, and the start date when none is given
 * @param mailKinds for which mails HR can write a paragraph of its own
 * @param teams of HR, of which whoever posted it is: of one of them it becomes a cohort
 */
export function readDefinition(
  input: unknown,
  { now, mailKinds, teams }: { now: Date; mailKinds: readonly string[]; teams: readonly string[] },
): DefinitionRead {
  const posted = PostedDefinition.safeParse(input, { error: issueWords });
  if (!posted.success) return refused([...shapeProblems(posted.error.issues), ...peopleMissing(input)]);

  const people = peopleIn(posted.data);
  if ('problems' in people) return refused(people.problems);

  const { peopleCsv: _, ...settings } = posted.data;
  const startDate = settings.startDate ?? defaultStartDate(posted.data, now);
  const team = settings.team ?? teams[0] ?? FIRST_TEAM;
  const definition = withFittingDefaults({ ...settings, ...people, startDate, team }, input);
  const problems = [
    ...teamProblems(settings.team, teams),
    ...dateProblems(definition, now),
    ...orderProblems(definition),
    ...contentProblems(definition, mailKinds),
    ...callProblems(definition),
    ...sizeProblems(definition),
  ];
  return problems.length > 0 ? refused(problems) : { ok: true, definition };
}

/** People as HR posts them, as a list or as a CSV, checked against one another. */
export function peopleIn({
  people,
  peopleCsv,
  languages,
}: Pick<PostedDefinition, 'people' | 'peopleCsv' | 'languages'>):
  | { people: Person[] }
  | { problems: Problem[] } {
  if (people && peopleCsv) {
    return { problems: [problemAt(['peopleCsv'], 'and people are both there: give one of the two')] };
  }
  if (people) {
    const problems = directoryProblems(people).map(({ index, field, detail }) =>
      problemAt(['people', index, field], detail),
    );
    return problems.length > 0 ? { problems } : { people };
  }
  if (!peopleCsv) return { problems: [PEOPLE_MISSING] };
  const read = readPeopleCsv(peopleCsv, { language: languages[0] ?? DEFAULT_LOCALE });
  return read.problems.length > 0 ? { problems: read.problems.map(inCsv) } : { people: read.people };
}

/** Told along with the other fields, although one of two may be there. */
function peopleMissing(input: unknown): Problem[] {
  const isObject = typeof input === 'object' && input !== null;
  return isObject && !('people' in input) && !('peopleCsv' in input) ? [PEOPLE_MISSING] : [];
}

function inCsv({ line, column, detail }: CsvProblem): Problem {
  const place = column === undefined ? `line ${line}` : `line ${line}, column "${column}"`;
  return problemAt(['peopleCsv'], `(${place}): ${detail}`);
}

function refused(problems: readonly Problem[]): DefinitionRead {
  const more = problems.length - MAX_PROBLEMS;
  const shown = problems.slice(0, MAX_PROBLEMS);
  if (more > 0) shown.push(problemAt([], `has ${more} more problems of this kind: put these right first`));
  return { ok: false, problems: shown };
}
