import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Cohort, findCohort } from '../../cohorts/cohort.ts';
import { otherSide, type Side } from '../../definition/side.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Pair } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { findPeople } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { zoneOfReader } from '../../rounds/correspondents.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { Table } from '../../store/table.ts';
import { readFormBody } from '../../web/body.ts';
import { findLink, type Link } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { linkPath } from '../../web/link-routes.ts';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { REFUSAL_STATUS, refusalPage } from '../../web/refusal-pages.tsx';
import { sessionToken } from '../../web/session.ts';
import { inLanguage, viewLocale } from '../../web/view-language.ts';
import { passDoor } from '../door/door.ts';
import { findSession } from '../door/session-record.ts';
import { fitRoom } from './fit/fit-room.tsx';
import { fitView } from './fit/fit-view.ts';
import { matterRoom } from './matters/matter-room.tsx';
import { meetingsView } from './meetings/meetings-view.ts';
import { ENTRY_BELOW, nextAsFile } from './meetings/next-as-file.ts';
import { postMeeting } from './meetings/post-meeting.ts';
import { overPage, pairsListPage } from './other-pair-pages.tsx';
import { pairPage } from './pair-page.tsx';
import { type PairView, type PairVisit, pairView, phaseOf } from './pair-view.ts';
import { planRoom } from './plan/plan-room.tsx';
import { versionsRoom } from './plan/versions-room.tsx';
import type { PairRoom, PairRoomVisit } from './rooms/pair-room.ts';
import { PAIR_ROOMS, type PairRoomName, readRoom, roomsOf } from './rooms/pair-rooms.ts';

type Response = APIGatewayProxyStructuredResultV2;

const ROOMS: Readonly<Record<PairRoomName, PairRoom>> = {
  plan: planRoom,
  versions: versionsRoom,
  fit: fitRoom,
  noAnswer: matterRoom('noAnswer'),
  anotherPartner: matterRoom('anotherPartner'),
  help: matterRoom('help'),
};

interface PairCollaborators {
  table: Table;
  sender: Sender;
}

/** Whoever has opened a link of theirs, with the pairs they ever had. */
interface Visitor {
  token: string;
  link: Link;
  cohort: Cohort;
  own: readonly Pair[];
  locale: Locale;
}

/**
 * `/p/{token}/{pair}`: the page of one pair, for one of the two, by their own link. `/p/{token}` is the same for whoever
 * has one pair, and lists them for whoever has several. The link of any mail shows who the other one is, as the form of a
 * proposal does; what they wrote, why the two were put together and where to write lie behind the door, since mails are
 * forwarded.
 */
export async function pairRequest(
  event: APIGatewayProxyEventV2,
  collaborators: PairCollaborators,
): Promise<Response> {
  const { table, sender } = collaborators;
  const token = event.pathParameters?.token;
  const found = await findLink(table, token, sender.now());
  if (found.state === 'unknown' || token === undefined || found.link.role !== 'person') return unknownLink();
  const { link } = found;
  const cohort = await findCohort(table, link.cohortId);
  const you = (await findPeople(table, link.cohortId, [link.personId])).get(link.personId);
  if (!cohort || !you) return unknownLink();
  const locale = viewLocale(event.queryStringParameters?.lang, link.language);
  const own = await pairsOf(table, cohort.cohortId, link.personId);
  const visitor: Visitor = { token, link, cohort, own, locale };
  const below = event.pathParameters?.proxy;
  const isEntry = below?.endsWith(ENTRY_BELOW) ?? false;
  const asked = isEntry ? below?.slice(0, -ENTRY_BELOW.length) : below;
  const { pairId: askedPair, room, isKnown } = readRoom(asked);
  const pair = asked === undefined ? onlyOne(own) : own.find(({ pairId }) => pairId === askedPair);
  if (!isKnown || (asked !== undefined && !pair)) return unknownLink();
  const isPost = event.requestContext.http.method === 'POST';
  const session = await findSession(table, link, sessionToken(event, link), sender.now());
  const isOpened = session !== undefined || link.scope === 'door' || found.state === 'expired';
  // What the two write for each other, and ask HR for, lies behind the door alone.
  const isThrough = isPost || room !== undefined || isOpened;
  if (isThrough) {
    const at = { token, state: found.state, link, cohort };
    const passed = await passDoor(event, at, sender, {
      page: 'pair',
      below: own.flatMap(({ pairId }) => [pairId, ...PAIR_ROOMS.map((name) => `${pairId}/${name}`)]),
    });
    if ('response' in passed) return passed.response;
  }
  if (!pair) return listOf(visitor, collaborators);
  if (isEntry && !isThrough) return seeOther(inLanguage(`${linkPath('pair', token)}/${pair.pairId}`, locale));
  return pageOf(event, pair, visitor, collaborators, { isThrough, isEntry, room });
}

/** Of pairs that are not over. */
function onlyOne(own: readonly Pair[]): Pair | undefined {
  const [first, ...others] = own.filter((pair) => phaseOf(pair) !== undefined);
  return others.length === 0 ? first : undefined;
}

async function listOf(
  { token, link, cohort, own, locale }: Visitor,
  { table }: PairCollaborators,
): Promise<Response> {
  const path = linkPath('pair', token);
  const open = own.filter((pair) => phaseOf(pair) !== undefined);
  const partners = open.map((pair) => ({ pair, partnerId: pair[`${otherSide(sideIn(pair, link))}Id`] }));
  const ids = partners.map(({ partnerId }) => partnerId);
  const nameOf = namesOf(await findPeople(table, cohort.cohortId, ids), locale);
  const pages = partners.map(({ pair, partnerId }) => ({
    path: `${path}/${pair.pairId}`,
    partner: nameOf(partnerId),
  }));
  return htmlResponse(200, pairsListPage({ locale, cohort, path, pages }));
}

async function pageOf(
  event: APIGatewayProxyEventV2,
  pair: Pair,
  { token, link, cohort, locale }: Visitor,
  { table, sender }: PairCollaborators,
  { isThrough, isEntry, room }: { isThrough: boolean; isEntry: boolean; room: PairRoomName | undefined },
): Promise<Response> {
  const path = `${linkPath('pair', token)}/${pair.pairId}`;
  const side = sideIn(pair, link);
  const phase = phaseOf(pair);
  const timeZone = await zoneOfReader(table, cohort, link);
  const visit: PairVisit = {
    table,
    cohort,
    pair,
    side,
    locale,
    timeZone,
    now: sender.now(),
    path,
    isThrough,
  };
  const view = phase && (await pairView(visit, phase));
  if (!view) {
    const partnerId = pair[`${otherSide(side)}Id`];
    const partner = namesOf(await findPeople(table, cohort.cohortId, [partnerId]), locale)(partnerId);
    return htmlResponse(200, overPage({ locale, cohort, path, status: pair.status, partner }));
  }
  if (room !== undefined) return inRoom(event, room, { table, sender, view, now: visit.now });
  if (event.requestContext.http.method === 'POST') return posted(event, visit, view, sender);
  const meetings = await meetingsOfPage(visit, view);
  if (!isEntry)
    return htmlResponse(200, pairPage(view, { meetings, fit: meetings && (await fitView(table, view)) }));
  return meetings?.next ? nextAsFile(view, meetings.next, sender) : seeOther(inLanguage(path, locale));
}

/** What was pressed is done, and the page shown anew; what could not be done is shown with what was typed. */
async function posted(
  event: APIGatewayProxyEventV2,
  visit: PairVisit,
  view: PairView,
  sender: Sender,
): Promise<Response> {
  const { locale, path } = visit;
  const body = readFormBody(event);
  if (!body.ok) return refusedBody(body.status, locale);
  const meetings = await meetingsOfPage(visit, view);
  const refused = meetings && (await postMeeting(visit, meetings, body.fields, sender));
  if (!refused) return seeOther(inLanguage(path, locale));
  // As it stands now: the other one may have changed what the page showed.
  const fresh = await meetingsOfPage(visit, view);
  const fit = fresh && (await fitView(visit.table, view));
  return htmlResponse(refused.status, pairPage(view, { meetings: fresh, refused, fit }));
}

/** Behind the door alone: what the two write is for them, and a forwarded mail shows none of it. */
async function meetingsOfPage(visit: PairVisit, { phase, partner, isThrough }: PairView) {
  return isThrough && phase === 'underWay' ? meetingsView(visit, partner.name) : undefined;
}

/** A room that the pair does not have at present leads back to its page. */
async function inRoom(
  event: APIGatewayProxyEventV2,
  room: PairRoomName,
  visit: PairRoomVisit,
): Promise<Response> {
  const { locale, path, phase } = visit.view;
  if (!roomsOf(phase).includes(room)) return seeOther(inLanguage(path, locale));
  const { show, act } = ROOMS[room];
  if (event.requestContext.http.method !== 'POST') return show(visit);
  const body = readFormBody(event);
  return body.ok ? act(visit, body.fields) : refusedBody(body.status, locale);
}

function refusedBody(status: number, locale: Locale): Response {
  const refusal = status === 413 ? 'tooLarge' : 'badRequest';
  return htmlResponse(REFUSAL_STATUS[refusal], refusalPage(refusal, { locale }));
}

function sideIn({ mentorId }: Pair, { personId }: Pick<Link, 'personId'>): Side {
  return mentorId === personId ? 'mentor' : 'mentee';
}

function unknownLink(): Response {
  return htmlResponse(404, UNKNOWN_LINK_PAGE);
}
