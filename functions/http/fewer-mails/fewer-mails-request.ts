import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { findCohort } from '../../cohorts/cohort.ts';
import { findPeople } from '../../people/directory.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { takePost } from '../../web/budget/take-post.ts';
import { tooManyPosts } from '../../web/budget/too-many-posts.ts';
import { findLink } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { LINK_PAGES, linkPath } from '../../web/link-routes.ts';
import { hashToken } from '../../web/link-token.ts';
import { htmlResponse } from '../../web/page.ts';
import { viewLocale } from '../../web/view-language.ts';
import { notThisTime } from './not-this-time.tsx';
import { reminders } from './reminders.tsx';

const PAGES = { reminders, notThisTime } as const;

/** The page below which an address lies, if it is one of those by which people are written to less. */
export function fewerMailsPage(rawPath: string): keyof typeof PAGES | undefined {
  const names = ['reminders', 'notThisTime'] as const;
  return names.find((page) => rawPath.startsWith(`${LINK_PAGES[page].path}/`));
}

/**
 * `/u/{token}`: no more reminders. `/n/{token}`: not this time. They show and take that, and nothing else; by an old link,
 * too, since whoever was written to long ago may still say so.
 */
export async function fewerMailsRequest(
  page: keyof typeof PAGES,
  event: APIGatewayProxyEventV2,
  { table, now }: { table: Table; now: Date },
): Promise<APIGatewayProxyStructuredResultV2> {
  const token = event.pathParameters?.token;
  const found = await findLink(table, token, now);
  const link = found.state === 'unknown' || found.link.scope !== 'person' ? undefined : found.link;
  const cohort = link && (await findCohort(table, link.cohortId));
  const person = link && (await findPeople(table, link.cohortId, [link.personId])).get(link.personId);
  if (token === undefined || !link || !cohort || !person) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const locale = viewLocale(event.queryStringParameters?.lang, person.language);
  const isPost = event.requestContext.http.method === 'POST';
  const waitSeconds = isPost ? await takePost(table, key.link(hashToken(token)), now) : 0;
  if (waitSeconds > 0) return tooManyPosts(waitSeconds, { locale, cohort: cohort.settings.name });
  const path = linkPath(page, token);
  return PAGES[page]({ event, isPost, table, link, cohort, locale, path, now });
}
