import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { localDate } from '../../cohorts/local-date.ts';
import { expiredLinkPage, freshLinkPage } from '../../forms/link-pages.tsx';
import { mailContent } from '../../mail/mails.ts';
import { htmlResponse } from '../../web/page.ts';
import { inLanguage, inOtherLanguage, viewLocale } from '../../web/view-language.ts';
import { participant } from '../letters/letter-context.ts';
import { notify } from '../letters/notify.ts';
import type { FormCollaborators, FormTarget } from './form-request.ts';

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
  const path = `/f/${token}`;
  const layout = { locale, cohort: cohort.settings.name, otherLanguage: inOtherLanguage(path, locale) };
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
      kind: round.kind,
      recipients: [request],
      round,
      write: (context) => {
        const args = {
          ...participant(context),
          formUrl: `${context.baseUrl}/f/${context.token}`,
          ...(round.deadline === undefined ? {} : { deadline: round.deadline }),
        };
        return { content: mailContent('freshLink', args, context.to.language) };
      },
    },
    cohort,
    sender,
  );
  return htmlResponse(200, freshLinkPage(layout));
}
