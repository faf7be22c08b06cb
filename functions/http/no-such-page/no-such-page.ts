import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problemResponse } from '../../web/api/problem.ts';
import { webCatalogue } from '../../web/catalogue.ts';
import { messagePage } from '../../web/message-page.tsx';
import { acceptedLocale, wantsJson } from '../../web/negotiation/reader.ts';
import { htmlResponse } from '../../web/page.ts';
import { viewLocale } from '../../web/view-language.ts';
import { noSuchRoute } from '../hr-api/no-such-route.ts';
import { API_ROOTS } from '../hr-api/routes.ts';

/** The answer depends on these, should anything on the way keep it. */
const VARY = { vary: 'Accept, Accept-Language' };

/**
 * Whatever no route leads to, an unknown path or another method: API Gateway would say `{"message":"Not Found"}`. A
 * person gets a page in their browser's language, a program a problem document with the routes there are.
 */
export function noSuchPage(
  event: Pick<APIGatewayProxyEventV2, 'headers' | 'rawPath' | 'queryStringParameters'> & {
    requestContext: { http: { method: string } };
  },
): APIGatewayProxyStructuredResultV2 {
  const { accept, 'accept-language': acceptLanguage } = event.headers;
  if (isOfApi(event.rawPath) || wantsJson(accept)) {
    return problemResponse(noSuchRoute(event.requestContext.http.method), {
      locale: acceptedLocale(acceptLanguage),
      headers: VARY,
    });
  }
  const locale = viewLocale(event.queryStringParameters?.lang, acceptedLocale(acceptLanguage));
  const { noSuchPageTitle: title, noSuchPageLead: lead } = webCatalogue[locale];
  return htmlResponse(404, messagePage({ locale, title, paragraphs: [lead] }), { headers: VARY });
}

function isOfApi(path: string): boolean {
  return API_ROOTS.some((root) => path === root || path.startsWith(`${root}/`));
}
