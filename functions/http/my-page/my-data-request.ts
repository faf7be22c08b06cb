import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Cohort, findCohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import { parseAnswers } from '../../forms/answers/parse-answers.ts';
import { findPeople, type PersonOfDirectory } from '../../people/directory.ts';
import { askForQuiet } from '../../people/quiet.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import { askToLeave } from '../../stages/withdrawal/ask-to-leave.ts';
import { reasonForLeaving } from '../../stages/withdrawal/reason-for-leaving.ts';
import { takeBackWithdrawal } from '../../stages/withdrawal/take-back.ts';
import { withdrawalForm } from '../../stages/withdrawal/withdrawal.form.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { afterWorkingDays } from '../../time/calendar.ts';
import { one, readFormBody } from '../../web/body.ts';
import { takePost } from '../../web/budget/take-post.ts';
import { tooManyPosts } from '../../web/budget/too-many-posts.ts';
import { findLink } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { LINK_PAGES, linkPath } from '../../web/link-routes.ts';
import { hashToken } from '../../web/link-token.ts';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { REFUSAL_STATUS, refusalPage } from '../../web/refusal-pages.tsx';
import { inLanguage, viewLocale } from '../../web/view-language.ts';
import { door, type Visitor } from '../door/door.ts';
import { sessionsOf } from '../door/session-record.ts';
import { SHOW_FIELD, SHOW_VIEWS } from './by-others/by-others.tsx';
import { viewsOfMe } from './by-others/views-of-me.ts';
import { type MyCohort, myCohorts } from './mine/my-cohorts.ts';
import { COHORT_PARAMETER, pathOfCohort } from './mine/path-of-cohort.ts';
import { myData } from './my-data.ts';
import { myDataPage, REMINDERS_BOX, remindersPage, STAY_BOX } from './my-data-page.tsx';

type Response = APIGatewayProxyStructuredResultV2;

interface Collaborators {
  table: Table;
  callback: TaskCallback;
  executions: Pick<Executions, 'startWithdrawal'>;
  sender: Sender;
}

/** `/me/{token}`: what is kept about me, and how to leave, behind the door. `/u/{token}`: no more reminders. */
export async function myDataRequest(
  event: APIGatewayProxyEventV2,
  collaborators: Collaborators,
): Promise<Response> {
  if (event.rawPath.startsWith(`${LINK_PAGES.reminders.path}/`))
    return remindersRequest(event, collaborators);
  const { table, sender } = collaborators;
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

/**
 * `/u/{token}`: shows and takes that reminders stop, and nothing else. By an old link, too: whoever was reminded long
 * ago may still say so.
 */
async function remindersRequest(
  event: APIGatewayProxyEventV2,
  { table, sender }: Collaborators,
): Promise<Response> {
  const token = event.pathParameters?.token;
  const found = await findLink(table, token, sender.now());
  const link = found.state === 'unknown' || found.link.scope !== 'person' ? undefined : found.link;
  const cohort = link && (await findCohort(table, link.cohortId));
  const person = link && (await findPeople(table, link.cohortId, [link.personId])).get(link.personId);
  if (token === undefined || !cohort || !person) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const locale = viewLocale(event.queryStringParameters?.lang, person.language);
  const isPost = event.requestContext.http.method === 'POST';
  const waitSeconds = isPost ? await takePost(table, key.link(hashToken(token)), sender.now()) : 0;
  if (waitSeconds > 0) return tooManyPosts(waitSeconds, { locale, cohort: cohort.settings.name });
  const done = isPost && isMeant(event);
  if (done) await askForQuiet(table, cohort.cohortId, { personId: person.id, from: 'reminders' });
  return htmlResponse(200, remindersPage({ locale, cohort, path: linkPath('reminders', token), done }));
}

/**
 * The one-click POST of a mail program (RFC 8058), or the page's form with its box ticked. Scanners that post a
 * form as they find it change nothing.
 */
function isMeant(event: APIGatewayProxyEventV2): boolean {
  const body = readFormBody(event);
  if (!body.ok) return false;
  return one(body.fields, 'List-Unsubscribe') === 'One-Click' || one(body.fields, REMINDERS_BOX) === 'yes';
}
