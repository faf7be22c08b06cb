import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { findRequest, isOver } from '../../rounds/answer-request.ts';
import { zoneOfReader } from '../../rounds/correspondents.ts';
import { sayNotThisTime, takeBackNotThisTime } from '../../rounds/not-this-time.ts';
import { findRound } from '../../rounds/round.ts';
import { roundOf } from '../../stages/rounds.ts';
import { one, readFormBody } from '../../web/body.ts';
import { PostButton } from '../../web/components/button.tsx';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { messagePage } from '../../web/message-page.tsx';
import { formatMoment } from '../../web/moment.ts';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { isSameOrigin } from '../../web/session.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import type { FewerMailsVisit } from './fewer-mails-visit.ts';
import { fewerMailsWords } from './fewer-mails-words.ts';

/** What the page's one button does. A post without it, or from elsewhere, does nothing. */
const FIELD = 'answer';
const NOT_THIS_TIME = 'not-this-time';
const PERHAPS = 'perhaps';

/**
 * Somebody who was called says that it is not for them this time: one press. No reminder of the call comes, and they can
 * apply all the same while it is open. It can be taken back here, and stands on the form.
 */
export async function notThisTime(visit: FewerMailsVisit): Promise<APIGatewayProxyStructuredResultV2> {
  const { table, link, cohort, locale, path, now, event, isPost } = visit;
  const { cohortId } = cohort;
  const { roundId, requestId } = link;
  const round = roundId === undefined ? undefined : await findRound(table, { cohortId, roundId });
  const request = requestId !== undefined && round ? await findRequest(table, round, requestId) : undefined;
  if (!round || !request || !roundOf(round.kind).asks?.canSayNotThisTime) {
    return htmlResponse(404, UNKNOWN_LINK_PAGE);
  }
  const open = !isOver(round, now) && request.answers === undefined;
  if (isPost && open && isSameOrigin(event)) {
    const body = readFormBody(event);
    const said = body.ok ? one(body.fields, FIELD) : '';
    if (said === NOT_THIS_TIME) await sayNotThisTime(table, round, request, now);
    if (said === PERHAPS) await takeBackNotThisTime(table, round, request);
    if (said !== '') return seeOther(inLanguage(path, locale));
  }
  const words = fewerMailsWords[locale].notThisTime;
  const layout = { locale, cohort: cohort.settings.name, otherLanguages: inOtherLanguages(path, locale) };
  if (!open) {
    const over = request.answers === undefined ? words.closed : words.applied;
    return htmlResponse(200, messagePage({ ...layout, title: words.title, paragraphs: [over] }));
  }
  const timeZone = await zoneOfReader(table, cohort, request);
  const until = round.deadline === undefined ? '' : formatMoment(new Date(round.deadline), timeZone, locale);
  const said = request.notThisTimeAt !== undefined;
  return htmlResponse(
    200,
    messagePage({
      ...layout,
      title: said ? words.saidTitle : words.title,
      paragraphs: said ? words.said(until) : words.lead(until),
      action: (
        <PostButton
          action={inLanguage(path, locale)}
          fields={{ [FIELD]: said ? PERHAPS : NOT_THIS_TIME }}
          tone={said ? 'secondary' : 'primary'}
        >
          {said ? words.takeBack : words.press}
        </PostButton>
      ),
    }),
  );
}
