import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Cohort } from '../../cohorts/cohort.ts';
import { zoneOfReader } from '../../rounds/correspondents.ts';
import { Request, Round } from '../../rounds/round.ts';
import { roundOf } from '../../stages/rounds.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { takePost } from '../../web/budget/take-post.ts';
import { tooManyPosts } from '../../web/budget/too-many-posts.ts';
import { findLink, type Link } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { linkPath } from '../../web/link-routes.ts';
import { hashToken } from '../../web/link-token.ts';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { viewLocale } from '../../web/view-language.ts';
import { passDoor } from '../door/door.ts';
import { showDecision } from './decision/decision-request.ts';
import { expiredForm } from './expired-form.ts';
import type { FormCollaborators, FormTarget } from './form-visit.ts';
import { openForm } from './open-form.ts';
import { postAnswers } from './post-answers.ts';
import { showForm } from './show-form.tsx';

type Response = APIGatewayProxyStructuredResultV2;

/**
 * `/f/{token}`: the form behind a link in a mail. A GET only shows; a POST answers. A participant's link opens this one
 * form; what HR decides lies behind the door.
 */
export async function formRequest(
  event: APIGatewayProxyEventV2,
  collaborators: FormCollaborators,
): Promise<Response> {
  const { table, now } = collaborators;
  const token = event.pathParameters?.token;
  const found = await findLink(table, token, now);
  if (found.state === 'unknown' || token === undefined) return unknownLink();
  const { link } = found;
  const target = await targetOf(table, link);
  if (!target) return unknownLink();
  const { cohort, round, request } = target;
  const { name, asks } = roundOf(round.kind);
  if (asks?.form === 'onBoard') return seeOther(linkPath('board', token));
  const isPost = event.requestContext.http.method === 'POST';
  const locale = viewLocale(event.queryStringParameters?.lang, link.language);
  const behindDoor = link.role === 'hr';
  if (behindDoor) {
    const at = { token, state: found.state, link, cohort };
    const room = { page: 'form', form: { name, round, recipient: request } } as const;
    const passed = await passDoor(event, at, collaborators.sender, room);
    if ('response' in passed) return passed.response;
  } else {
    const waitSeconds = isPost ? await takePost(table, key.link(hashToken(token)), now) : 0;
    if (waitSeconds > 0) {
      const { name, hr } = cohort.settings;
      return tooManyPosts(waitSeconds, { locale, cohort: name, contact: hr[0] });
    }
    if (found.state === 'expired') return expiredForm(event, token, target, collaborators);
  }

  const timeZone = await zoneOfReader(table, cohort, request);
  const context = { ...target, table, timeZone, now };
  const form = await openForm(context, { token, locale, behindDoor });
  const place = isPost ? undefined : await asks?.leadsTo?.(context);
  if (!isPost && round.decidedByHr) return showDecision(form, collaborators);
  if (!isPost) return showForm(form, event.queryStringParameters ?? {}, { table, now, place });
  return postAnswers(event, form, collaborators);
}

/** What the link leads to; nothing once the person was erased. */
async function targetOf(table: Table, link: Link): Promise<FormTarget | undefined> {
  const { cohortId, roundId, requestId } = link;
  if (roundId === undefined || requestId === undefined) return undefined;
  const keys = {
    cohort: key.cohort(cohortId),
    round: key.round(cohortId, roundId),
    request: key.request(cohortId, roundId, requestId),
  };
  const find = await table.getTogether(Object.values(keys));
  const cohort = find(keys.cohort, Cohort);
  const round = find(keys.round, Round);
  const request = find(keys.request, Request);
  return cohort && round && request && { cohort, round, request, link };
}

function unknownLink(): Response {
  return htmlResponse(404, UNKNOWN_LINK_PAGE);
}
