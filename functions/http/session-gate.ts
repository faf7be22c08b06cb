import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Cohort, findCohort } from '../cohorts/cohort.ts';
import type { Locale } from '../locales/locale.ts';
import type { Table } from '../store/table.ts';
import { findLink, issueLink, type Link } from '../web/link.ts';
import { expiredLinkPage, freshLinkPage, UNKNOWN_LINK_PAGE } from '../web/link-pages.tsx';
import { type LinkPage, linkPath } from '../web/link-routes.ts';
import { htmlResponse, seeOther } from '../web/page.ts';
import { isSameOrigin, sessionCookie, sessionToken } from '../web/session.ts';
import { sessionEndedPage, startSessionPage } from '../web/session-pages.tsx';
import { inLanguage, inOtherLanguages, viewLocale } from '../web/view-language.ts';

type Response = APIGatewayProxyStructuredResultV2;

/** Somebody let in: who, to which cohort, in which language, and under which address the pages lie. */
export interface Visitor {
  cohort: Cohort;
  link: Link;
  locale: Locale;
  /** `/b/TOKEN` */
  path: string;
}

export interface GateOptions {
  what: Extract<LinkPage, 'board' | 'report'>;
  scopes: readonly Link['scope'][];
  /** Sends a fresh link to the address on file, at most once a day. */
  renew: (cohort: Cohort, link: Link) => Promise<void>;
}

/**
 * The pages of HR and leadership. The link in the mail opens nothing by itself: a POST exchanges it for a cookie,
 * which is what lets one in. So mail scanners see a button, and a forwarded link ends with its days.
 *
 * @returns the visitor, or the answer to whoever is not let in
 */
export async function sessionGate(
  event: APIGatewayProxyEventV2,
  { table, now }: { table: Table; now: Date },
  { what, scopes, renew }: GateOptions,
): Promise<{ visitor: Visitor } | { response: Response }> {
  const token = event.pathParameters?.token;
  const found = await findLink(table, token, now);
  const known = found.state === 'unknown' ? undefined : found.link;
  const cohort = known && scopes.includes(known.scope) ? await findCohort(table, known.cohortId) : undefined;
  if (token === undefined || !known || !cohort) return { response: htmlResponse(404, UNKNOWN_LINK_PAGE) };

  const locale = viewLocale(event.queryStringParameters?.lang, known.language);
  const path = linkPath(what, token);
  const isPost = event.requestContext.http.method === 'POST';
  const isEntry = event.pathParameters?.proxy === undefined;
  if (isPost && !isSameOrigin(event)) return { response: htmlResponse(403, sessionEndedPage(locale)) };
  if (await hasSession(event, table, known, now)) {
    return isPost && isEntry
      ? { response: seeOther(inLanguage(path, locale)) }
      : { visitor: { cohort, link: known, locale, path } };
  }

  const action = inLanguage(path, locale);
  const layout = { locale, cohort: cohort.settings.name, otherLanguages: inOtherLanguages(path, locale) };
  if (found.state === 'expired') {
    if (!isPost) return { response: htmlResponse(410, expiredLinkPage({ ...layout, action })) };
    await renew(cohort, known);
    return { response: htmlResponse(200, freshLinkPage(layout)) };
  }
  if (isPost && isEntry) {
    const { scope: _scope, ...whoAndWhat } = known;
    const session = await issueLink(table, { ...whoAndWhat, scope: 'session' }, now);
    return { response: seeOther(action, [sessionCookie(session)]) };
  }
  if (isPost) return { response: htmlResponse(403, sessionEndedPage(locale)) };
  return { response: htmlResponse(200, startSessionPage({ ...layout, what, action })) };
}

async function hasSession(
  event: APIGatewayProxyEventV2,
  table: Table,
  link: Link,
  now: Date,
): Promise<boolean> {
  const session = await findLink(table, sessionToken(event), now);
  if (session.state !== 'valid' || session.link.scope !== 'session') return false;
  const { cohortId, role, personId } = session.link;
  return cohortId === link.cohortId && role === link.role && personId === link.personId;
}
