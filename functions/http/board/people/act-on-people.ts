import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readPostedPeople } from '../../../definition/posted-people.ts';
import { Person } from '../../../directory/person.ts';
import type { DirectoryReportAnswer } from '../../../directory/report/directory-report.ts';
import { Confirmation } from '../../../directory/report/notice.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { plainDay, unbroken } from '../../../locales/dates.ts';
import { mannersOf } from '../../../locales/manners.ts';
import { Pair } from '../../../pairs/pair.ts';
import { asReadBefore, readKnownDirectory } from '../../../people/difference/known-directory.ts';
import { peopleById } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { consequencesOfChange, manyEnd } from '../../../stages/directory-change/change.consequences.ts';
import { endPairByHr, mayBeEndedFor } from '../../../stages/directory-change/end-pair.ts';
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
import { fileReportBelow } from './file-report.tsx';
import { peopleWords } from './people-words.ts';
import { personPage } from './person-page.tsx';
import { nothingToChangePage, wrongPage } from './wrong-page.tsx';

type Response = APIGatewayProxyStructuredResultV2;

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
  const { visitor, sender } = visit;
  const unreadable = one(body, 'unreadable');
  if (unreadable !== '') return htmlResponse(422, wrongPage(visit, [unreadable]));
  const file = one(body, 'file') || one(body, 'pasted');
  const gone = one(body, 'gone') === 'left' ? 'left' : 'keep';
  const own = one(body, 'corrections') === 'file' ? 'file' : 'keep';
  if (file.trim() === '') return undefined;
  const confirm = all(body, 'confirm').filter((word) => Confirmation.safeParse(word).success);
  const { cohortId, settings } = visitor.cohort;
  const known = asReadBefore(await readKnownDirectory(visit.table, cohortId));
  const read = readPostedPeople({ peopleCsv: file, confirm }, settings, { known, now: sender.now() });
  const report = read.directory && reportInWords(read.directory, visitor.locale);
  const fields = [
    ['file', file],
    ['gone', gone],
    ['corrections', own],
  ] as const;
  if ('problems' in read) {
    if (report && report.refused.length === 0)
      return htmlResponse(200, confirmFilePage(visit, { report, fields }));
    const details =
      report?.refused.map(({ detail }) => detail) ??
      read.problems.map(({ detail }) => spacedFor(visit)(detail[visitor.locale]));
    return htmlResponse(422, wrongPage(visit, details));
  }
  const wanted = { posted: read.posted, isWhole: true, gone, own } as const;
  const confirmed = confirm.map((word) => ['confirm', word] as const);
  const refuse = async (problems: readonly string[]) => wrongPage(visit, problems);
  return sayThenDo(visit, body, wanted, { fields: [...fields, ...confirmed], report, refuse });
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
  return sayThenDo(visit, body, { posted, isWhole: false, gone: 'keep', own: 'file' }, { fields, refuse });
}

interface Shown {
  /** What is posted again with the press that counts. */
  fields: readonly (readonly [string, string])[];
  /** What was made of the file, where there is one. */
  report?: DirectoryReportAnswer | undefined;
  /** The page that says why it cannot be. */
  refuse: (problems: readonly string[]) => Promise<string>;
}

/** Shows what it means, once more where many pairs end by it, and has it done when just that was said yes to. */
async function sayThenDo(
  visit: BoardVisit,
  body: FormBody,
  wanted: ChangeWanted,
  { fields, report, refuse }: Shown,
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
        : consequencesOfChange(plan, namesOf(people, locale), (at) =>
            unbroken(plainDay(new Date(at), cohort.settings.timeZone, locale)),
          ),
      postedTo: '/people',
      backTo: '/people',
      fields,
      seal,
      yes: { name: 'do', value: one(body, 'do') },
      differs: said !== '' && !isMany,
      ...(report && { below: fileReportBelow(locale, report) }),
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
  const because = pair && (await mayBeEndedFor(table, cohort.cohortId, pair));
  if (!pair || !because) return undefined;
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
  const seal = sealOf('endPair', pairId, because, pair.suspensions);
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
  await endPairByHr(cohort, pair, `hr~${link.personId}`, { table, executions, now: sender.now() });
  return undefined;
}

const spacedFor =
  ({ visitor }: BoardVisit) =>
  (text: string): string =>
    mannersOf[visitor.locale].spaced(text);
