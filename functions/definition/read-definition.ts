import type { CsvProblem } from '../directory/columns/csv-columns.ts';
import { directoryProblems } from '../directory/directory-problems.ts';
import { decodedFile } from '../directory/file/decoded-file.ts';
import { noTableWords } from '../directory/file/no-table-words.ts';
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

/** What is known beside the definition. */
interface Circumstances {
  /** Decides whether the start lies in the past, and the start date when none is given. */
  now: Date;
  /** For which mails HR can write a paragraph of its own. */
  mailKinds: readonly string[];
  /** Of HR, of which whoever posted it is: of one of them it becomes a cohort. */
  teams: readonly string[];
  /** The people, where they came as a file of their own. */
  peopleFile?: Uint8Array | undefined;
}

/**
 * Reads what HR posted: the definition with every default filled in, or everything that is to be put right.
 * First the fields alone, then, once these are right, the fields against each other.
 */
export function readDefinition(
  input: unknown,
  { now, mailKinds, teams, peopleFile }: Circumstances,
): DefinitionRead {
  const posted = PostedDefinition.safeParse(input, { error: issueWords });
  if (!posted.success) {
    return refused([...shapeProblems(posted.error.issues), ...peopleMissing(input, peopleFile)]);
  }

  const people = peopleIn(posted.data, peopleFile);
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

function peopleIn(
  { people, peopleCsv, languages }: PostedDefinition,
  peopleFile: Uint8Array | undefined,
): { people: Person[] } | { problems: Problem[] } {
  if (peopleFile && (people ?? peopleCsv)) {
    return {
      problems: [problemAt(['people'], 'are there twice: give a file, or name them in the definition')],
    };
  }
  if (people && peopleCsv) {
    return { problems: [problemAt(['peopleCsv'], 'and people are both there: give one of the two')] };
  }
  if (people) {
    const problems = directoryProblems(people).map(({ index, field, detail }) =>
      problemAt(['people', index, field], detail),
    );
    return problems.length > 0 ? { problems } : { people };
  }
  const source = peopleFile ?? peopleCsv;
  if (source === undefined) return { problems: [PEOPLE_MISSING] };
  const file = decodedFile(source);
  if (!file.ok) return { problems: [problemAt(['peopleCsv'], noTableWords(file.problem, 'en'))] };
  const read = readPeopleCsv(file.text, { language: languages[0] ?? DEFAULT_LOCALE });
  return read.problems.length > 0 ? { problems: read.problems.map(inCsv) } : { people: read.people };
}

/** Told along with the other fields, although one of two may be there. */
function peopleMissing(input: unknown, peopleFile: Uint8Array | undefined): Problem[] {
  const isObject = typeof input === 'object' && input !== null;
  return isObject && !peopleFile && !('people' in input) && !('peopleCsv' in input) ? [PEOPLE_MISSING] : [];
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
