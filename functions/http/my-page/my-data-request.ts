import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { findPeople } from '../../people/directory.ts';
import { readFormBody } from '../../web/body.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { htmlResponse } from '../../web/page.ts';
import { REFUSAL_STATUS, refusalPage } from '../../web/refusal-pages.tsx';
import { addressRequest, isAddressPath } from '../address-page/address-request.tsx';
import { door, type Visitor } from '../door/door.ts';
import { fewerMailsPage, fewerMailsRequest } from '../fewer-mails/fewer-mails-request.ts';
import { actAtAnswers, showAnswers } from './answers/answers.tsx';
import { actAtApplication, showApplication } from './application/withdraw.tsx';
import { actAtCalendar, showCalendar } from './calendar/calendar.tsx';
import { calendarRequest, isCalendarPath } from './calendar/calendar-feed.ts';
import { actAtErase, showErase } from './erasing/erase-me.tsx';
import { actAtHome, showHome } from './home/home.tsx';
import { actAtLeave, showLeave } from './leaving/leave.tsx';
import { myCohorts } from './mine/my-cohorts.ts';
import { COHORT_PARAMETER } from './mine/path-of-cohort.ts';
import { sendDataFile } from './own-data/data-file.ts';
import { showOwnData } from './own-data/own-data.tsx';
import { actAtOwnDetails, showOwnDetails } from './own-details/own-details.tsx';
import { actAtPause, showPause } from './pause/pause.tsx';
import type { MyCollaborators, MyVisit, Room } from './rooms/my-visit.ts';
import { ROOM_NAMES, type RoomName } from './rooms/room-names.ts';

type Response = APIGatewayProxyStructuredResultV2;

const ROOMS: Readonly<Record<RoomName, Room>> = {
  '': { show: showHome, act: actAtHome },
  answers: { show: (visit) => showAnswers(visit), act: actAtAnswers },
  data: { show: showOwnData },
  file: { show: sendDataFile },
  details: { show: showOwnDetails, act: actAtOwnDetails },
  application: { show: showApplication, act: actAtApplication },
  calendar: { show: showCalendar, act: actAtCalendar },
  pause: { show: showPause, act: actAtPause },
  leave: { show: showLeave, act: actAtLeave },
  erase: { show: showErase, act: actAtErase },
};

/**
 * `/me/{token}` and what lies under it: somebody's own page, behind the door. By what people are written to
 * less is shown here, too, what their calendar asks for, and where a new address is confirmed.
 */
export async function myDataRequest(
  event: APIGatewayProxyEventV2,
  collaborators: MyCollaborators,
): Promise<Response> {
  const { table, sender } = collaborators;
  const fewer = fewerMailsPage(event.rawPath);
  if (fewer) return fewerMailsRequest(fewer, event, { table, now: sender.now() });
  if (isCalendarPath(event.rawPath)) return calendarRequest(event, { table, now: sender.now() });
  if (isAddressPath(event.rawPath)) return addressRequest(event, sender);
  const passed = await door(event, sender, ['person'], { page: 'myData', below: ROOM_NAMES });
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
