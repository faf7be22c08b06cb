import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { linkTo, participant } from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import { freshLink } from '../../stages/cohort/fresh-link/fresh-link.mail.ts';
import { told } from '../../stages/mail.ts';
import { localDate } from '../../time/local-date.ts';
import { expiredLinkPage, freshLinkPage } from '../../web/link-pages.tsx';
import { linkPath } from '../../web/link-routes.ts';
import { htmlResponse } from '../../web/page.ts';
import { inLanguage, inOtherLanguages, viewLocale } from '../../web/view-language.ts';
import type { FormCollaborators, FormTarget } from './form-visit.ts';

/**
 * A link that was valid once. A POST sends a fresh one to the address on file, once a day however often it is
 * asked for, and never says whether it did.
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
  if (event.requestContext.http.method !== 'POST') {
    return htmlResponse(410, expiredLinkPage({ ...layout, action: inLanguage(path, locale) }));
  }
  const day = localDate(now, cohort.settings.timeZone);
  const which = createHash('sha256')
    .update(`${round.roundId} ${request.requestId}`)
    .digest('hex')
    .slice(0, 16);
  await notify(
    {
      occurrence: `freshLink-${which}-${day}`,
      recipients: [request],
      round,
      ...told(freshLink, (context) => ({
        ...participant(context),
        opens: 'form' as const,
        url: linkTo('form', context),
        ...(round.deadline === undefined ? {} : { deadline: round.deadline }),
      })),
    },
    cohort,
    sender,
  );
  return htmlResponse(200, freshLinkPage(layout));
}
