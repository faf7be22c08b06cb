import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { findCohort } from '../../cohorts/cohort.ts';
import { findPeople } from '../../people/directory.ts';
import { askForQuiet } from '../../people/quiet.ts';
import { key } from '../../store/keys.ts';
import { one, readFormBody } from '../../web/body.ts';
import { takePost } from '../../web/budget/take-post.ts';
import { tooManyPosts } from '../../web/budget/too-many-posts.ts';
import { findLink } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { LINK_PAGES, linkPath } from '../../web/link-routes.ts';
import { hashToken } from '../../web/link-token.ts';
import { htmlResponse } from '../../web/page.ts';
import { REFUSAL_STATUS, refusalPage } from '../../web/refusal-pages.tsx';
import { viewLocale } from '../../web/view-language.ts';
import { door, type Visitor } from '../door/door.ts';
import { actAtAnswers, showAnswers } from './answers/answers.tsx';
import { actAtApplication, showApplication } from './application/withdraw.tsx';
import { actAtHome, showHome } from './home/home.tsx';
import { actAtLeave, showLeave } from './leaving/leave.tsx';
import { myCohorts } from './mine/my-cohorts.ts';
import { COHORT_PARAMETER } from './mine/path-of-cohort.ts';
import { sendDataFile } from './own-data/data-file.ts';
import { showOwnData } from './own-data/own-data.tsx';
import { REMINDERS_BOX, remindersPage } from './reminders-page.tsx';
import type { MyCollaborators, MyVisit, Room } from './rooms/my-visit.ts';
import { ROOM_NAMES, type RoomName } from './rooms/room-names.ts';

type Response = APIGatewayProxyStructuredResultV2;

const ROOMS: Readonly<Record<RoomName, Room>> = {
  '': { show: showHome, act: actAtHome },
  answers: { show: (visit) => showAnswers(visit), act: actAtAnswers },
  data: { show: showOwnData },
  file: { show: sendDataFile },
  application: { show: showApplication, act: actAtApplication },
  leave: { show: showLeave, act: actAtLeave },
};

/**
 * `/me/{token}` and what lies under it: somebody's own page, behind the door. `/u/{token}`: no more reminders.
 */
export async function myDataRequest(
  event: APIGatewayProxyEventV2,
  collaborators: MyCollaborators,
): Promise<Response> {
  if (event.rawPath.startsWith(`${LINK_PAGES.reminders.path}/`))
    return remindersRequest(event, collaborators);
  const passed = await door(event, collaborators.sender, ['person'], { page: 'myData', below: ROOM_NAMES });
  if ('response' in passed) return passed.response;

  const { visitor } = passed;
  const visit = await visitOf(event, visitor, collaborators);
  const name = ROOM_NAMES.find((one) => one === (event.pathParameters?.proxy ?? ''));
  if (!visit || name === undefined) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const { show, act } = ROOMS[name];
  if (event.requestContext.http.method !== 'POST') return show(visit);
  const body = readFormBody(event);
  if (!body.ok) {
    const refusal = body.status === 413 ? 'tooLarge' : 'badRequest';
    return htmlResponse(REFUSAL_STATUS[refusal], refusalPage(refusal, { locale: visitor.locale }));
  }
  return act ? act(visit, body.fields) : show(visit);
}

/**
 * What is done on the page is done in the cohort that it is about: the link's own, or another one of the same person,
 * asked for in the address.
 *
 * @returns undefined where nobody is known by the link any more, or the person has no part in what was asked for
 */
async function visitOf(
  event: APIGatewayProxyEventV2,
  visitor: Visitor,
  collaborators: MyCollaborators,
): Promise<MyVisit | undefined> {
  const { table, sender } = collaborators;
  const { cohort, link } = visitor;
  const person = (await findPeople(table, cohort.cohortId, [link.personId])).get(link.personId);
  if (!person) return undefined;
  const cohorts = await myCohorts(table, cohort, person);
  const visit = { ...collaborators, visitor, cohort, person, cohorts, now: sender.now() };
  const asked = event.queryStringParameters?.[COHORT_PARAMETER];
  if (asked === undefined || asked === cohort.cohortId) return visit;
  const found = cohorts.find((one) => one.cohort.cohortId === asked);
  return found && { ...visit, cohort: found.cohort, person: found.person };
}

/**
 * `/u/{token}`: shows and takes that reminders stop, and nothing else. By an old link, too: whoever was reminded long
 * ago may still say so.
 */
async function remindersRequest(
  event: APIGatewayProxyEventV2,
  { table, sender }: MyCollaborators,
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
