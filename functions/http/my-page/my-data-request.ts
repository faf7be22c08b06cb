import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Cohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { parseAnswers } from '../../forms/answers/parse-answers.ts';
import { findPeople, type PersonOfDirectory } from '../../people/directory.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import { askToLeave } from '../../stages/withdrawal/ask-to-leave.ts';
import { reasonForLeaving } from '../../stages/withdrawal/reason-for-leaving.ts';
import { takeBackWithdrawal } from '../../stages/withdrawal/take-back.ts';
import { withdrawalForm } from '../../stages/withdrawal/withdrawal.form.ts';
import type { Table } from '../../store/table.ts';
import { afterWorkingDays } from '../../time/calendar.ts';
import { one, readFormBody } from '../../web/body.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { REFUSAL_STATUS, refusalPage } from '../../web/refusal-pages.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { door, type Visitor } from '../door/door.ts';
import { sessionsOf } from '../door/session-record.ts';
import { fewerMailsPage, fewerMailsRequest } from '../fewer-mails/fewer-mails-request.ts';
import { SHOW_FIELD, SHOW_VIEWS } from './by-others/by-others.tsx';
import { viewsOfMe } from './by-others/views-of-me.ts';
import { type MyCohort, myCohorts } from './mine/my-cohorts.ts';
import { COHORT_PARAMETER, pathOfCohort } from './mine/path-of-cohort.ts';
import { myData } from './my-data.ts';
import { myDataPage, STAY_BOX } from './my-data-page.tsx';

type Response = APIGatewayProxyStructuredResultV2;

interface Collaborators {
  table: Table;
  callback: TaskCallback;
  executions: Pick<Executions, 'startWithdrawal'>;
  sender: Sender;
}

/** `/me/{token}`: what is kept about me, and how to leave, behind the door. What is written to people less by is shown here, too. */
export async function myDataRequest(
  event: APIGatewayProxyEventV2,
  collaborators: Collaborators,
): Promise<Response> {
  const { table, sender } = collaborators;
  const fewer = fewerMailsPage(event.rawPath);
  if (fewer) return fewerMailsRequest(fewer, event, { table, now: sender.now() });
  const passed = await door(event, sender, ['person'], { page: 'myData' });
  if ('response' in passed) return passed.response;

  const { link, session, locale, timeZone } = passed.visitor;
  const visited = await visitedCohort(event, table, passed.visitor);
  if (!visited) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const { cohort, person, path } = visited;
  const data = await myData(table, cohort, person, { locale, timeZone });
  const sessions = await sessionsOf(table, link, sender.now());
  const mine = { cohorts: visited.cohorts, path: passed.visitor.path, now: sender.now() };
  const page = { locale, timeZone, cohort, path, data, sessions, session, mine };
  if (event.requestContext.http.method !== 'POST') return htmlResponse(200, myDataPage(page));
  const body = readFormBody(event);
  if (!body.ok) {
    const refusal = body.status === 413 ? 'tooLarge' : 'badRequest';
    return htmlResponse(REFUSAL_STATUS[refusal], refusalPage(refusal, { locale }));
  }
  if (one(body.fields, SHOW_FIELD) === SHOW_VIEWS) {
    const views = await viewsOfMe(table, cohort, person.id, { locale, timeZone });
    return htmlResponse(200, myDataPage({ ...page, views }));
  }
  const { cohortId, settings } = cohort;
  const now = sender.now();
  if (data.leavesAt) {
    const stays = one(body.fields, STAY_BOX) === 'yes';
    if (stays) await takeBackWithdrawal(cohortId, person.id, { ...collaborators, now });
    return seeOther(inLanguage(path, locale));
  }
  const form = withdrawalForm({ cohort: cohort.settings.name, paired: data.paired });
  const parsed = parseAnswers(form, body.fields, locale);
  if (!parsed.ok) {
    return htmlResponse(422, myDataPage({ ...page, typed: body.fields, errors: parsed.errors }));
  }
  const wish = {
    personId: person.id,
    by: person.id,
    reason: reasonForLeaving(parsed.answers),
    takesEffectAt: afterWorkingDays(now, settings.leaving.takesEffectAfter, settings),
  };
  await askToLeave(cohortId, wish, { ...collaborators, now });
  return seeOther(inLanguage(path, locale));
}

interface Visited {
  cohort: Cohort;
  person: PersonOfDirectory;
  /** Of the page on this cohort. */
  path: string;
  cohorts: MyCohort[];
}

/**
 * The cohort that the page is about: the link's own, or another one of the same person, asked for in the address. What
 * is done on the page is done in that one.
 *
 * @returns undefined where nobody is known by the link any more, or the person has no part in what was asked for
 */
async function visitedCohort(
  event: APIGatewayProxyEventV2,
  table: Table,
  { cohort, link, path }: Visitor,
): Promise<Visited | undefined> {
  const person = (await findPeople(table, cohort.cohortId, [link.personId])).get(link.personId);
  if (!person) return undefined;
  const cohorts = await myCohorts(table, cohort, person);
  const asked = event.queryStringParameters?.[COHORT_PARAMETER];
  if (asked === undefined || asked === cohort.cohortId) return { cohort, person, path, cohorts };
  const found = cohorts.find((one) => one.cohort.cohortId === asked);
  return found && { ...found, path: pathOfCohort(path, asked), cohorts };
}
