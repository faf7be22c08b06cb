import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { zoneOfReader } from '../../rounds/correspondents.ts';
import { linkTo, participant } from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import { freshLink } from '../../stages/cohort/fresh-link/fresh-link.mail.ts';
import { told } from '../../stages/mail.ts';
import { localDate } from '../../time/local-date.ts';
import { expiredLinkPage, freshLinkPage } from '../../web/link-pages.tsx';
import { linkPath } from '../../web/link-routes.ts';
import { htmlResponse } from '../../web/page.ts';
import { pressOf } from '../../web/press.ts';
import { isSameOrigin } from '../../web/session.ts';
import { inLanguage, inOtherLanguages, viewLocale } from '../../web/view-language.ts';
import type { FormCollaborators, FormTarget } from './form-visit.ts';

/**
 * A participant's link that was valid once. The button of this page sends a fresh one to the address on file, once a
 * day and person however often and for however many forms it is asked for, and never says whether it did. Any other
 * post shows the button: what was sent to a form by an old link is not taken.
 */
export async function expiredForm(
  event: APIGatewayProxyEventV2,
  token: string,
  { cohort, round, request, link }: FormTarget,
  { sender, now }: FormCollaborators,
): Promise<APIGatewayProxyStructuredResultV2> {
  const locale = viewLocale(event.queryStringParameters?.lang, link.language);
  const path = linkPath('form', token);
  const layout = { locale, cohort: cohort.settings.name, otherLanguages: inOtherLanguages(path, locale) };
  const isPost = event.requestContext.http.method === 'POST';
  if (!isPost || !isSameOrigin(event) || pressOf(event)?.press !== 'ask') {
    return htmlResponse(410, expiredLinkPage({ ...layout, action: inLanguage(path, locale) }));
  }
  // The page says that one was asked for today: it is the reader's day.
  const day = localDate(now, await zoneOfReader(sender.table, cohort, request));
  await notify(
    {
      occurrence: `freshLink-${day}`,
      askedFor: true,
      recipients: [request],
      oncePer: 'reader',
      round,
      ...told(freshLink, (context) => ({
        ...participant(context),
        url: linkTo('form', context),
        ...(round.deadline === undefined ? {} : { deadline: round.deadline }),
      })),
    },
    cohort,
    sender,
  );
  return htmlResponse(200, freshLinkPage(layout));
}
