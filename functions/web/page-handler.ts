import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Locale } from '../locales/locale.ts';
import { readFormBody } from './body.ts';
import { isByProgram } from './decoy.ts';
import { acceptedLocale } from './negotiation/reader.ts';
import { htmlResponse } from './page.ts';
import { REFUSAL_STATUS, refusalPage, sendAgainPage } from './refusal-pages.tsx';
import { isSameOrigin } from './session.ts';
import { viewLocale } from './view-language.ts';

export type Page = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** The longest form there is: HR's decision on hundreds of people. */
const LONGEST_FORM_BYTES = 256 * 1024;

/**
 * A function that answers with pages. Whatever goes wrong inside, the reader gets a page that says what became of
 * what they sent, and the log the error without the path, which holds a link's secret.
 */
export function pageHandler(page: Page) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .onError((request) => {
      const { error, event } = request;
      console.error({ route: event.routeKey, error: error?.name, stack: error?.stack });
      // Whose link it is may be what could not be found out.
      const locale = localeOf(event);
      request.response = htmlResponse(REFUSAL_STATUS.failure, failurePage(event, locale), {
        headers: { vary: 'Accept-Language' },
      });
    })
    .handler((event, context) =>
      isByProgram(event, LONGEST_FORM_BYTES) ? refuseProgram(event) : page(event, context),
    );
}

async function refuseProgram(event: APIGatewayProxyEventV2) {
  return htmlResponse(REFUSAL_STATUS.byProgram, refusalPage('byProgram', { locale: localeOf(event) }), {
    headers: { vary: 'Accept-Language' },
  });
}

/** Without looking up whose link it is. */
function localeOf({ headers, queryStringParameters }: APIGatewayProxyEventV2): Locale {
  return viewLocale(queryStringParameters?.lang, acceptedLocale(headers['accept-language']));
}

/** A form of another site is not kept: one press on our page would make it one of ours. */
function failurePage(event: APIGatewayProxyEventV2, locale: Locale): string {
  const isForm = event.requestContext.http.method === 'POST' && isSameOrigin(event);
  const body = isForm ? readFormBody(event, LONGEST_FORM_BYTES) : undefined;
  return body?.ok ? sendAgainPage(body.fields, { locale }) : refusalPage('failure', { locale });
}
