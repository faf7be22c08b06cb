import { directoryProblems } from '../directory/directory-problems.ts';
import { issueWords } from '../directory/issue-words.ts';
import type { Person, Uncalled } from '../directory/person.ts';
import { readPeople } from '../directory/read-people.ts';
import type { Reading } from '../directory/reading/reading.ts';
import { type DirectoryReport, inTheWay } from '../directory/report/directory-report.ts';
import { CONFIRMED_BY, isToConfirm, type Notice, OUTCOME } from '../directory/report/notice.ts';
import { noticeText } from '../directory/report/report-in-words.ts';
import { callProblems } from './checks/call-problems.ts';
import { contentProblems } from './checks/content-problems.ts';
import { dateProblems } from './checks/date-problems.ts';
import { mailProblems, type WordableMails } from './checks/mail-problems.ts';
import { orderProblems } from './checks/order-problems.ts';
import { placeProblems } from './checks/place-problems.ts';
import { shapeProblems } from './checks/shape-problems.ts';
import { sizeProblems } from './checks/size-problems.ts';
import { teamProblems } from './checks/team-problems.ts';
import { type CohortDefinition, PostedDefinition } from './definition.ts';
import { directoryReading, notKept, onlyWhatIsKept } from './directory-reading.ts';
import { defaultStartDate, withFittingDefaults } from './fitting-defaults.ts';
import { type Problem, problemAt } from './problem.ts';
import { FIRST_TEAM } from './team.ts';

export type DefinitionRead =
  | {
      ok: true;
      definition: CohortDefinition;
      /** What was made of HR's file, where the people came as one. */
      directory?: DirectoryReport;
      /** What HR has to confirm before it can be launched. */
      toConfirm: Problem[];
      /** Fields of a list of people for which the cohort has no use. */
      notKept: string[];
    }
  | { ok: false; problems: Problem[]; directory?: DirectoryReport };

interface PeopleRead {
  people: Person[];
  uncalled: Uncalled[];
  directory?: DirectoryReport;
  problems: Problem[];
  toConfirm: Problem[];
  notKept: string[];
}

/** A directory in the wrong format has a problem a person: the first hundred tell enough. */
const MAX_PROBLEMS = 100;

const PEOPLE_MISSING = problemAt(['people'], {
  en: 'are missing: give them as a list here, or as text in peopleCsv',
  fr: 'manque : donnez les personnes en liste ici, ou en texte dans peopleCsv',
});

/** What is known beside the definition. */
interface Circumstances {
  /** Decides whether the start lies in the past, and the start date when none is given. */
  now: Date;
  /** The mails for which HR can write a text of its own. */
  mailKinds: WordableMails;
  /** Of HR, of which whoever posted it is: of one of them it becomes a cohort. */
  teams: readonly string[];
  /** The people, where they came as a file of their own. */
  peopleFile?: Uint8Array | undefined;
}

/**
 * Reads what HR posted: the definition with every default filled in, or everything that is to be put right.
 * First the fields alone, then, once these are right, the people, and the fields against each other.
 */
export function readDefinition(
  input: unknown,
  { now, mailKinds, teams, peopleFile }: Circumstances,
): DefinitionRead {
  const posted = PostedDefinition.safeParse(input, { error: issueWords });
  if (!posted.success)
    return refused([...shapeProblems(posted.error.issues), ...peopleMissing(input, peopleFile)]);

  const read = peopleIn(posted.data, peopleFile, directoryReading(posted.data, now));
  const { people, uncalled, toConfirm } = read;
  const directory = read.directory && { directory: read.directory };
  if (read.problems.length > 0) return { ...refused(read.problems), ...directory };

  const { peopleCsv: _, ...settings } = posted.data;
  const startDate = settings.startDate ?? defaultStartDate(posted.data, now);
  const team = settings.team ?? teams[0] ?? FIRST_TEAM;
  const definition = withFittingDefaults({ ...settings, people, uncalled, startDate, team }, input);
  const problems = [
    ...teamProblems(settings.team, teams),
    ...placeProblems(definition),
    ...dateProblems(definition, now),
    ...orderProblems(definition),
    ...contentProblems(definition),
    ...mailProblems(definition, mailKinds),
    ...callProblems(definition),
    ...sizeProblems(definition),
  ];
  if (problems.length > 0) return { ...refused(problems), ...directory };
  return { ok: true, definition, toConfirm, notKept: read.notKept, ...directory };
}

/** People as HR posts them, as a list, a CSV or a file, checked against one another. */
export function peopleIn(
  { people, peopleCsv, uncalled }: Pick<PostedDefinition, 'people' | 'peopleCsv' | 'uncalled'>,
  peopleFile: Uint8Array | undefined,
  reading: Reading,
): PeopleRead {
  const given = { people, peopleCsv, file: peopleFile };
  const [first, second] = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  if (first === undefined) return onlyProblems([PEOPLE_MISSING]);
  if (second === 'file')
    return onlyProblems([
      problemAt(['people'], {
        en: 'are there twice: give a file, or name them in the definition',
        fr: 'est donné deux fois : joignez un fichier, ou nommez les personnes dans la définition',
      }),
    ]);
  if (second !== undefined)
    return onlyProblems([
      problemAt(['peopleCsv'], {
        en: 'and people are both there: give one of the two',
        fr: 'et people sont là tous les deux : donnez l’un ou l’autre',
      }),
    ]);
  if (people) {
    const problems = directoryProblems(
      people,
      new Set([...uncalled, ...reading.known].map(({ id }) => id)),
    ).map(({ index, field, detail }) => problemAt(['people', index, field], detail));
    const kept = people.map((person) => onlyWhatIsKept(person, reading.keeps));
    return { people: kept, uncalled, problems, toConfirm: [], notKept: notKept(people, reading.keeps) };
  }
  const read = readPeople(peopleFile ?? peopleCsv ?? '', reading);
  const field = peopleFile ? 'people' : 'peopleCsv';
  const open = inTheWay(read.report, reading.confirmed);
  return {
    people: read.people,
    uncalled: read.uncalled,
    directory: read.report,
    problems: open.filter(({ code }) => OUTCOME[code] === 'refused').map((notice) => inFile(notice, field)),
    toConfirm: open.flatMap((notice) => toConfirm(notice)),
    notKept: [],
  };
}

function onlyProblems(problems: Problem[]): PeopleRead {
  return { people: [], uncalled: [], problems, toConfirm: [], notKept: [] };
}

/** Told along with the other fields, although one of the ways may be there. */
function peopleMissing(input: unknown, peopleFile: Uint8Array | undefined): Problem[] {
  const isObject = typeof input === 'object' && input !== null;
  const isThere = peopleFile !== undefined || (isObject && ('people' in input || 'peopleCsv' in input));
  return isObject && !isThere ? [PEOPLE_MISSING] : [];
}

function inFile(notice: Notice, field: string): Problem {
  return problemAt([field], { en: noticeText(notice, 'en'), fr: noticeText(notice, 'fr') });
}

function toConfirm(notice: Notice): Problem[] {
  if (!isToConfirm(notice.code)) return [];
  const missing = `"${CONFIRMED_BY[notice.code]}"`;
  const words = {
    en: `does not have ${missing}: ${noticeText(notice, 'en')}`,
    fr: `ne contient pas ${missing} : ${noticeText(notice, 'fr')}`,
  };
  return [problemAt(['confirm'], words)];
}

function refused(problems: readonly Problem[]): { ok: false; problems: Problem[] } {
  const more = problems.length - MAX_PROBLEMS;
  const shown = problems.slice(0, MAX_PROBLEMS);
  if (more > 0) {
    const words = {
      en: `has ${more} more problems of this kind: put these right first`,
      fr: `a ${more} autres problèmes de ce genre : corrigez d’abord ceux-ci`,
    };
    shown.push(problemAt([], words));
  }
  return { ok: false, problems: shown };
}
