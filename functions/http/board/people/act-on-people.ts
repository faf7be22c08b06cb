import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readPostedPeople } from '../../../definition/posted-people.ts';
import { Person } from '../../../directory/person.ts';
import { Confirmation } from '../../../directory/report/notice.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { mannersOf } from '../../../locales/manners.ts';
import { Pair } from '../../../pairs/pair.ts';
import { readKnownDirectory } from '../../../people/difference/known-directory.ts';
import { peopleById } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { consequencesOfChange, manyEnd } from '../../../stages/directory-change/change.consequences.ts';
import { endPausedPair } from '../../../stages/directory-change/end-paused-pair.ts';
import {
  type ChangeWanted,
  confirmChange,
  planChange,
} from '../../../stages/directory-change/plan-change.ts';
import { key } from '../../../store/keys.ts';
import { all, type FormBody, one } from '../../../web/body.ts';
import { htmlResponse } from '../../../web/page.ts';
import { SEAL_FIELD, sealOf } from '../../decision/seal.ts';
import type { BoardVisit } from '../board-visit.ts';
import { thisWillHappenPage } from '../this-will-happen-page.tsx';
import { confirmFilePage } from './confirm-file-page.tsx';
import { peopleWords } from './people-words.ts';
import { personPage } from './person-page.tsx';
import { nothingToChangePage, wrongPage } from './wrong-page.tsx';

type Response = APIGatewayProxyStructuredResultV2;

/** A file that is pasted is posted twice, and both times whole: some 5,000 people. */
export const PEOPLE_FORM_LIMIT_BYTES = 2 * 1024 * 1024;

/** Said first, then done: HR's new file, one person, or the end of a paused pair. */
export async function actOnPeople(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  switch (one(body, 'do')) {
    case 'file':
      return takeFile(visit, body);
    case 'person':
      return correctPerson(visit, body);
    case 'endPair':
      return endPair(visit, body);
    default:
      return undefined;
  }
}

async function takeFile(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  const file = one(body, 'file');
  const gone = one(body, 'gone') === 'left' ? 'left' : 'keep';
  if (file.trim() === '') return undefined;
  const { settings } = visit.visitor.cohort;
  const confirm = Confirmation.options.filter((option) => all(body, 'confirm').includes(option));
  const fields = [
    ['file', file],
    ['gone', gone],
    ...confirm.map((option) => ['confirm', option] as const),
  ] as const;
  const read = readPostedPeople({ peopleCsv: file, confirm }, settings, { now: visit.sender.now() });
  if ('problems' in read) {
    const report = read.directory && reportInWords(read.directory, visit.visitor.locale);
    const refused = report?.refused ?? read.problems;
    if (!report || refused.length > 0) return wrong(visit, refused);
    const isOpen = ({ confirm: one }: { confirm: Confirmation }) =>
      ![...settings.confirm, ...confirm].includes(one);
    return htmlResponse(422, confirmFilePage(visit, report.confirm.filter(isOpen), fields));
  }
  const wanted = { posted: read.posted, isWhole: true, gone } as const;
  return sayThenDo(visit, body, { wanted, fields, refuse: async (details) => wrongPage(visit, details) });
}

function wrong(visit: BoardVisit, problems: readonly { detail: string }[]): Response {
  return htmlResponse(
    422,
    wrongPage(
      visit,
      problems.map(({ detail }) => detail),
    ),
  );
}

async function correctPerson(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  const { table, visitor } = visit;
  const words = peopleWords[visitor.locale];
  const staffId = one(body, 'person');
  const known = (await readKnownDirectory(table, visitor.cohort.cohortId)).people.get(staffId);
  if (!known) return undefined;
  const [name, email, managerId] = [one(body, 'name'), one(body, 'email'), one(body, 'managerId').trim()];
  const hasLeft = one(body, 'left') === 'yes';
  const { managerId: _before, ...rest } = known.person;
  const typed = { staffId, name, email, managerId, hasLeft };
  const refuse = (problems: readonly string[]) => personPage(visit, { typed, problems });
  const person = Person.safeParse({ ...rest, name, email, ...(managerId !== '' && { managerId }) });
  if (!person.success) {
    const isName = person.error.issues.some(({ path }) => path[0] === 'name');
    const problem = isName ? words.problems.name : words.problems.email(known.person.name);
    return htmlResponse(422, await refuse([spacedFor(visit)(problem)]));
  }
  const posted = { people: [person.data], uncalled: [], leavers: new Set(hasLeft ? [staffId] : []) };
  const fields = [
    ['person', staffId],
    ['name', name],
    ['email', email],
    ['managerId', managerId],
    ...(hasLeft ? ([['left', 'yes']] as const) : []),
  ] as const;
  return sayThenDo(visit, body, { wanted: { posted, isWhole: false, gone: 'keep' }, fields, refuse });
}

interface Wanted {
  wanted: ChangeWanted;
  /** What is posted again with the yes. */
  fields: readonly (readonly [string, string])[];
  /** The page that says why it cannot be. */
  refuse: (problems: readonly string[]) => Promise<string>;
}

/** Shows what it means, once more where many pairs end by it, and has it done when just that was said yes to. */
async function sayThenDo(
  visit: BoardVisit,
  body: FormBody,
  { wanted, fields, refuse }: Wanted,
): Promise<Response | undefined> {
  const { table, executions, sender, visitor } = visit;
  const { cohort, locale } = visitor;
  const words = peopleWords[locale];
  const people = await peopleById(table, cohort.cohortId);
  const planning = await planChange(cohort, wanted, table);
  if (!planning.ok) {
    const names = new Map([...people.values()].map(({ staffId, name }) => [staffId, name]));
    const problems = planning.problems.map(({ id, field }) => words.problems[field](names.get(id) ?? id));
    return htmlResponse(422, await refuse(problems.map(spacedFor(visit))));
  }
  const { plan } = planning;
  if (plan.confirm === undefined) return htmlResponse(200, nothingToChangePage(visit));

  const said = one(body, SEAL_FIELD);
  const first = sealOf('people', plan.confirm, 0);
  const second = sealOf('people', plan.confirm, plan.endingPairs);
  const isMany = plan.endsMany && (said === first || said === second);
  const seal = plan.endsMany && isMany ? second : first;
  const isSaidYesTo = said === (plan.endsMany ? second : first);
  if (!isSaidYesTo) {
    const page = thisWillHappenPage(visit, {
      tab: 'people',
      consequences: isMany
        ? [manyEnd(plan.endingPairs)]
        : consequencesOfChange(plan, namesOf(people, locale)),
      postedTo: '/people',
      backTo: '/people',
      fields,
      seal,
      yes: { name: 'do', value: one(body, 'do') },
      differs: said !== '' && !isMany,
    });
    return htmlResponse(200, page);
  }
  const outcome = await confirmChange(cohort, plan, `hr~${visitor.link.personId}`, {
    table,
    executions,
    now: sender.now(),
  });
  return outcome === 'applying' ? undefined : htmlResponse(409, wrongPage(visit, [words.underWay]));
}

async function endPair(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  const { table, executions, sender, visitor } = visit;
  const { cohort, locale, link } = visitor;
  const pairId = one(body, 'pair');
  const pair = pairId === '' ? undefined : await table.get(key.pair(cohort.cohortId, pairId), Pair);
  if (pair?.status !== 'suspended') return undefined;
  const nameOf = namesOf(await peopleById(table, cohort.cohortId), locale);
  const consequences = [
    {
      text: {
        en: 'The pair ends, through nobody’s fault. Both are told and wait for somebody else.',
        fr: 'Le binôme prend fin, sans que personne soit en cause. Les deux personnes en sont informées et attendent un autre binôme.',
      },
      names: [`${nameOf(pair.menteeId)} – ${nameOf(pair.mentorId)}`],
    },
  ];
  const seal = sealOf('endPair', pairId, pair.suspensions);
  if (one(body, SEAL_FIELD) !== seal) {
    const page = thisWillHappenPage(visit, {
      tab: 'people',
      consequences,
      postedTo: '/people',
      backTo: '/people',
      fields: [['pair', pairId]],
      seal,
      yes: { name: 'do', value: 'endPair' },
      differs: one(body, SEAL_FIELD) !== '',
    });
    return htmlResponse(200, page);
  }
  await endPausedPair(cohort, pair, `hr~${link.personId}`, { table, executions, now: sender.now() });
  return undefined;
}

const spacedFor =
  ({ visitor }: BoardVisit) =>
  (text: string): string =>
    mannersOf[visitor.locale].spaced(text);
