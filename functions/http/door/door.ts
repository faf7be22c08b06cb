import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Cohort, findCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import type { Locale, Localised } from '../../locales/locale.ts';
import { zoneOfReader } from '../../rounds/correspondents.ts';
import type { Recipient, Round } from '../../rounds/round.ts';
import type { Sender } from '../../rounds/sender.ts';
import { key } from '../../store/keys.ts';
import { one } from '../../web/body.ts';
import { takePost } from '../../web/budget/take-post.ts';
import { tooManyPosts } from '../../web/budget/too-many-posts.ts';
import { findLink, type Link, readerId } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { linkPath } from '../../web/link-routes.ts';
import { hashToken } from '../../web/link-token.ts';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { pressOf } from '../../web/press.ts';
import { endSessionCookie, isSameOrigin, sessionCookie, sessionToken } from '../../web/session.ts';
import { inLanguage, inOtherLanguages, viewLocale } from '../../web/view-language.ts';
import { deviceOf } from './device.ts';
import { sendDoorLink } from './door-mail.ts';
import {
  askedPage,
  askPage,
  closedPage,
  endedPage,
  openPage,
  type PageBehindDoor,
  REMEMBER_BOX,
} from './door-pages.tsx';
import { endSession, findSession, openSession, type Session, sessionsOf } from './session-record.ts';

type Response = APIGatewayProxyStructuredResultV2;

/** Somebody let in: who, to which cohort, in which language and time, and under which address the pages lie. */
export interface Visitor {
  cohort: Cohort;
  link: Link;
  session: Session;
  locale: Locale;
  /** In which the pages tell the reader days and times. */
  timeZone: string;
  /** `/b/TOKEN` */
  path: string;
}

export type Passed = { visitor: Visitor } | { response: Response };

/** Somebody at the door, with a link that is or was one of ours. */
interface AtDoor {
  token: string;
  state: 'valid' | 'expired';
  link: Link;
  cohort: Cohort;
}

export interface Room {
  page: PageBehindDoor;
  /** Pages that lie below it and can be asked for by name: `matching` */
  below?: readonly string[];
  /** The form behind the door, whose copy it is, and what its round is called. */
  form?: { name: Localised; round: Round; recipient: Recipient };
}

/**
 * The one way to what would hurt in other hands: HR's board and decisions, the report, what is kept about a person. The
 * link in a mail opens none of it. It asks for a link of one hour, which goes to the address on file; that one shows a
 * button, and only the POST of this button opens a session on the device. So mail scanners change nothing, and a
 * forwarded mail shows nothing. Leadership's link, to figures without persons, opens a session by its own button.
 *
 * @param readers in which roles a link leads here
 * @returns the visitor, or the answer to whoever is not let in
 */
export async function door(
  event: APIGatewayProxyEventV2,
  sender: Sender,
  readers: readonly Link['role'][],
  room: Room,
): Promise<Passed> {
  const { table, now } = sender;
  const token = event.pathParameters?.token;
  const found = await findLink(table, token, now());
  const link = found.state === 'unknown' || !readers.includes(found.link.role) ? undefined : found.link;
  const cohort = link && (await findCohort(table, link.cohortId));
  if (found.state === 'unknown' || token === undefined || !link || !cohort)
    return { response: htmlResponse(404, UNKNOWN_LINK_PAGE) };
  return passDoor(event, { token, state: found.state, link, cohort }, sender, room);
}

/** {@link door}, for whoever has looked the link up already. */
export async function passDoor(
  event: APIGatewayProxyEventV2,
  at: AtDoor,
  sender: Sender,
  room: Room,
): Promise<Passed> {
  const { token, link, cohort } = at;
  const locale = viewLocale(event.queryStringParameters?.lang, link.language);
  const path = linkPath(room.page, token);
  const asked = event.pathParameters?.proxy;
  const below = asked !== undefined && room.below?.includes(asked) ? `/${asked}` : '';
  const here = inLanguage(`${path}${below}`, locale);
  const layout = {
    locale,
    page: room.page,
    cohort: cohort.settings.name,
    otherLanguages: inOtherLanguages(`${path}${below}`, locale),
    action: here,
  };
  const isPost = event.requestContext.http.method === 'POST';
  if (isPost && !isSameOrigin(event)) return { response: htmlResponse(403, closedPage(layout)) };
  const pressed = isPost ? pressOf(event) : undefined;

  const { table, now } = sender;
  const session = await findSession(table, link, sessionToken(event, link), now());
  if (isPost) {
    // Each device has a budget of its own: whoever has only the mail's link cannot use up that of the person.
    const itsKey = session
      ? key.session(link.cohortId, readerId(link), session.hash)
      : key.link(hashToken(token));
    const waitSeconds = await takePost(table, itsKey, now());
    if (waitSeconds > 0) return { response: tooManyPosts(waitSeconds, layout) };
  }
  if (session && !pressed) {
    const timeZone = await zoneOfReader(table, cohort, link);
    return { visitor: { cohort, link, session, locale, timeZone, path } };
  }
  if (session && pressed?.press !== 'end') return { response: seeOther(here) };
  if (session) {
    const isOwn = await endOne(sender, link, session, one(pressed?.fields ?? {}, SESSION_FIELD));
    if (!isOwn) return { response: seeOther(here) };
    return { response: htmlResponse(200, endedPage(layout), { cookies: [endSessionCookie(link)] }) };
  }

  const opens = at.state === 'valid' && (link.scope === 'door' || link.scope === 'leader');
  const rememberable = link.role === 'hr';
  if (!isPost && opens) return { response: htmlResponse(200, openPage({ ...layout, rememberable })) };
  if (!isPost) {
    const expired = link.scope === 'door' || link.scope === 'leader';
    return { response: htmlResponse(200, askPage({ ...layout, expired })) };
  }
  if (!pressed) return { response: htmlResponse(403, closedPage(layout)) };
  if (pressed.press === 'open' && opens) {
    const remembered = rememberable && one(pressed.fields, REMEMBER_BOX) === 'yes';
    return { response: seeOther(here, [await letIn(event, at, sender, remembered)]) };
  }
  if (pressed.press === 'ask' && !opens) {
    await sendDoorLink({ ...at, page: room.page, below, form: room.form }, sender);
    return { response: htmlResponse(200, askedPage(layout)) };
  }
  return { response: seeOther(here) };
}

/** Opens a session. HR's and leadership's are told in the cohort's history. @returns its cookie */
async function letIn(
  event: APIGatewayProxyEventV2,
  { link, cohort }: AtDoor,
  { table, now: clock }: Sender,
  remembered: boolean,
): Promise<string> {
  const now = clock();
  const device = deviceOf(event.headers['user-agent']);
  const { session, token, seconds } = await openSession(table, link, { remembered, device, now });
  if (link.role !== 'person') {
    await record(
      table,
      cohort.cohortId,
      { at: now, what: 'sessionOpened', by: readerId(link), facts: { remembered } },
      `session ${session.hash}`,
    );
  }
  return sessionCookie(link, token, seconds);
}

/** Which of one's sessions a button ends; left out, the one of this device. */
export const SESSION_FIELD = 'session';

/** @returns whether it was the one of this device */
async function endOne({ table, now }: Sender, link: Link, own: Session, hash: string): Promise<boolean> {
  const ended =
    hash === '' ? own : (await sessionsOf(table, link, now())).find((session) => session.hash === hash);
  if (ended) await endSession(table, link.cohortId, ended);
  return ended?.hash === own.hash;
}
